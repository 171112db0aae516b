/** What is chosen on the start page, and what the build knows of it. */
export interface Chosen {
  tag: string;
  language: string;
  title: string;
  brand: string;
  /** The line with the script, of this release and language. */
  line: string;
  /** What only this tag needs. */
  attributes: string;
  /** Whether a link can become the card. */
  linkable: boolean;
}

/** What each of the three readers copies: made by the build, and again in the browser when she chooses. */
export function snippetsOf({tag, language, title, brand, line, attributes, linkable}: Chosen): Record<string, string> {
  const page = `https://www.hospital.example/miscarriage/pages/${language}/${tag.replace('miscarriage-', '')}.html`;
  return {
    web: `${line}\n\n<${tag} country="NL" phone="0183 64 42 17"${attributes}><a href="tel:112">112</a></${tag}>`,
    author: linkable ? `<p><a href="${page}">${title}</a></p>` : '',
    designer: `:root {\n  --miscarriage-brand: ${brand};\n  --miscarriage-heading-font: Georgia, serif;\n}`,
  };
}
