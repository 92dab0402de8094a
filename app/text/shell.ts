// Words of the shell area in bokmål, nynorsk and English.
import { area } from './language.ts';

export const shell = area({
  nb: {},
  nn: {},
  en: {},
});
