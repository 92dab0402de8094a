// Buttons and faces as another way to write terms, my name in an address, and addresses from before the language.
import { describe, expect, test } from 'vitest';
import {
  filterFor,
  kindPasses,
  kindsOf,
  parseQuery,
  peopleOf,
  printQuery,
  readFilter,
  textWithMe,
  textWithoutMe,
  toggleKind,
  togglePerson,
  withAllKinds,
  withMe,
  withoutMe,
  writeFilter,
} from '../../../app/domain/filter.ts';
import { aCard } from '../a-card.ts';
import { GROUP } from './filter-group.ts';

const read = (text: string) => parseQuery(text).query;

test.each([
  ['', 'case', 'type:sak'],
  ['pris', 'case', 'pris type:sak'],
  ['type:sak', 'action', 'type:sak,aksjonspunkt'],
  ['pris type:sak,aksjonspunkt  er:tull', 'case', 'pris type:aksjonspunkt er:tull'],
  ['kind:case er:åpen', 'case', 'er:åpen'],
  ['type:sak,aksjonspunkt pris type:sak', 'communication', 'type:sak,kommunikasjon pris'],
  ['-type:sak', 'action', '-type:sak type:aksjonspunkt'],
  ['"uten slutt', 'case', 'type:sak "uten slutt'],
] as const)('%s with the button %s pressed is %s', (text, kind, expected) => {
  expect(toggleKind(text, kind, 'nb')).toBe(expected);
});

test('all kinds again, and nothing else', () => {
  expect(withAllKinds('type:sak pris -slag:action er:tull')).toBe('pris er:tull');
  expect(kindsOf(read('type:sak,aksjonspunkt type:aksjonspunkt -type:sak'))).toEqual(['action']);
  expect(kindPasses(read('-type:sak @ada'), 'case')).toBe(false);
  expect(kindPasses(read('-type:sak @ada'), 'action')).toBe(true);
});

test.each([
  ['', 'grete', '@"Grete Dahl"'],
  ['@meg', 'grete', '@meg,"Grete Dahl"'],
  ['@meg,Grete pris', 'ada', '@Grete pris'],
  ['@Dahl', 'grete', '@"Åse Dahl"'],
  ['@Ada @Grete', 'grete', '@Ada'],
  ['-@Ada', 'ada', '-@Ada @"Ada Berg"'],
] as const)('%s with the face of %s pressed is %s', (text, id, expected) => {
  expect(togglePerson(text, id, GROUP, 'nb')).toBe(expected);
  const has = (one: string) => peopleOf(read(one), GROUP).includes(id);
  expect(has(expected)).toBe(!has(text));
});

describe('my name in an address', () => {
  test('is written for «meg» and read as it, what else stands there unchanged', () => {
    const typed = 'pris  @meg,Grete er:tull -ansvarlig:me "åpen';
    const written = textWithoutMe(typed, 'Ada Berg');
    expect(written).toBe('pris  @"Ada Berg",Grete er:tull -ansvarlig:"Ada Berg" "åpen');
    expect(textWithMe(written, 'ada berg', 'nb')).toBe('pris  @meg,Grete er:tull -ansvarlig:meg "åpen');
    expect(textWithMe(written, 'Bo Lie', 'nb')).toBe(written);
  });

  test('of a query too', () => {
    const query = read('@meg,Grete pris');
    expect(printQuery(withoutMe(query, 'Ada Berg'), 'en')).toBe('@"Ada Berg",Grete pris');
    expect(printQuery(withMe(withoutMe(query, 'Ada Berg'), 'Ada Berg'), 'en')).toBe('@me,Grete pris');
  });

  test('one address gives two people the same cards', () => {
    const cards = ['ada', 'grete', 'ase'].map((id) => aCard({ id, assignees: [id] }));
    const address = writeFilter(textWithoutMe('@meg', 'Ada Berg'), new URLSearchParams());
    const seen = ['ada', 'grete'].map((me) => {
      const passes = filterFor(read(readFilter(address, GROUP.people, 'nb')), { ...GROUP, me });
      return cards.filter(passes).map(({ id }) => id);
    });
    expect(seen).toEqual([['ada'], ['ada']]);
  });
});

describe('in the address', () => {
  test('written beside what else stands there, in place of the filter before', () => {
    const params = new URLSearchParams('lens=flow&kind=case&who=a&q=gammelt');
    expect(writeFilter('pris & å', params).toString()).toBe('lens=flow&q=pris+%26+%C3%A5');
    expect(params.toString()).toBe('lens=flow&kind=case&who=a&q=gammelt');
    expect(writeFilter('', params).toString()).toBe('lens=flow');
    expect(writeFilter('  ', params).toString()).toBe('lens=flow');
  });

  test('what was sent before the language is read as terms', () => {
    const from = (address: string) => readFilter(new URLSearchParams(address), GROUP.people, 'nb');
    expect(from('kind=action&kind=case&kind=x&who=ada&who=gone&who=ada&who=&q=+pris+&lens=flow')).toBe(
      'type:sak,aksjonspunkt @"Ada Berg",gone  pris',
    );
    expect(from('q=pris+%23plan')).toBe('pris #plan');
    expect(from('')).toBe('');
  });
});
