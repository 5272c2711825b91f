/*
 * What runs inside the page. Each function is turned into text and evaluated there, so none may use anything but its
 * arguments and the page's own globals.
 */

/**
 * One end of the bridge between the page's world and the preload's. Plain values cross as copies and functions as
 * references; anything else throws. Calls are synchronous.
 * @param {(text: string) => void} post
 */
export function makeBridgeEnd(post) {
  /** @type {Function[]} */
  const given = [];
  /** @type {any} */
  let answer;

  /** @param {any} value @returns {any} */
  const pack = (value) => {
    if (value === undefined) return { kind: 'undefined' };
    if (typeof value === 'function') return { kind: 'function', number: given.push(value) - 1 };
    if (value === null || ['string', 'number', 'boolean'].includes(typeof value))
      return { kind: 'value', value };
    if (Array.isArray(value)) return { kind: 'list', entries: value.map(pack) };
    if (Object.getPrototypeOf(value) !== Object.prototype) {
      throw new Error(`stand-in: the bridge does not carry ${Object.prototype.toString.call(value)}`);
    }
    return { kind: 'object', entries: Object.entries(value).map(([key, entry]) => [key, pack(entry)]) };
  };

  /** @param {any} packed @returns {any} */
  const unpack = (packed) => {
    if (packed.kind === 'undefined') return undefined;
    if (packed.kind === 'value') return packed.value;
    if (packed.kind === 'list') return Object.freeze(packed.entries.map(unpack));
    if (packed.kind === 'object') {
      return Object.freeze(
        Object.fromEntries(
          packed.entries.map((/** @type {[string, any]} */ [key, entry]) => [key, unpack(entry)]),
        ),
      );
    }
    return (/** @type {any[]} */ ...args) => {
      post(JSON.stringify({ call: packed.number, args: args.map(pack) }));
      if ('failure' in answer) throw new Error(answer.failure);
      return unpack(answer.result);
    };
  };

  /** @param {any} message */
  const receive = (message) => {
    if (!('call' in message)) {
      answer = message;
      return;
    }
    let reply;
    try {
      reply = { result: pack(given[message.call]?.(...message.args.map(unpack))) };
    } catch (error) {
      reply = { failure: String(error) };
    }
    post(JSON.stringify(reply));
  };
  return { pack, unpack, receive };
}

/**
 * The page's own world: receives what the preload exposes, and puts the questions to main that Electron would ask
 * for these calls of a page. A permission that main grants is not emulated.
 * @param {typeof makeBridgeEnd} makeEnd
 * @param {string} channel an event name only the two worlds know
 */
export function installMainWorld(makeEnd, channel) {
  const post = (/** @type {string} */ text) =>
    document.dispatchEvent(new CustomEvent(`${channel}:to-preload`, { detail: text }));
  const end = makeEnd(post);
  /** @type {Map<number, (granted: boolean) => void>} */
  const waiting = new Map();

  document.addEventListener(`${channel}:to-page`, (event) => {
    const message = JSON.parse(/** @type {CustomEvent} */ (event).detail);
    if ('expose' in message) {
      Object.defineProperty(window, message.expose, { value: end.unpack(message.value), enumerable: true });
    } else if ('question' in message) waiting.get(message.question)?.(message.granted);
    else end.receive(message);
  });

  // Electron hands a page no window when main denies it; main is told by Chromium itself.
  const open = window.open.bind(window);
  window.open = (...wanted) => {
    open(...wanted);
    return null;
  };

  /** @param {'request' | 'check'} way @param {string} permission @returns {Promise<boolean>} */
  const ask = (way, permission) =>
    new Promise((resolve) => {
      const question = waiting.size;
      waiting.set(question, resolve);
      post(JSON.stringify({ question, way, permission }));
    });
  /** @param {string} permission @param {() => any} refuse */
  const asking = (permission, refuse) => async () => {
    if (await ask('request', permission))
      throw new Error(`stand-in: a granted '${permission}' is not emulated`);
    return refuse();
  };
  const refuseWith = (/** @type {string} */ name) => () => {
    throw new DOMException('Permission denied', name);
  };

  if ('Notification' in window) Notification.requestPermission = asking('notifications', () => 'denied');
  if (navigator.geolocation) {
    Object.getPrototypeOf(navigator.geolocation).getCurrentPosition = (
      /** @type {unknown} */ _found,
      /** @type {(error: object) => void} */ failed,
    ) => void asking('geolocation', () => failed({ code: 1, message: 'User denied Geolocation' }))();
  }
  if (navigator.mediaDevices) {
    Object.getPrototypeOf(navigator.mediaDevices).getUserMedia = asking(
      'media',
      refuseWith('NotAllowedError'),
    );
  }
  if (navigator.clipboard) {
    Object.getPrototypeOf(navigator.clipboard).readText = asking(
      'clipboard-read',
      refuseWith('NotAllowedError'),
    );
  }
  Element.prototype.requestFullscreen = asking('fullscreen', refuseWith('TypeError'));
  if (navigator.permissions) {
    Object.getPrototypeOf(navigator.permissions).query = async (
      /** @type {{ name: string }} */ { name },
    ) => ({
      name,
      state: (await ask('check', name)) ? 'granted' : 'denied',
    });
  }
}

/**
 * The preload's world: the part of `require('electron')` a preload may use here. Anything else throws by name.
 * @param {typeof makeBridgeEnd} makeEnd
 * @param {string} channel
 * @param {(text: string) => void} askMain
 */
export function installPreloadWorld(makeEnd, channel, askMain) {
  const post = (/** @type {string} */ text) =>
    document.dispatchEvent(new CustomEvent(`${channel}:to-page`, { detail: text }));
  const end = makeEnd(post);
  /** @type {Map<string, Set<Function>>} */
  const listeners = new Map();
  let told = '';

  document.addEventListener(`${channel}:to-preload`, (event) => {
    const text = /** @type {CustomEvent} */ (event).detail;
    const { question, ...message } = JSON.parse(text);
    if (question === undefined) end.receive(message);
    else askMain(JSON.stringify({ ...message, id: question }));
  });

  // Electron knows the title of a page at any time; here the page tells it.
  new MutationObserver(() => {
    if (document.title === told) return;
    told = document.title;
    askMain(JSON.stringify({ title: told }));
  }).observe(document, { childList: true, subtree: true, characterData: true });

  /** @param {string} name @param {Record<string, unknown>} target */
  const only = (name, target) =>
    new Proxy(target, {
      get(object, key) {
        if (typeof key === 'symbol' || key in object) return Reflect.get(object, key);
        throw new Error(`stand-in: electron's ${name}.${key} is not emulated in a preload`);
      },
    });
  const electron = only('module', {
    contextBridge: only('contextBridge', {
      exposeInMainWorld: (/** @type {string} */ key, /** @type {object} */ value) =>
        post(JSON.stringify({ expose: key, value: end.pack(value) })),
    }),
    ipcRenderer: only('ipcRenderer', {
      on: (/** @type {string} */ name, /** @type {Function} */ listener) =>
        void listeners.set(name, (listeners.get(name) ?? new Set()).add(listener)),
      off: (/** @type {string} */ name, /** @type {Function} */ listener) =>
        void listeners.get(name)?.delete(listener),
    }),
  });

  return {
    require(/** @type {string} */ name) {
      if (name === 'electron') return electron;
      throw new Error(`stand-in: module not found in a sandboxed preload: ${name}`);
    },
    hear(/** @type {string} */ name, /** @type {unknown[]} */ details) {
      for (const listener of Array.from(listeners.get(name) ?? [])) listener({}, ...details);
    },
    answer(/** @type {number} */ question, /** @type {boolean} */ granted) {
      post(JSON.stringify({ question, granted }));
    },
  };
}
