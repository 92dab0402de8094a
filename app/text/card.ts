// Words of the card area in bokmål, nynorsk and English.
import { area } from './language.ts';

export const card = area({
  nb: {},
  nn: {},
  en: {},
});
