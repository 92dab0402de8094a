// Small facts in one line, as under a meeting or an item of an agenda: «Referent: Ada · 2 kort». Called by the meetings' screens.

/** A line is broken between facts, never within one; what isn't known is left out. */
export const joinFacts = (facts: readonly (string | null)[]): string =>
  facts
    .filter((fact) => fact !== null)
    .map((fact) => fact.replaceAll(' ', '\u00a0'))
    .join('\u00a0· ');
