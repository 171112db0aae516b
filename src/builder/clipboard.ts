/** What is copied: for a field of plain text, and for a visual editor. */
export interface Clip {
  text: string;
  html: string;
}

/** Puts both forms into a copy that is under way, by the button or by the keyboard. */
export function fillCopy(event: ClipboardEvent, {text, html}: Clip): void {
  event.clipboardData?.setData('text/plain', text);
  event.clipboardData?.setData('text/html', html);
  event.preventDefault();
}

/**
 * The clipboard of a page on http, where a browser offers no other. Some copy only where something is selected; `shown`
 * stays so, for who has to press the keys.
 */
function copyByEvent(clip: Clip, shown: Element): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent) => {
    fillCopy(event, clip);
    done = true;
  };
  if (shown instanceof HTMLTextAreaElement) shown.select();
  else getSelection()?.selectAllChildren(shown);
  document.addEventListener('copy', onCopy, {capture: true, once: true});
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else works without https
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy, {capture: true});
  return done;
}

/** Copies, and says whether that was possible. `shown`: where the same stands in the page. */
export async function copyClip(clip: Clip, shown: Element): Promise<boolean> {
  const blob = (type: string, content: string) => new Blob([content], {type});
  try {
    await navigator.clipboard.write([
      new ClipboardItem({'text/plain': blob('text/plain', clip.text), 'text/html': blob('text/html', clip.html)}),
    ]);
    return true;
  } catch {
    return copyByEvent(clip, shown);
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
