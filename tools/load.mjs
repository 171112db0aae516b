import {build} from 'esbuild';
import {root} from './paths.mjs';

/** A module of src/ as it stands now, for what runs before a build or without one. What it imports comes with it. `plugins` are esbuild's. */
export async function load(path, plugins = []) {
  const {outputFiles} = await build({
    entryPoints: [path],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
