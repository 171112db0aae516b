import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** When the browser has painted what is drawn. In a page that nobody sees: when it is seen. */
const afterPaint = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      setTimeout(done);
    });
  });

/**
 * Whether the card has been painted once. The first question to `Intl` takes a phone longer than the whole card, so what
 * needs it waits until the signs can be read; a view that asks is drawn again then.
 */
export class PaintController implements ReactiveController {
  /** Until the card is drawn again. */
  drawnAgain?: Promise<void>;
  private isAsked = false;
  private isPast = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Asked by the view while it is drawn. */
  get isPainted(): boolean {
    this.isAsked = true;
    return this.isPast;
  }

  hostUpdated(): void {
    if (this.isAsked) this.drawnAgain ??= this.drawAgain();
  }

  private async drawAgain(): Promise<void> {
    await afterPaint();
    this.isPast = true;
    this.host.requestUpdate();
    await this.host.updateComplete;
  }
}
