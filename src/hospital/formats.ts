const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is slow to make, so each is kept. Throws for a zone that an older browser does not know. */
export function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}
