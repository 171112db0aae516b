import {contentVersion} from '../content/about.js';
import type {Details} from '../data/details.js';
import {languageRows, type Language} from '../data/languages.js';
import {readHospital} from '../hospital/hospital.js';
import type {Tag} from './fallback.js';
import {sourcesOf} from './prerender.js';
import {signedOff} from '../ui/footer.js';

// Runs in Node: what a hosted page is, in the words that search engines read (schema.org).

/**
 * A page of medical information for patients. It says that it was reviewed only where the card does: signed by the
 * hospital, in this language and version. Who signed may be a person or a group, so that has a name and no type.
 */
export async function structuredData(
  tag: Tag,
  language: Language,
  {name, description}: {name: string; description: string},
  details: Details,
): Promise<object> {
  const hospital = readHospital((detail) => details[detail]);
  const review = signedOff(hospital, language);
  const sources = await sourcesOf(tag, language, details);
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name,
    description,
    inLanguage: language,
    about: {'@type': 'MedicalCondition', name: languageRows[language].subject},
    audience: {'@type': 'Patient'},
    version: contentVersion,
    ...(hospital.clinic && {publisher: {'@type': 'MedicalClinic', name: hospital.clinic}}),
    ...(review && {lastReviewed: review.on, reviewedBy: {name: review.by}}),
    citation: sources
      .filter(({url}) => url)
      .map(({by, title, year, url, lang = 'en'}) => ({
        '@type': 'CreativeWork',
        name: `${by}: ${title}`,
        url,
        inLanguage: lang,
        ...(year && {datePublished: String(year)}),
      })),
  };
}
