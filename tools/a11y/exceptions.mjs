// Findings that are no fault, each with its reason. One that is found no more fails the run.

/** @type {{by: string, rule: string, look: string, why: string}[]} */
export const exceptions = [
  {by: 'axe', rule: 'target-size', look: 'print', why: 'nothing on paper is pressed'},
  {
    by: 'ACE',
    rule: 'text_contrast_sufficient',
    look: 'dark',
    why: 'it takes a background in oklch(), as that of buttons, for black; axe measures the same pairs',
  },
];
