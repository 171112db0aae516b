import 'miscarriage-elements/define';
import type {} from 'miscarriage-elements/react';
import {useState} from 'react';

export const Page = () => {
  const [language, setLanguage] = useState('nl');
  const [topic, setTopic] = useState<'bleeding' | 'after'>('bleeding');
  return (
    <main lang={language}>
      <button onClick={() => setLanguage('nl')}>Nederlands</button>
      <button onClick={() => setLanguage('en')}>English</button>
      <button onClick={() => setTopic('after')}>Na een miskraam</button>
      <miscarriage-warning-signs topic={topic} country="NL" phone="0183 64 42 17" heading-level="3">
        <a href="tel:112">112</a>
        <p slot="signs-lede" lang="nl">
          Twijfelt u? Bel ons gerust.
        </p>
      </miscarriage-warning-signs>
    </main>
  );
};
