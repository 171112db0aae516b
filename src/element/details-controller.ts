import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Details} from '../data/details.js';
import {readFromPage} from '../hospital/page-details.js';
import {detailNames} from '../hospital/hospital.js';
import {watchDetails} from '../hospital/watch-details.js';

const pageDetails = (): Details => Object.fromEntries(detailNames.map((name) => [name, readFromPage(name)]));

/** Draws the element again when the page says something else of its hospital than when it was drawn. */
export class DetailsController implements ReactiveController {
  private known = '';
  private unwatch?: () => void;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.known = JSON.stringify(pageDetails());
    this.unwatch = watchDetails(() => {
      const now = JSON.stringify(pageDetails());
      if (now !== this.known) this.host.requestUpdate();
      this.known = now;
    });
  }

  hostDisconnected(): void {
    this.unwatch?.();
  }
}
