// Words of the door area in bokmål, nynorsk and English.
import { area } from './language.ts';

export const door = area({
  nb: {},
  nn: {},
  en: {},
});
