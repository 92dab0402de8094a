// Which addresses are pages of their own for whoever has them: no session is read there, no script runs there, and one of them may
// stand in another site's frame. Called by security-headers.ts and context.ts.

/** Remix, too, reads addresses without regard to case and decodes them. */
const plain = (path: string): string => {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
};

/** `/share/<token>`: what a member shares with those who have no account. */
export const isSharedAddress = (path: string): boolean => /^\/+share\/+[^/]+\/*$/.test(plain(path));

/** The wheel on a sheet of paper. */
export const isPrintAddress = (path: string): boolean => /^\/b\/[^/]+\/wheel\/print\/?$/.test(path);
