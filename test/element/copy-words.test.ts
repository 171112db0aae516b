import {expect} from '@open-wc/testing';
import {copyWords} from '../../src/element/copy-words.js';

const copied = (markup: string): string => {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  const copy = document.createElement('div');
  copy.append(...[...holder.childNodes].flatMap(copyWords));
  return copy.innerHTML;
};

describe('words of a hospital in a closed root', () => {
  const kept = [
    'Call us',
    '<p lang="nl">Bel <b>ons</b></p>',
    '<a rel="nofollow" target="_blank" href="https://example.org/a">our page</a>',
    '<a href="/route-42">Route 42</a>',
    '<a href="tel:0183644217">0183 64 42 17</a>',
    '<a href="mailto:us@example.org">us</a>',
  ];
  for (const markup of kept)
    it(`are kept: ${markup}`, () => {
      expect(copied(markup)).to.equal(markup);
    });

  const changed: [markup: string, copy: string][] = [
    ['<a href="javascript:alert(1)">us</a>', '<a>us</a>'],
    ['<a href=" java\tscript:alert(1)">us</a>', '<a>us</a>'],
    ['<a href="data:text/html,x">us</a>', '<a>us</a>'],
    ['<p href="https://example.org">us</p>', '<p>us</p>'],
    ['<p onclick="alert(1)" id="a" style="color: red">us</p>', '<p>us</p>'],
    ['<section><h2>We</h2><img alt="x"></section>', 'We'],
    ['a<script>alert(1)</script><style>b {}</style><template>c</template>', 'a'],
    ['<iframe srcdoc="x"></iframe><b>us</b>', '<b>us</b>'],
  ];
  for (const [markup, copy] of changed)
    it(`lose what runs, loads or leads to a script: ${JSON.stringify(markup)}`, () => {
      expect(copied(markup)).to.equal(copy);
    });
});
