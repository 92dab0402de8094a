// Which addresses a link in the minutes may have. Called by the editor for typed, pasted and stored links alike.

const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/** Whether the address says one of these schemes itself: others run things, or lead nowhere on another machine. */
export function isSafeLink(address: string): boolean {
  try {
    return SCHEMES.includes(new URL(address.trim()).protocol);
  } catch {
    return false;
  }
}

/** What was typed as an address: «nb.no» and «www.nb.no/x» mean https. Null for what can be none. */
export function linkOf(typed: string): string | null {
  const text = typed.trim();
  if (isSafeLink(text)) return text;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) || !/^[^\s/]+\.[^\s/]{2,}/.test(text)) return null;
  const address = `https://${text}`;
  return isSafeLink(address) ? address : null;
}
