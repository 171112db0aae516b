import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {printWhole} from '../ui/on-paper.js';

/** Keeps a page that is printed from cutting the card off. */
export class PaperController implements ReactiveController {
  private undo?: () => void;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  private readonly before = (): void => {
    this.undo ??= printWhole(this.host);
  };

  private readonly after = (): void => {
    this.undo?.();
    this.undo = undefined;
  };

  hostConnected(): void {
    addEventListener('beforeprint', this.before);
    addEventListener('afterprint', this.after);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.before);
    removeEventListener('afterprint', this.after);
    this.after();
  }
}
