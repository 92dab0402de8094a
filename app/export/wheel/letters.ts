// The outlines of Inter's letters, which are large: read when a picture is drawn. Called by wheel-picture.ts.
import type { Letters } from './pen.ts';

export const readLetters = async (): Promise<Letters> => (await import('./letters.json')).default;
