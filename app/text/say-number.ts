// A number in words of the screen and of files: with a comma where the language has one. Called by fields, screens and app/export.
import type { Language } from './language.ts';

export const sayNumber = (value: number, language: Language): string =>
  language === 'en' ? String(value) : String(value).replace('.', ',');
