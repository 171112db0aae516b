// Findings of an engine that are no fault, each with its reason. One that no engine finds any more fails the run.

/** @type {{engine: string, rule: string, element: string, why: string}[]} */
export const exceptions = [];
