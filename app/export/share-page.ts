// The wheel as a page for people without an account: the drawing, and below it the same in words. No script, nothing loaded from
// elsewhere, nothing of a card but what `SharedCard` has. Called by routes/share.$token.ts.

import { monthIn, monthNumberOf, monthOf, type PlainMonth, yearOf } from '../domain/plain-date.ts';
import type { SharedCard } from '../domain/share.ts';
import { twelveMonthsFrom } from '../domain/wheel/span.ts';
import { endOf, startOf } from '../domain/when.ts';
import { monthName, sayDay } from '../text/dates.ts';
import type { Language } from '../text/language.ts';
import { sharedPage } from '../text/shared-page.ts';
import { osloTime } from './oslo-time.ts';
import { SHARE_STYLE } from './share-style.ts';
import { escapeXml as text } from './wheel/pen.ts';
import { wheelWordsIn } from './wheel/wheel-words.ts';

type SharePage = {
  /** The group's name. */
  readonly name: string;
  readonly year: number;
  readonly svg: string;
  /** By date. */
  readonly cards: readonly SharedCard[];
  readonly language: Language;
  /** ISO 8601 instant. */
  readonly drawn: string;
  /** In another site's frame: what stands round it there need not be said again. */
  readonly isEmbedded: boolean;
  /** Of the page's Content-Security-Policy. */
  readonly nonce: string;
};

type Frame = {
  readonly title: string;
  readonly body: string;
  readonly look: string;
  readonly language: Language;
  readonly nonce: string;
};

const page = ({ title, body, look, language, nonce }: Frame): string =>
  [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex, nofollow"><meta name="color-scheme" content="light dark">',
    `<title>${text(title)}</title>`,
    `<style nonce="${nonce}">${SHARE_STYLE}</style></head>`,
    `<body class="${look}">`,
    body,
    '</body></html>',
    '',
  ].join('\n');

/** HTML. */
export const sharePage = (of: SharePage): string => {
  const { name, year, svg, cards, language, drawn, isEmbedded, nonce } = of;
  const words = sharedPage[language];
  const { day, time } = osloTime(drawn);
  const body = [
    '<main>',
    `<header><p class="group">${text(name)}</p><h1>${text(words.title(year))}</h1></header>`,
    `<div class="wheel">${svg}</div>`,
    agenda(cards, year, language),
    `<footer><p>${text(words.drawn(sayDay(day, language, { year: true }), time))}</p><p>${text(words.by)}</p></footer>`,
    '</main>',
  ].join('\n');
  const title = `${words.title(year)} · ${name}`;
  return page({ title, body, look: isEmbedded ? 'framed' : 'alone', language, nonce });
};

/** A card that began before the year stands in its January. */
const byMonth = (cards: readonly SharedCard[], year: number): ReadonlyMap<PlainMonth, SharedCard[]> => {
  const months = new Map<PlainMonth, SharedCard[]>();
  for (const card of cards) {
    const [start, end] = [startOf(card.when), endOf(card.when)];
    if (yearOf(start) > year || yearOf(end) < year) continue;
    const month = yearOf(start) < year ? monthIn(year, 1) : monthOf(start);
    months.set(month, [...(months.get(month) ?? []), card]);
  }
  return months;
};

const agenda = (cards: readonly SharedCard[], year: number, language: Language): string => {
  const words = sharedPage[language];
  const months = [...byMonth(cards, year)];
  const sections = months.map(([month, of]) => {
    const name = monthName(monthNumberOf(month), language);
    const lines = of.map((card) => line(card, year, language)).join('');
    return `<section aria-label="${text(words.month(name, of.length))}"><h3>${text(name)}</h3><ul>${lines}</ul></section>`;
  });
  const all = sections.length > 0 ? sections.join('\n') : `<p>${text(words.nothing(year))}</p>`;
  return `<section class="agenda" aria-labelledby="months"><h2 id="months">${text(words.months)}</h2><div class="months">${all}</div></section>`;
};

const line = ({ kind, title, when, owners, rings }: SharedCard, year: number, language: Language): string => {
  const words = sharedPage[language];
  const said = wheelWordsIn(language, twelveMonthsFrom(year)).when(when);
  const about = rings.map((name) => ` · ${text(name)}`).join('');
  const who = owners.length > 0 ? `<span class="who">${text(owners.join(', '))}</span>` : '';
  return [
    `<li class="${kind}"><span class="when">${text(said)}</span>`,
    `<span class="what"><b>${text(title.trim() || words.untitled)}</b>`,
    `<span class="kind">${text(words.kinds[kind])}${about}</span>${who}</span></li>`,
  ].join(' ');
};

type Refusal = 'gone' | 'wait';

/** What is said at an address behind which there is nothing, whatever the reason; the asker's language isn't known. */
export const refusalPage = (refusal: Refusal, nonce: string): string => {
  const [first, second] = [sharedPage.nb, sharedPage.en];
  const body = [
    `<main><h1>${text(first.goneTitle)}</h1><p>${text(first[refusal])}</p>`,
    `<p lang="en">${text(second.goneTitle)}. ${text(second[refusal])}</p></main>`,
  ].join('\n');
  return page({ title: `${first.goneTitle} · Årring`, body, look: 'refusal', language: 'nb', nonce });
};
