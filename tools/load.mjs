import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** A module of src/ as it stands now, for what runs before a build or without one. What it imports comes with it. */
export const load = async (path) => {
  const {outputFiles} = await build({
    entryPoints: [path],
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
};
