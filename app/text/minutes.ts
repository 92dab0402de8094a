// Words of the minutes area in bokmål, nynorsk and English.
import { area } from './language.ts';

export const minutes = area({
  nb: {},
  nn: {},
  en: {},
});
