// Words of the field that takes a file. Imported by the field itself and not by all-words.ts, so that no other page fetches them.
import { area } from './language.ts';

export const fileField = area({
  nb: {
    choose: 'Velg fil',
    chooseOther: 'Velg en annen fil',
    drop: 'eller slipp den her',
    chosen: (name: string) => `Valgt: ${name}`,
  },
  nn: {
    choose: 'Vel fil',
    chooseOther: 'Vel ei anna fil',
    drop: 'eller slepp ho her',
    chosen: (name: string) => `Vald: ${name}`,
  },
  en: {
    choose: 'Choose file',
    chooseOther: 'Choose another file',
    drop: 'or drop it here',
    chosen: (name: string) => `Chosen: ${name}`,
  },
});
