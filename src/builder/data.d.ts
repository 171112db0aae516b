/** `data.js` is written by the build, beside the page: what the builder knows of the files that it speaks about. */

export interface AttributeData {
  name: string;
  /** The docstring. */
  description: string;
  /** The fixed choices, where there are some. */
  choices?: readonly string[];
}

/** Of the files in the folder of the release, by name. */
export declare const integrity: Readonly<Record<string, string>>;
export declare const summaries: Readonly<Record<string, string>>;
/** What a single element takes, by its tag. */
export declare const own: Readonly<Record<string, readonly AttributeData[]>>;
/** What every element takes. */
export declare const shared: readonly AttributeData[];
/** The elements with a text beside what they show. */
export declare const withTranscript: readonly string[];
