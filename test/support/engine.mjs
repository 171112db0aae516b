// Which browser the tests run in, and where it is: BROWSER=chromium (usual), firefox or webkit. tools/setup.mjs finds them.
import {existsSync, readFileSync} from 'node:fs';

export const engine = process.env.BROWSER ?? 'chromium';

export const pathOf = (browser) => {
  const file = new URL(`../../node_modules/.cache/${browser}-path`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

/** No name outside this machine resolves: nothing is fetched by accident. */
export const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';
