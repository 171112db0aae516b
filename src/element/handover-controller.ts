import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What a reader may hold. Both forms of a card are drawn from one view, so each has its counterpart in the other. */
const held = 'a[href], summary, input, button';

/** The same link, control or heading in both forms, whatever is said beside it about this hour. */
const nameOf = (node: Element): string => {
  const name = node.getAttribute('href') ?? node.getAttribute('value') ?? words(node);
  return `${node.localName} ${name}`;
};
/** Where reading goes on if nothing of the card is what she held: a link that became the card. No key press there calls. */
const headingOf = (root: ParentNode): HTMLElement => {
  const heading = root.querySelector<HTMLElement>('#title')!;
  heading.tabIndex = -1;
  return heading;
};
const words = ({textContent}: Node): string => textContent?.replace(/\s+/g, '') ?? '';

const textsIn = (parent: ParentNode): Text[] => {
  const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
};

/** Finds in `to` what stands in the same place among those of its name in `from`. */
const counterpart = <T extends Node>(node: T, from: readonly T[], to: readonly T[], name: (node: T) => string) => {
  const alike = (list: readonly T[]) => list.filter((other) => name(other) === name(node));
  return alike(to)[alike(from).indexOf(node)];
};

/**
 * When a card takes the place of its fallback, the reader goes on where she was: the focus, a chosen topic, what she
 * opened or closed, and the words she had selected.
 */
export class HandoverController implements ReactiveController {
  private give?: () => void;
  private isDone = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly root: () => ParentNode,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.isDone) this.give = this.take();
  }

  hostUpdated(): void {
    if (this.isDone || !this.root().querySelector('.card')) return;
    this.isDone = true;
    this.give?.();
    this.give = undefined;
  }

  /** What is in her hands now; called, it puts that into the card. */
  private take(): (() => void) | undefined {
    const fallback = [...this.host.children].filter(({slot}) => !slot);
    if (!fallback.length) return;
    const all = (selector: string) => fallback.flatMap((part) => [...part.querySelectorAll<HTMLElement>(selector)]);
    const controls = all(held);
    const active = fallback.some((part) => part.contains(document.activeElement))
      ? (document.activeElement as HTMLElement)
      : undefined;
    const chosen = all('input').find((input) => {
      const {checked, defaultChecked} = input as HTMLInputElement;
      return checked && !defaultChecked;
    });
    const opened = new Map(
      all('details > summary').map((summary) => [summary, (summary.parentElement as HTMLDetailsElement).open]),
    );
    const selection = getSelection();
    const texts = selection?.isCollapsed ? [] : fallback.flatMap(textsIn);
    const ends = [
      {node: selection?.anchorNode, offset: selection?.anchorOffset ?? 0},
      {node: selection?.focusNode, offset: selection?.focusOffset ?? 0},
    ];
    return () => {
      const root = this.root();
      const others = [...root.querySelectorAll<HTMLElement>(held)];
      const inCard = (control: HTMLElement) => counterpart(control, controls, others, nameOf);
      if (chosen) inCard(chosen)?.click();
      for (const [summary, open] of opened) {
        const details = inCard(summary)?.parentElement as HTMLDetailsElement | undefined;
        if (details) details.open = open;
      }
      const shown = texts.length ? textsIn(root) : [];
      const [start, end] = ends.map(({node, offset}) => {
        const text = texts.find((other) => other === node);
        const other = text && counterpart(text, texts, shown, words);
        return other && {other, offset: Math.min(offset, other.length)};
      });
      if (start && end) selection?.setBaseAndExtent(start.other, start.offset, end.other, end.offset);
      if (active) (inCard(active) ?? headingOf(root)).focus({preventScroll: true});
    };
  }
}
