// What finalising adds to the document: the addenda, and by what the text can be known. Called by minutes-sheet.ts.
import type { Addendum, FinalisedMinutes } from '../domain/meeting/finalised.ts';
import type { SheetPart } from '../domain/meeting/sheet.ts';
import { sayDay } from '../text/dates.ts';
import type { Language } from '../text/language.ts';
import { minutesSheet } from '../text/minutes-sheet.ts';
import { osloTime } from './oslo-time.ts';

const signed = (
  at: string,
  name: string,
  language: Language,
  say: (...parts: [string, string, string]) => string,
) => {
  const { day, time } = osloTime(at);
  return say(sayDay(day, language, { year: true }), time, name);
};

export const addendaOf = (addenda: readonly Addendum[], language: Language): readonly SheetPart[] => {
  const words = minutesSheet[language];
  return addenda.flatMap(({ number, text, by, at }): SheetPart[] => [
    { is: 'heading', level: 1, number: null, text: words.addendum(number) },
    { is: 'paragraph', text: signed(at, by.name, language, words.signed), muted: true },
    ...text
      .split('\n')
      .flatMap((line): SheetPart[] =>
        line.trim() === '' ? [] : [{ is: 'paragraph', text: line.trim(), muted: false }],
      ),
  ]);
};

export const finalisedPart = (
  { at, by, sha256 }: Pick<FinalisedMinutes, 'at' | 'by' | 'sha256'>,
  language: Language,
): readonly SheetPart[] => {
  const words = minutesSheet[language];
  return [
    { is: 'paragraph', text: signed(at, by.name, language, words.finalised), muted: true },
    { is: 'paragraph', text: words.checksum(sha256), muted: true },
  ];
};
