// When two names are the same, and what of a name is compared: in small letters, whatever spaces and stops. Called by aliases.ts,
// match-people.ts and may-be-meant.ts, and where the board keeps whom a name means.

export const LONGEST_NAME_KEY = 200;

/** «Kari  N.» and «kari n» have the same. Boards keep names so: what it makes of one stays as it is. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\.+$/, '')
    .toLocaleLowerCase('nb')
    .slice(0, LONGEST_NAME_KEY);

export const isSameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

const partsOf = (name: string): readonly string[] => name.trim().split(/\s+/);

/** «Tone Marie Berg»: Tone and Berg, as they are written; `last` is null where there is but one. */
export const endsOf = (name: string): { readonly first: string; readonly last: string | null } => {
  const [first = '', ...others] = partsOf(name);
  return { first, last: others.at(-1) ?? null };
};

export const initialsOf = (name: string): string =>
  partsOf(name)
    .map((part) => part[0] ?? '')
    .join('')
    .toUpperCase();
