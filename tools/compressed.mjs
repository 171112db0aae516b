import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** What pages load, and not what stands in dist/ for tools. */
const isText = (path) => /\.(?:html|js|mjs|css)$/.test(path);

/** A file as a server sends it, by the name beside it; none for what would not become smaller. */
export function compressed(path, bytes) {
  if (!isText(path)) return [];
  const params = {[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length};
  return [
    [`${path}.br`, brotliCompressSync(bytes, {params})],
    [`${path}.gz`, gzipSync(bytes, {level: 9})],
  ].filter(([, small]) => small.length < bytes.length);
}
