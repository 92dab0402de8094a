// Arcs as they are spoken of and moved on the wheel (app/screens/wheel): names in three languages, keys, rings, what is written.
import { describe, expect, test } from 'vitest';
import { EMPTY_BOARD } from '../../app/domain/board.ts';
import type { Card, Kind } from '../../app/domain/card.ts';
import { type WheelLayout, wheelOf } from '../../app/domain/wheel/marks.ts';
import { REST, type RingsBy, ringPlansFor } from '../../app/domain/wheel/ring-plan.ts';
import { twelveMonthsFrom } from '../../app/domain/wheel/span.ts';
import { formatWhen } from '../../app/domain/when.ts';
import { spokenOf } from '../../app/parts/spoken-card.ts';
import { lifts, stepOf } from '../../app/screens/wheel/arc-keys.ts';
import { changeOf, type Held, held, ringUnder, stepped } from '../../app/screens/wheel/held.ts';
import { type ArcSpeech, sayArc, sayArcFully } from '../../app/screens/wheel/say-arc.ts';
import { wordsIn } from '../../app/text/all-words.ts';
import { arcs } from '../../app/text/arcs.ts';
import { LANGUAGES, type Language } from '../../app/text/language.ts';
import { aCard, aPerson, apply, when } from '../domain/a-card.ts';

const TODAY = '2026-02-02';
const RELEASE = aCard({
  title: 'Pressemelding',
  kind: 'communication',
  when: when('2026-02-13'),
  assignees: ['Grete'],
});

const YEAR = twelveMonthsFrom(2026);
const LISTS = {
  ...EMPTY_BOARD,
  people: ['Grete', 'Ola'].map(aPerson),
  tags: Array.from({ length: 12 }, (_, i) => ({ id: `t${i}`, name: `merkelapp ${i}` })),
};

const plansOf = (cards: readonly Card[], by: RingsBy = 'kind') =>
  ringPlansFor(LISTS, cards, YEAR, { by, hide: [], order: [] });
const layoutOf = (cards: readonly Card[], by: RingsBy = 'kind') =>
  wheelOf(cards, { span: YEAR, today: TODAY, yearly: false, plans: plansOf(cards, by) });

const lifted = (card: Card, by: RingsBy = 'kind'): Held => {
  const [mark] = layoutOf([card], by).marks;
  const one = mark && held(mark, 'whole');
  if (!one) throw new Error('not on the wheel');
  return one;
};

const speechIn = (language: Language): ArcSpeech => {
  const words = wordsIn(language);
  return {
    words,
    arcWords: arcs[language],
    language,
    today: TODAY,
    nameOfRing: (key) => words.wheel.rings[key as Kind],
  };
};

const key = (name: string) => {
  const parts = name.split(' ');
  return {
    key: parts.at(-1) === 'Space' ? ' ' : (parts.at(-1) ?? ''),
    shiftKey: parts.includes('Shift'),
    ctrlKey: parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    metaKey: false,
  };
};

/** What the keys make of it, one after another, on a wheel with rings by kind. */
const press = (one: Held, ...keys: readonly string[]): Held => pressOn(layoutOf([one.mark.card]), one, keys);
const pressOn = ({ rings }: WheelLayout, one: Held, keys: readonly string[]): Held => {
  return keys.reduce((now, name) => {
    const step = stepOf(key(name));
    if (!step || step.does === 'put' || step.does === 'give-up') throw new Error(`${name} moves nothing`);
    return stepped(now, step, rings);
  }, one);
};

describe('names', () => {
  const spoken = (card: Card, language: Language) =>
    spokenOf(card, { words: wordsIn(language), language, people: [aPerson('Grete')], today: TODAY });

  test('a mark says what, which kind, when with the week, whose, and how far', () => {
    expect(LANGUAGES.map((language) => spoken(RELEASE, language))).toEqual([
      'Pressemelding, kommunikasjonstiltak, fre. 13. feb, uke 7, Grete, åpen',
      'Pressemelding, kommunikasjonstiltak, fre. 13. feb, veke 7, Grete, open',
      'Pressemelding, communication task, Fri 13 Feb, week 7, Grete, open',
    ]);
  });

  test('what is published says so, whatever of it is left to do; what waits or is done says that', () => {
    const states = (['open', 'doing', 'waiting', 'done', 'dropped'] as const).map((status) =>
      spoken({ ...RELEASE, status, publishing: 'published' }, 'nb')
        .split(', ')
        .at(-1),
    );
    expect(states).toEqual(['publisert', 'publisert', 'venter', 'ferdig', 'utgår']);
    expect(spoken({ ...RELEASE, kind: 'action', publishing: 'published' }, 'nb')).toContain('åpen');
  });

  test('an interval has its weeks, a month has none, what is late says so', () => {
    expect(spoken(apply(RELEASE, { when: when('2026-02-13/2026-02-20') }), 'nb')).toBe(
      'Pressemelding, kommunikasjonstiltak, 13.–20. feb, uke 7–8, Grete, åpen',
    );
    expect(spoken(apply(RELEASE, { when: when('2026-03') }), 'nb')).toBe(
      'Pressemelding, kommunikasjonstiltak, mars, Grete, åpen',
    );
    expect(spoken(apply(RELEASE, { when: when('2026-01-30') }), 'nb')).toBe(
      'Pressemelding, kommunikasjonstiltak, fre. 30. jan, uke 5, Grete, åpen, 3 dager over',
    );
  });
});

describe('keys', () => {
  test('Space lifts, and nothing but Space', () => {
    expect(['Space', 'Shift Space', 'Ctrl Space', 'Enter', 'm'].map((name) => lifts(key(name)))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test.each([
    ['2026-02-13', ['ArrowRight'], '2026-02-14'],
    ['2026-02-13', ['ArrowLeft', 'ArrowLeft'], '2026-02-11'],
    ['2026-02-13', ['Shift ArrowRight'], '2026-02-20'],
    ['2026-02-13', ['PageDown'], '2026-03-13'],
    ['2026-02-13', ['PageUp'], '2026-01-13'],
    ['2026-02-13', ['+', '+', 'ArrowRight'], '2026-02-14/2026-02-16'],
    ['2026-02-13', ['Ctrl Shift ArrowRight', '-'], '2026-02-13/2026-02-19'],
    ['2026-02-13/2026-02-14', ['Ctrl ArrowLeft', 'Ctrl ArrowLeft'], '2026-02-13'],
    ['2026-03', ['ArrowRight', 'PageDown'], '2026-05'],
  ])('%s with %j is %s', (before, keys, after) => {
    expect(formatWhen(press(lifted(aCard({ when: when(before) })), ...keys).when)).toBe(after);
  });

  test('other keys and chords are not for the arc', () => {
    expect(['Tab', 'x', 'Alt ArrowRight', 'Ctrl z', 'Home'].map((name) => stepOf(key(name)))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('rings', () => {
  test('up and down go from ring to ring and stop at the outermost and the innermost', () => {
    const one = lifted(aCard({ kind: 'action', when: when('2026-02-13') }));
    expect(press(one, 'ArrowUp').to).toBe('case');
    expect(press(one, 'ArrowUp', 'ArrowUp').to).toBe('case');
    expect(press(one, 'ArrowDown').to).toBe('communication');
    expect(press(one, 'ArrowDown', 'ArrowDown', 'ArrowUp').to).toBe('action');
  });

  test('a hand that strays a little stays on its ring; well outside, the ring under it has the arc', () => {
    const { rings } = layoutOf([RELEASE]);
    const [cases, actions] = rings;
    if (!cases || !actions) throw new Error('too few rings');
    const over = (ring: string, radius: number) => ringUnder({ ...lifted(RELEASE), to: ring }, rings, radius);
    expect(over('case', cases.inner - 5)).toBe('case');
    expect(over('case', cases.inner - 7)).toBe('action');
    expect(over('action', actions.outer + 5)).toBe('action');
    // Outside of all rings it keeps the one it has.
    expect(over('communication', 10)).toBe('communication');
    expect(over('case', 400)).toBe('case');
  });

  test('into the ring of those without room nothing is put, but a card is taken out of it', () => {
    const card = aCard({ tags: LISTS.tags.map(({ id }) => id), when: when('2026-02-13') });
    const plans = plansOf([card], 'tag');
    const layout = layoutOf([card], 'tag');
    expect(layout.rings.at(-1)?.key).toBe(REST);
    const gathered = layout.marks.find(({ ring }) => ring === REST);
    const inRest = gathered && held(gathered, 'whole');
    if (!inRest) throw new Error('no card in the ring of the rest');
    const out = pressOn(layout, inRest, ['ArrowUp']);
    expect(out.to).toBe('t6');
    expect(changeOf(out, card, plans)).toEqual({ tags: ['t0', 't1', 't2', 't3', 't4', 't5', 't6'] });
    const [outside] = layout.marks.filter(({ ring }) => ring === 't6');
    const one = outside && held(outside, 'whole');
    if (!one) throw new Error('no card in the ring t6');
    expect(pressOn(layout, one, ['ArrowDown']).to).toBe('t6');
    expect(pressOn(layout, one, ['ArrowUp']).to).toBe('t5');
  });
});

describe('what is written', () => {
  test('only what the hand changed, on the newest card', () => {
    const one = lifted(RELEASE);
    const newest = apply(RELEASE, { when: when('2026-06-01'), status: 'doing' });
    expect(changeOf(one, newest, plansOf([newest]))).toEqual({});
    expect(changeOf(press(one, 'ArrowRight', 'ArrowLeft'), newest, plansOf([newest]))).toEqual({});
    expect(changeOf(press(one, 'ArrowRight'), newest, plansOf([newest]))).toEqual({
      when: when('2026-02-14'),
    });
    expect(changeOf(press(one, 'ArrowUp'), newest, plansOf([newest]))).toEqual({ kind: 'action' });
    expect(changeOf(press(one, 'ArrowRight', 'ArrowUp'), newest, plansOf([newest]))).toEqual({
      when: when('2026-02-14'),
      kind: 'action',
    });
  });

  test('[R6] is said with the weekday, the week, why nobody works then, and the ring', () => {
    const one = lifted(RELEASE);
    const sunday = press(one, 'ArrowRight', 'ArrowRight', 'ArrowUp');
    expect(LANGUAGES.map((language) => sayArc(sunday, speechIn(language)))).toEqual([
      'søn. 15. feb, helg, Aksjonspunkter',
      'sun. 15. feb, helg, Aksjonspunkt',
      'Sun 15 Feb, weekend, Action items',
    ]);
    expect(LANGUAGES.map((language) => sayArcFully(sunday, speechIn(language)))).toEqual([
      'søndag 15. februar 2026, uke 7, helg, Aksjonspunkter',
      'sundag 15. februar 2026, veke 7, helg, Aksjonspunkt',
      'Sunday 15 February 2026, week 7, weekend, Action items',
    ]);
    const may = lifted(apply(RELEASE, { when: when('2026-04-30') }));
    expect(sayArc(press(may, 'ArrowRight'), speechIn('nb'))).toBe('fre. 1. mai, helligdag');
    const ascension = lifted(apply(RELEASE, { when: when('2026-05-13/2026-05-15') }));
    expect(sayArc(press(ascension, 'ArrowRight'), speechIn('nb'))).toBe(
      '14.–16. mai, begynner tor. 14. mai, Kristi himmelfartsdag',
    );
    expect(sayArc(press(one, '+'), speechIn('nb'))).toBe('13.–14. feb, slutter lør. 14. feb');
    expect(sayArc(press(one, '+', '+', '+'), speechIn('nb'))).toBe('13.–16. feb');
    expect(sayArc(press(one, '+', 'ArrowRight'), speechIn('nb'))).toBe('14.–15. feb, begynner lør. 14. feb');
  });

  test('that lies on a day that has passed says so, beside it and aloud', () => {
    const over = lifted(apply(RELEASE, { when: when('2026-02-01') }));
    expect(LANGUAGES.map((language) => sayArc(over, speechIn(language)).split(', ').at(1))).toEqual([
      'som er passert',
      'som er passert',
      'in the past',
    ]);
    expect(sayArcFully(over, speechIn('nb'))).toContain(', som er passert');
    expect(sayArcFully(press(over, 'ArrowRight'), speechIn('nb'))).not.toContain('som er passert');
  });
});
