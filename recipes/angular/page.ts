import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import 'miscarriage-elements/define';

@Component({
  selector: 'hospital-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main [attr.lang]="language()">
      <button (click)="language.set('nl')">Nederlands</button>
      <button (click)="language.set('en')">English</button>
      <button (click)="topic.set('after')">Na een miskraam</button>
      <miscarriage-warning-signs [topic]="topic()" country="NL" phone="0183 64 42 17" heading-level="3">
        <a href="tel:112">112</a>
        <p slot="signs-lede" lang="nl">Twijfelt u? Bel ons gerust.</p>
      </miscarriage-warning-signs>
    </main>
  `,
})
export class Page {
  protected readonly language = signal('nl');
  protected readonly topic = signal<'bleeding' | 'after'>('bleeding');
}
