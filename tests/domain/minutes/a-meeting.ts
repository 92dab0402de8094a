// Minutes for tests: a head that every sentence is read under, and readings as lines one can compare whole.
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import type { FoundAction } from '../../../app/domain/minutes/reading-types.ts';

/** A Wednesday in ISO week 6; the next meeting is on Thursday 9 March. */
const HEAD = `Referat fra prosjektmøte 6
Dato: onsdag 8. februar 2023
Til stede: Tone Berg, Leif Moe, Anne Grethe Vik, Nils Aas, Kari Nordmann, Bjørn Lie (BL)
Referent: Kari Nordmann
Neste møte: 9. mars 2023

`;

export const TODAY = '2026-11-23';

const line = ({ assignees, due }: FoundAction): string => `${assignees.join(' + ') || '–'} | ${due ?? '–'}`;

/** The action items in the text under the common head, each as «owner | due». */
export const tasksOf = (text: string): string[] =>
  readMinutesText(`${HEAD}${text}\n`, { today: TODAY }).actions.map(line);

/** The decisions in the text under the common head. */
export const decisionsOf = (text: string): string[] =>
  readMinutesText(`${HEAD}${text}\n`, { today: TODAY }).decisions.map((decision) => decision.text);

/** The titles of the sections in the text under the common head. */
export const sectionsOf = (text: string): string[] =>
  readMinutesText(`${HEAD}${text}\n`, { today: TODAY }).sections.map(({ title }) => title);
