// A number as somebody typed it, with a comma or a point. Pure; used by the fields of the panel and the plan, and by tables that come in.

/** Null for nothing; `wrong` for what is no number, negative or more than `most`. Parts of a whole are kept to hundredths. */
export function readNumber(
  typed: string,
  { most, whole, least = 0 }: { readonly most: number; readonly whole: boolean; readonly least?: number },
): number | null | 'wrong' {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  if (!/^\d+(?:\.\d+)?$/.test(text)) return 'wrong';
  const value = Math.round(Number(text) * 100) / 100;
  return value < least || value > most || (whole && !Number.isInteger(value)) ? 'wrong' : value;
}
