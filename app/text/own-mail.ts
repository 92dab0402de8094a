// Words of the e-mail with a person's own items, in bokmål, nynorsk and English. Not among all words (words.tsx): the server writes it.
import { area } from './language.ts';

export const ownMail = area({
  nb: {
    subject: (title: string, day: string) => `Dine saker fra ${title}${day && `, ${day}`}`,
    hello: (name: string) => `Hei ${name}`,
    yours: (n: number) => (n === 1 ? 'Etter møtet har du dette:' : `Etter møtet har du disse ${n}:`),
    due: 'Frist',
    item: 'Sak',
    whole: 'Hele referatet:',
    sentBy: (name: string, group: string) => `Sendt av ${name} for ${group}.`,
  },
  nn: {
    subject: (title: string, day: string) => `Sakene dine frå ${title}${day && `, ${day}`}`,
    hello: (name: string) => `Hei ${name}`,
    yours: (n: number) => (n === 1 ? 'Etter møtet har du dette:' : `Etter møtet har du desse ${n}:`),
    due: 'Frist',
    item: 'Sak',
    whole: 'Heile referatet:',
    sentBy: (name: string, group: string) => `Sendt av ${name} for ${group}.`,
  },
  en: {
    subject: (title: string, day: string) => `Your items from ${title}${day && `, ${day}`}`,
    hello: (name: string) => `Hello ${name}`,
    yours: (n: number) =>
      n === 1 ? 'After the meeting you have this:' : `After the meeting you have these ${n}:`,
    due: 'Due',
    item: 'Item',
    whole: 'All of the minutes:',
    sentBy: (name: string, group: string) => `Sent by ${name} for ${group}.`,
  },
});
