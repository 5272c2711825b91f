import { toApp } from './address.mjs';
import { notEmulated } from './emulated.mjs';
import { answerRequest, isRequestCancelled } from './session.mjs';
import { windows } from './windows.mjs';

/**
 * Every request of every page: first the navigation events of its window, then the app's webRequest rules, then its
 * protocol handler. What the app did not cancel and has no handler for goes out, as in Electron, but no further than
 * this machine: Chromium is started without name resolution.
 * @param {import('@playwright/test').BrowserContext} context
 */
export async function routeRequests(context) {
  await context.route('**/*', async (route) => {
    try {
      await answer(route);
    } catch (error) {
      if (!String(error).includes('has been closed')) console.error('stand-in: a request failed:', error);
      await route.abort().catch(() => undefined);
    }
  });
  await context.routeWebSocket('**/*', async (socket) => {
    const details = { url: socket.url(), method: 'GET', resourceType: 'webSocket' };
    if (await isRequestCancelled(details)) await socket.close();
    else socket.connectToServer();
  });
}

/** @param {import('@playwright/test').Route} route */
async function answer(route) {
  const request = route.request();
  const url = toApp(request.url());
  if (request.isNavigationRequest()) {
    const frame = findFrame(request);
    const window = [...windows].find((candidate) => candidate.page === frame?.page());
    if (!window?.webContents.mayNavigate(url, frame?.parentFrame() === null)) {
      // 'aborted' leaves the page where it is, as a prevented navigation does.
      await route.abort('aborted');
      return;
    }
  }
  const resourceType = request.isNavigationRequest() ? 'mainFrame' : request.resourceType();
  if (await isRequestCancelled({ url, method: request.method(), resourceType })) {
    await route.abort('blockedbyclient');
    return;
  }
  const response = await answerRequest(url, await readRequest(request));
  if (!response) {
    await route.continue();
    return;
  }
  if (response.status >= 300 && response.status < 400 && response.status !== 304) {
    throw notEmulated('redirect from a protocol handler');
  }
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/**
 * The frame a navigation is for; undefined for a window that a page just asked for and that will not live.
 * @param {import('@playwright/test').Request} request
 */
function findFrame(request) {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}

/** @param {import('@playwright/test').Request} request */
async function readRequest(request) {
  const headers = Object.entries(await request.allHeaders())
    .filter(([name]) => !name.startsWith(':'))
    .map(([name, value]) => [name, name === 'origin' || name === 'referer' ? toApp(value) : value]);
  return {
    method: request.method(),
    headers: Object.fromEntries(headers),
    body: request.postDataBuffer() ?? undefined,
  };
}
