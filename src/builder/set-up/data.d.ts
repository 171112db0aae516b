/** `data.js` is written by the build, beside the page: what the set-up knows of the files that it speaks about. */

/** Of the files in the folder of the release, by name. */
export declare const integrity: Readonly<Record<string, string>>;
export declare const version: string;
