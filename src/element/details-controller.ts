import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {watchDetails} from '../hospital/watch-details.js';

/** Draws the element again when the page says something else of its hospital. */
export class DetailsController implements ReactiveController {
  private unwatch?: () => void;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.unwatch = watchDetails(() => {
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.unwatch?.();
  }
}
