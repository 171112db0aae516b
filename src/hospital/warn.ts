const warned = new Set<string>();

/** One warning a mistake, however many elements of the page meet it. */
export function warn(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`miscarriage-elements: ${message}`);
}
