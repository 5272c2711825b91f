/** A host name that a page meets as a plain network name: no secure context, though it leads to this machine. */
export const PLAIN_NAME = 'orbit.test';

/** How Chromium is started for the tests: quiet, as root too, and without a way to any other machine. */
export const LAUNCH_OPTIONS = {
  ...(process.env['ORBIT_CHROMIUM'] ? { executablePath: process.env['ORBIT_CHROMIUM'] } : {}),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--host-resolver-rules=MAP ${PLAIN_NAME} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
  ],
};
