import type {ReactiveControllerHost} from 'lit';
import type {Statement} from '../content/statement.js';
import type {Language} from '../data/languages.js';
import {warn} from '../hospital/warn.js';
import {hostedPage, loadEvidence, type Evidence} from '../ui/evidence.js';

/**
 * The whole list of sources, from when the reader opens it: nobody reads it before, and it is longer than the card. Where it
 * cannot be had, a link leads to the hosted page, which has it in its HTML; the next opening tries again.
 */
export class SourcesController {
  evidence?: Evidence;
  private hasFailed = false;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly languageShown: () => Language,
    private readonly statements: () => readonly Statement[],
  ) {}

  get elsewhere(): string | undefined {
    return this.hasFailed ? hostedPage?.(this.languageShown(), this.host.localName) : undefined;
  }

  readonly ask = (event: Event): void => {
    if (!this.evidence && (event.currentTarget as HTMLDetailsElement).open) void this.load();
  };

  private async load(): Promise<void> {
    try {
      this.evidence = await loadEvidence(this.statements());
    } catch {
      this.hasFailed = true;
      warn('the list of sources could not be loaded.');
    }
    this.host.requestUpdate();
  }
}
