import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {checkedOn} from '../content/about.js';
import type {Hospital} from '../hospital/hospital.js';
import {openingState, type OpeningState} from '../hospital/hours.js';

/** How often a card looks whether the clinic has opened or closed. */
const tick = 20_000;

/** Whether the clinic is open, kept true while a view says so. A view that does not ask is not drawn again. */
export class ClockController implements ReactiveController {
  private isAsked = false;
  private timer?: ReturnType<typeof setInterval>;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.timer = setInterval(() => {
      if (this.isAsked) this.host.requestUpdate();
    }, tick);
  }

  hostDisconnected(): void {
    clearInterval(this.timer);
  }

  hostUpdate(): void {
    this.isAsked = false;
  }

  /** Asked by the view while it is drawn. Undefined where it cannot be told for certain. */
  openingOf({hours, timeZone, closedOn}: Hospital): OpeningState | undefined {
    if (!hours || !timeZone) return undefined;
    this.isAsked = true;
    // A clock before the day of the evidence is wrong, so it is not believed.
    return Date.now() < Date.parse(checkedOn) ? undefined : openingState(hours, timeZone, closedOn);
  }
}
