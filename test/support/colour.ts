/** Red, green and blue from 0 to 1, and alpha. */
type Colour = readonly [number, number, number, number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pixel = canvas.getContext('2d', {willReadFrequently: true})!;
const known = new Map<string, Colour>();

/** A computed colour of any notation, as a screen of sRGB shows it. */
export const colour = (css: string): Colour => {
  let found = known.get(css);
  if (!found) {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = css;
    pixel.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data;
    found = [r! / 255, g! / 255, b! / 255, a! / 255];
    known.set(css, found);
  }
  return found;
};

const over = (front: Colour, back: Colour): Colour => {
  const alpha = front[3];
  const mix = (index: 0 | 1 | 2) => front[index] * alpha + back[index] * (1 - alpha);
  return [mix(0), mix(1), mix(2), 1];
};

const luminance = ([r, g, b]: Colour): number => {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
};

export const ratio = (one: Colour, other: Colour): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** What an element stands on: its own background over those behind it. A card is opaque, so the page does not matter. */
export const ground = (element: Element): Colour => {
  const own = colour(getComputedStyle(element).backgroundColor);
  const parent = parentOf(element);
  if (own[3] === 1 || !parent) return over(own, [1, 1, 1, 1]);
  return over(own, ground(parent));
};

/** The contrast of the words of an element. */
export const contrast = (element: Element): number => {
  const back = ground(element);
  return ratio(over(colour(getComputedStyle(element).color), back), back);
};
