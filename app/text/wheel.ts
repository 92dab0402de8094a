// Words of the wheel and of the ring band in bokmål, nynorsk and English.
import { area } from './language.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const wheel = area({
  nb: {
    band: {
      name: (year: number) => `Året ${year}`,
      numbers: (cases: number, actions: number, communications: number) =>
        `${count(cases, 'sak', 'saker')}, ${count(actions, 'aksjonspunkt', 'aksjonspunkter')}, ${count(communications, 'kommunikasjonstiltak', 'kommunikasjonstiltak')}`,
      none: 'ingen kort',
      today: (day: string) => `I dag er det ${day}`,
    },
  },
  nn: {
    band: {
      name: (year: number) => `Året ${year}`,
      numbers: (cases: number, actions: number, communications: number) =>
        `${count(cases, 'sak', 'saker')}, ${count(actions, 'aksjonspunkt', 'aksjonspunkt')}, ${count(communications, 'kommunikasjonstiltak', 'kommunikasjonstiltak')}`,
      none: 'ingen kort',
      today: (day: string) => `I dag er det ${day}`,
    },
  },
  en: {
    band: {
      name: (year: number) => `The year ${year}`,
      numbers: (cases: number, actions: number, communications: number) =>
        `${count(cases, 'case', 'cases')}, ${count(actions, 'action item', 'action items')}, ${count(communications, 'communication task', 'communication tasks')}`,
      none: 'no cards',
      today: (day: string) => `Today is ${day}`,
    },
  },
});
