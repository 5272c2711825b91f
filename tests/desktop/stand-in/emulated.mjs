import { EventEmitter } from 'node:events';

/** @param {string} name what the app asked for, e.g. `app.dock` */
export function notEmulated(name) {
  return new Error(`stand-in: electron's ${name} is not emulated`);
}

/**
 * An object whose unknown properties throw by name, so that a new use of Electron is noticed and not silently faked.
 * @template {object} T
 * @param {string} name
 * @param {T} target
 * @returns {T}
 */
export function strict(name, target) {
  return new Proxy(target, {
    get(object, key, receiver) {
      // `then` is asked for by every await, `toJSON` by every serialiser.
      if (typeof key === 'symbol' || key in object || key === 'then' || key === 'toJSON') {
        return Reflect.get(object, key, receiver);
      }
      throw notEmulated(`${name}.${key}`);
    },
  });
}

// A base class that returns a proxy: private fields of the classes below are then installed on the proxy itself.
class StrictEmitter extends EventEmitter {
  /** @param {string} name */
  constructor(name) {
    super();
    return strict(name, this);
  }
}

/** An Electron object with events: those named here can be listened for, all others throw. */
export class Emulated extends StrictEmitter {
  #name;
  #events;

  /**
   * @param {string} name
   * @param {readonly string[]} events
   */
  constructor(name, events) {
    super(name);
    this.#name = name;
    this.#events = new Set(events);
  }

  /**
   * @param {string} event
   * @param {(...details: any[]) => void} listener
   */
  on(event, listener) {
    if (!this.#events.has(event)) throw notEmulated(`${this.#name} event '${event}'`);
    return super.on(event, listener);
  }

  /** @param {Parameters<Emulated['on']>} listening */
  addListener(...listening) {
    return this.on(...listening);
  }
}

/**
 * Emits an event whose listeners may prevent what it announces.
 * @returns {boolean} whether one did
 */
export function isPrevented(
  /** @type {EventEmitter} */ emitter,
  /** @type {string} */ event,
  details = {},
  /** @type {unknown[]} */ ...more
) {
  let prevented = false;
  const announcement = {
    ...details,
    preventDefault() {
      prevented = true;
    },
    get defaultPrevented() {
      return prevented;
    },
  };
  emitter.emit(event, announcement, ...more);
  return prevented;
}
