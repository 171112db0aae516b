/** Provider and id of a film, from the address that its page has; undefined for anything else. */
export function filmFromAddress(text: string): {provider: string; id: string} | undefined {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return undefined;
  }
  const host = url.hostname.replace(/^(www|m|player)\./, '');
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? '';
  if (host === 'vimeo.com') {
    const id = /\/(\d{6,12})(?:\/|$)/.exec(url.pathname)?.[1];
    return id ? {provider: 'vimeo', id} : undefined;
  }
  if (host === 'youtu.be') return {provider: 'youtube', id: last};
  if (host === 'youtube.com' || host === 'youtube-nocookie.com')
    return {provider: 'youtube', id: url.searchParams.get('v') ?? last};
  return undefined;
}
