// The success criteria of WCAG 2.2, A and AA, with their clause in EN 301 549 V3.2.1 (2021-03), which is of WCAG 2.1.

/** What a hospital's page decides, and no card can: the report claims nothing of them. */
export const ofThePage = ['2.4.1', '2.4.2', '2.4.5', '3.1.1', '3.2.3', '3.2.6'];
const sinceWcag22 = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];
/** Where the list of the engine is not what stands at https://www.w3.org/TR/WCAG22/. */
const mended = {
  '1.4.4': {name: 'Resize Text'},
  '2.5.7': {name: 'Dragging Movements'},
  '2.5.8': {name: 'Target Size (Minimum)'},
  '3.2.6': {level: 'A'},
  '3.3.7': {level: 'A'},
};

/** From the list of an engine, which has 4.1.1 as well: it is no criterion since 2.2. */
export const criteriaOf = (checkpoints) =>
  checkpoints
    .filter(({num}) => num !== '4.1.1')
    .map(({num: id, name, wcagLevel: level}) => ({
      ...{id, name, level, clause: sinceWcag22.includes(id) ? 'none' : `9.${id}`},
      ...mended[id],
    }));
