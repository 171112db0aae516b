/** Puts a snippet on the clipboard: its source as text, and what a visual editor should take as HTML. */
export async function copySnippet(text: string, html: string): Promise<boolean> {
  try {
    const blob = (type: string, content: string) => new Blob([content], {type});
    await navigator.clipboard.write([
      new ClipboardItem({'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html)}),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Saves a file that is made here; nothing is sent. */
export function saveFile(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], {type}));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 1000);
}
