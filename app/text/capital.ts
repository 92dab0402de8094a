// A text with a capital first, as it stands where a name begins. Called by the names of columns and of targets.
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
