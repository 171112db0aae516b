import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {checkedOn} from '../content/about.js';
import type {Hospital} from '../hospital/hospital.js';
import {openingState, type OpeningState} from '../hospital/hours.js';

/** How often a page looks whether a clinic has opened or closed. */
const tick = 20_000;

/** The clocks of cards that say whether a clinic is open; one timer looks for all of them. */
const clocks = new Set<ClockController>();
let timer: ReturnType<typeof setInterval> | undefined;

const lookAtAll = (): void => {
  // Nobody sees a hidden page; it looks when it is shown again.
  if (document.hidden) return;
  clocks.forEach((clock) => {
    clock.look();
  });
};

const start = (clock: ClockController): void => {
  clocks.add(clock);
  if (timer !== undefined) return;
  timer = setInterval(lookAtAll, tick);
  document.addEventListener('visibilitychange', lookAtAll);
};

const stop = (clock: ClockController): void => {
  clocks.delete(clock);
  if (clocks.size > 0) return;
  clearInterval(timer);
  timer = undefined;
  document.removeEventListener('visibilitychange', lookAtAll);
};

/** An older browser does not know every zone. */
const stateOf = ({hours, timeZone, closedOn}: Hospital): OpeningState | undefined => {
  // A clock before the day of the evidence is wrong, so it is not believed.
  if (!hours || !timeZone || Date.now() < Date.parse(checkedOn)) return undefined;
  try {
    return openingState(hours, timeZone, closedOn);
  } catch {
    return undefined;
  }
};

/**
 * Whether the clinic is open, kept true while a view says so. The card is drawn again only when the answer is another one,
 * and a view that does not ask is not drawn again.
 */
export class ClockController implements ReactiveController {
  /** What the view was told last. None: it has not asked. */
  private told?: {hospital: Hospital; state?: OpeningState};

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.told) return;
    start(this);
    this.look();
  }

  hostDisconnected(): void {
    stop(this);
  }

  hostUpdate(): void {
    this.told = undefined;
  }

  hostUpdated(): void {
    if (this.told && this.host.isConnected) start(this);
    else stop(this);
  }

  /** Asked by the view while it is drawn. Undefined where it cannot be told for certain. */
  openingOf(hospital: Hospital): OpeningState | undefined {
    if (!hospital.hours || !hospital.timeZone) return undefined;
    this.told ??= {hospital, state: stateOf(hospital)};
    return this.told.state;
  }

  /** Draws the card again if the answer has changed. */
  look(): void {
    const {told} = this;
    if (told && JSON.stringify(stateOf(told.hospital)) !== JSON.stringify(told.state)) this.host.requestUpdate();
  }
}
