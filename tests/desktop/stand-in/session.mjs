import { Emulated, isPrevented, notEmulated, strict } from './emulated.mjs';

/** @type {Map<string, (request: Request) => Response | Promise<Response>>} */
const handlers = new Map();
/** @type {Set<string>} */
const schemes = new Set();

export const protocol = strict('protocol', {
  /** @param {{ scheme: string, privileges: Record<string, boolean> }[]} list */
  registerSchemesAsPrivileged(list) {
    for (const { scheme, privileges } of list) {
      // The stand-in shows every scheme as a secure origin that may fetch; a scheme without these rights is another thing.
      if (!privileges['standard'] || !privileges['secure'] || !privileges['supportFetchAPI']) {
        throw notEmulated(`scheme '${scheme}' that is not standard, secure and able to fetch`);
      }
      schemes.add(scheme);
    }
  },
  /**
   * @param {string} scheme
   * @param {(request: Request) => Response | Promise<Response>} handler
   */
  handle(scheme, handler) {
    if (!schemes.has(scheme)) throw notEmulated(`protocol.handle for '${scheme}', which was not registered`);
    handlers.set(scheme, handler);
  },
});

/**
 * What the app's own scheme answers; undefined for a scheme nobody handles.
 * @param {string} url
 * @param {{ method: string, headers: Record<string, string>, body: Buffer | undefined }} parts
 */
export async function answerRequest(url, parts) {
  const handler = handlers.get(new URL(url).protocol.slice(0, -1));
  return handler?.(new Request(url, parts));
}

/** @typedef {{ url: string, method: string, resourceType: string }} RequestDetails */
/** @type {((details: RequestDetails, answer: (verdict: { cancel?: boolean }) => void) => void) | undefined} */
let beforeRequest;

/**
 * Asks the app's webRequest rule.
 * @param {RequestDetails} details
 * @returns {Promise<boolean>}
 */
export function isRequestCancelled(details) {
  return new Promise((resolve) => {
    if (beforeRequest) beforeRequest(details, ({ cancel }) => resolve(cancel === true));
    else resolve(false);
  });
}

// Electron approves whatever has no handler; so does this.
const permissions = {
  /** @type {(contents: unknown, permission: string, answer: (granted: boolean) => void) => void} */
  request: (_contents, _permission, answer) => answer(true),
  /** @type {(contents: unknown, permission: string) => boolean} */
  check: () => true,
};

/**
 * Asks the app whether a page may have a permission, as Electron would for the page's own call.
 * @param {unknown} contents
 * @param {'request' | 'check'} way
 * @param {string} permission
 * @returns {Promise<boolean>}
 */
export function askPermission(contents, way, permission) {
  if (way === 'check') return Promise.resolve(permissions.check(contents, permission));
  return new Promise((resolve) => permissions.request(contents, permission, resolve));
}

const defaultSession = Object.assign(new Emulated('session', ['will-download']), {
  /** @param {typeof permissions.request} handler */
  setPermissionRequestHandler(handler) {
    permissions.request = handler;
  },
  /** @param {typeof permissions.check} handler */
  setPermissionCheckHandler(handler) {
    permissions.check = handler;
  },
  /** No page of the stand-in is ever shown a device. */
  setDevicePermissionHandler() {},
  webRequest: strict('session.webRequest', {
    /** @param {NonNullable<typeof beforeRequest>} listener */
    onBeforeRequest(listener) {
      beforeRequest = listener;
    },
  }),
});

/**
 * A page saves something. Electron asks where to unless a listener sets a path; nobody is there to answer.
 * @param {{ url: string, name: string, save: (path: string) => Promise<void>, cancel: () => Promise<void> }} download
 */
export async function decideDownload({ url, name, save, cancel }) {
  let path = '';
  const item = strict('DownloadItem', {
    getURL: () => url,
    getFilename: () => name,
    setSavePath(/** @type {string} */ wanted) {
      path = wanted;
    },
  });
  if (isPrevented(defaultSession, 'will-download', {}, item)) {
    console.error(`[download refused] ${name}`);
    await cancel();
  } else if (path === '') {
    console.error(`[save dialog] ${name}`);
    await cancel();
  } else {
    await save(path);
  }
}

export const session = strict('session', { defaultSession });
