// Reads tag names out of what somebody typed. Pure; used by tags-field.tsx.

/** Commas and # divide; spaces inside a name stay, as one. */
export const tagNamesOf = (typed: string): readonly string[] => {
  const names = typed.split(/[,#]/).map((name) => name.trim().replace(/\s+/g, ' '));
  return [...new Set(names.filter((name) => name !== ''))];
};
