import {html, type TemplateResult} from 'lit';
import {directionOf, languageRows, languages, type Language} from '../data/languages.js';
import {words as translated} from '../generated/builder-words.js';
import {loadText, textOf} from '../locale/load.js';
import type {Words} from './words/words.js';

// What both pages do: they speak the language of the browser until another is chosen, and say so where files are missing.

export const words: Readonly<Record<Language, Words>> = translated;

/** The first language of the browser that is one of ours. */
export function browserLanguage(): Language {
  for (const wanted of navigator.languages) {
    const found = languages.find((language) => wanted.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}

/** Whether the words of the cards are there in these languages; they are fetched where they are not. */
export async function haveText(...wanted: readonly Language[]): Promise<boolean> {
  try {
    await Promise.all(wanted.filter((language) => !textOf(language)).map(loadText));
    return true;
  } catch {
    return false;
  }
}

/** What no file is there for is said in place of the page. */
export function sayNotLoaded(language: Language): void {
  document.body.textContent = words[language].notLoaded;
}

export function speakPage(language: Language, title: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = `${title} – miscarriage-elements`;
}

/** The choice of the page's own language. */
export function pageLanguage(language: Language, speak: (chosen: Language) => void): TemplateResult {
  return html`
    <label class="speak"
      >${words[language].pageLanguage}
      <select
        id="page-language"
        autocomplete="off"
        @change=${(event: Event) => {
          speak((event.target as HTMLSelectElement).value as Language);
        }}
      >
        ${languages.map(
          (choice) =>
            html`<option value=${choice} lang=${choice} .selected=${choice === language}>
              ${languageRows[choice].name}
            </option>`,
        )}
      </select></label
    >
  `;
}
