import {forcedColours} from './forced-colours.js';

export type Medium = 'screen' | 'print' | 'contrast' | 'forced';

/** Which media rules hold in a medium that the browser is not in. Others are left to the browser. */
const holds: Record<Medium, readonly [query: RegExp, holds: boolean][]> = {
  screen: [],
  print: [
    [/\bprint\b/, true],
    [/\bscreen\b/, false],
  ],
  contrast: [[/prefers-contrast: more/, true]],
  forced: [],
};

export function rootsIn(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  return [root, ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? rootsIn(shadowRoot) : []))];
}

const rulesIn = (rules: CSSRuleList): CSSRule[] =>
  [...rules].flatMap((rule) => [rule, ...(rule instanceof CSSGroupingRule ? rulesIn(rule.cssRules) : [])]);

export function mediaRulesOf(root: Document | ShadowRoot): CSSMediaRule[] {
  return [...root.styleSheets, ...root.adoptedStyleSheets]
    .flatMap(({cssRules}) => rulesIn(cssRules))
    .filter((rule) => rule instanceof CSSMediaRule);
}

const written = new WeakMap<CSSMediaRule, string>();

/**
 * A page cannot be told to be paper, but its rules can: each media rule is rewritten where it stands, so that the order of
 * the cascade is the real one. A style sheet that elements share is rewritten once for all of them.
 */
export function showMedium(medium: Medium): void {
  for (const root of rootsIn(document)) {
    for (const rule of mediaRulesOf(root)) {
      const own = written.get(rule) ?? rule.media.mediaText;
      written.set(rule, own);
      const [, rewritten] = holds[medium].find(([query]) => query.test(own)) ?? [];
      const text = rewritten === undefined ? own : rewritten ? 'all' : 'not all';
      if (rule.media.mediaText !== text) rule.media.mediaText = text;
    }
    forcedColours(root, medium === 'forced');
  }
}
