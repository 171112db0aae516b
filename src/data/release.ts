// The name of this release: its version, and a hash of what its files say. The build fills it in, see tools/release-folder.mjs.

/** The folder of its files, beside those without a version in their names. What is there never changes, so a browser may keep it for good. */
export const releaseFolder = 'v/__RELEASE__/';

/** Behind the name of a file that only our own pages load: a copied release replaces it, and a browser asks anew. */
export const releaseQuery = '?v=__RELEASE__';
