/**
 * What a hospital signs off with `reviewed-version`. It changes with every change of what is said, in any language;
 * the content gate (`npm run gate`) compares the words with locales/content-version.json and says when it is due.
 */
export const contentVersion = '2026-11.5';

/** The day on which the evidence was last checked, and the day by which it is due again. The words stand in interface.ts. */
export const checkedOn = '2026-11-22';
export const nextCheckBy = '2027-11-22';
