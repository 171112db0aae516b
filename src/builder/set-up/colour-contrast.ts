/** A colour as a browser paints it, each part from 0 to 255. */
const painted = (colour: string): readonly number[] => {
  const context = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
};

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (parts: readonly number[]): number => {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** How well white words are read on a colour: from 1 to 21; 4.5 is the least for text. */
export function whiteOn(colour: string): number {
  return 1.05 / (luminance(painted(colour)) + 0.05);
}
