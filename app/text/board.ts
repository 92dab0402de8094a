// Words of the board area in bokmål, nynorsk and English.
import { area } from './language.ts';

export const board = area({
  nb: {},
  nn: {},
  en: {},
});
