// What a person has tried: a screen reader, a switch, a voice, a magnifier, eyes. A row a person and a criterion; nothing is claimed without one.

/** @type {{element: string, criterion: string, who: string, on: string, with: string, found: string}[]} */
export const byHand = [];
