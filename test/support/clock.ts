/** A moment on the page's clock, until it is put back. */
export const at = (moment: string): (() => void) => {
  const RealDate = Date;
  const offset = RealDate.parse(moment) - RealDate.now();
  class ShiftedDate extends RealDate {
    constructor(...parts: unknown[]) {
      if (parts.length === 0) super(RealDate.now() + offset);
      else super(...(parts as [number]));
    }
    static override now(): number {
      return RealDate.now() + offset;
    }
  }
  globalThis.Date = ShiftedDate as DateConstructor;
  return () => {
    globalThis.Date = RealDate;
  };
};

/** The same for one element and nothing else on the page, for good: whenever it draws itself, it is that moment. */
export const drawnAt = (element: HTMLElement, moment: string): void => {
  const drawn = element as unknown as {performUpdate: () => void};
  const draw = drawn.performUpdate.bind(element);
  drawn.performUpdate = () => {
    const back = at(moment);
    try {
      draw();
    } finally {
      back();
    }
  };
};
