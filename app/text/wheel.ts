// Words of the wheel area in bokmål, nynorsk and English.
import { area } from './language.ts';

export const wheel = area({
  nb: {},
  nn: {},
  en: {},
});
