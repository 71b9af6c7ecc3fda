const keptMs = 60_000;

/** To a new tab, or to be saved under its name; the address counts in this browser only, and for a minute. */
export function saveFile(content: Blob, name: string | undefined): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  Object.assign(link, { href: url, rel: 'noopener' }, name === undefined ? { target: '_blank' } : { download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
