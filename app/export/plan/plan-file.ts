// The communication plan as a download, as far as the address asks for it: `q` as on the board, `year`. Called by the routes plan.docx
// and plan.xlsx.
import type { Board } from '../../domain/board.ts';
import type { PersonId } from '../../domain/card.ts';
import { filterFor, parseQuery, readFilter } from '../../domain/filter.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { readYear } from '../../domain/wheel/year-asked.ts';
import { sayDay } from '../../text/dates.ts';
import type { Language } from '../../text/language.ts';
import { planFile as fileWords } from '../../text/plan-file.ts';
import type { Download } from '../minutes-file.ts';
import { type PlanContents, planContents } from './plan-contents.ts';

export type PlanKind = 'docx' | 'xlsx';

export type PlanAsked = {
  readonly group: string;
  readonly board: Board;
  readonly me: PersonId | null;
  readonly today: PlainDate;
  readonly language: Language;
  readonly search: URLSearchParams;
};

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const TYPES: Readonly<Record<PlanKind, string>> = {
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
};

export const planFile = async (kind: PlanKind, asked: PlanAsked): Promise<Download> => {
  const { board, me, today, language, search } = asked;
  const year = readYear(search.get('year'));
  const query = readFilter(search, board.people, language);
  const matches = filterFor(parseQuery(query).query, { ...board, today, me });
  const contents = planContents({ board, today, language, matches, year });
  return {
    name: `${fileWords[language].file}${year === null ? '' : `-${year}`}.${kind}`,
    type: TYPES[kind],
    body: await bodyOf(kind, contents, asked, { year, query }),
  };
};

/** Both are large, and only for who asks for them. */
const bodyOf = async (
  kind: PlanKind,
  contents: PlanContents,
  { group, today, language }: PlanAsked,
  { year, query }: { readonly year: number | null; readonly query: string },
): Promise<Download['body']> => {
  const words = fileWords[language];
  if (kind === 'xlsx') {
    const { planXlsx } = await import('./plan-xlsx.ts');
    return planXlsx(contents, words);
  }
  const { planDocx } = await import('./plan-docx.ts');
  const made = words.made(group, sayDay(today, language, { year: true }));
  return planDocx({
    contents,
    words,
    language,
    title: year === null ? words.title : `${words.title} ${year}`,
    under: query === '' ? [made] : [made, words.chosen(query)],
  });
};
