// Words of the live area in bokmål, nynorsk and English.
import { area } from './language.ts';

export const live = area({
  nb: {},
  nn: {},
  en: {},
});
