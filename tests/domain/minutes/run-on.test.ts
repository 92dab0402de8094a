// Whole minutes on one line: who was there ends where the names do, and each case is a section.
import { describe, expect, test } from 'vitest';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import { sentencesIn } from '../../../app/domain/minutes/sentences.ts';
import { TODAY } from './a-meeting.ts';

const read = (text: string) => {
  const { meeting, sections, actions, decisions } = readMinutesText(text, { today: TODAY });
  const { title, date, attendees, minuteTakers } = meeting;
  return {
    title,
    date,
    attendees,
    minuteTakers,
    sections: sections.map((section) => section.title),
    actions: actions.map(({ assignees, due, section, quote }) => [assignees, due, section, quote]),
    decisions: decisions.map((decision) => [decision.section, decision.text]),
  };
};

const ADA_AND_BO = ['Ada Berg', 'Bo Lie'];

describe('minutes on one line', () => {
  test('in bokmål', () => {
    const text =
      'Møte i prosjektgruppa 12. november 2026. Til stede: Ada Berg, Bo Lie. Sak 1 Avtale. Vi vedtok å si opp avtalen. Bo kontakter leverandøren innen 1. desember. Sak 2 Kampanje. Ada lager utkast til plakat til neste møte.';
    expect(read(text)).toEqual({
      title: 'Møte i prosjektgruppa 12. november 2026',
      date: '2026-11-12',
      attendees: ADA_AND_BO,
      minuteTakers: [],
      sections: ['Avtale', 'Kampanje'],
      actions: [
        [['Bo Lie'], '2026-12-01', 'Avtale', 'Bo kontakter leverandøren innen 1. desember.'],
        [['Ada Berg'], null, 'Kampanje', 'Ada lager utkast til plakat til neste møte.'],
      ],
      decisions: [['Avtale', 'Vi vedtok å si opp avtalen']],
    });
  });

  test.each(['Til stades', 'Møtte'])(
    'in nynorsk, with those who were away and the minute-taker: %s',
    (label) => {
      const text = `Møte i prosjektgruppa 12. november 2026. ${label}: Ada Berg og Bo Lie. Forfall: Kari Vik. Referent: Bo Lie. Sak 1: Avtale. Vi vedtok å seie opp avtalen. Bo kontaktar leverandøren innan 1. desember. Sak 2: Kampanje. Ada lagar utkast til plakat til neste møte.`;
      expect(read(text)).toEqual({
        title: 'Møte i prosjektgruppa 12. november 2026',
        date: '2026-11-12',
        attendees: ADA_AND_BO,
        minuteTakers: ['Bo Lie'],
        sections: ['Avtale', 'Kampanje'],
        actions: [
          [['Bo Lie'], '2026-12-01', 'Avtale', 'Bo kontaktar leverandøren innan 1. desember.'],
          [['Ada Berg'], null, 'Kampanje', 'Ada lagar utkast til plakat til neste møte.'],
        ],
        decisions: [['Avtale', 'Vi vedtok å seie opp avtalen']],
      });
    },
  );

  test('in English, with apologies', () => {
    const text =
      'Project group meeting 12 November 2026. Present: Ada Berg, Bo Lie. Apologies: Kari Vik. Item 1 Contract. We decided to terminate the contract. Bo will contact the supplier by 1 December. Item 2 Campaign. Ada will draft a poster for the next meeting.';
    expect(read(text)).toEqual({
      title: 'Project group meeting 12 November 2026',
      date: '2026-11-12',
      attendees: ADA_AND_BO,
      minuteTakers: [],
      sections: ['Contract', 'Campaign'],
      actions: [
        [['Bo Lie'], '2026-12-01', 'Contract', 'Bo will contact the supplier by 1 December.'],
        [['Ada Berg'], null, 'Campaign', 'Ada will draft a poster for the next meeting.'],
      ],
      decisions: [['Contract', 'We decided to terminate the contract']],
    });
  });

  test('without cases, and with the names after each other as sentences', () => {
    const text =
      'Til stede: Ada Berg (leder). Bo Lie. Kari Vik kom kl. 13. Bo ringer utleieren innen 1. desember.';
    const { attendees, actions } = read(`Møte 12. november 2026\n${text}`);
    expect(attendees).toEqual([...ADA_AND_BO, 'Kari Vik']);
    expect(actions.map(([who, due]) => [who, due])).toEqual([[['Bo Lie'], '2026-12-01']]);
  });

  test('broken at the margin', () => {
    const text = `Møte i prosjektgruppa 12. november 2026. Til stede: Ada Berg, Bo Lie, Kari
Vik. Sak 1 Avtale. Vi gikk gjennom avtalen med leverandøren av nettsidene, som
løper til sommeren. Bo kontakter leverandøren innen 1. desember. Sak 2 Kampanje.
Ada lager utkast til plakat.`;
    const { attendees, sections, actions } = read(text);
    expect(attendees).toEqual([...ADA_AND_BO, 'Kari Vik']);
    expect(sections).toEqual(['Avtale', 'Kampanje']);
    expect(actions.map(([who, due]) => [who, due])).toEqual([
      [['Bo Lie'], '2026-12-01'],
      [['Ada Berg'], null],
    ]);
  });

  test('what is said of a case is no heading, and a label before prose no list of names', () => {
    const text =
      'Møte 12. november 2026\n\nSak 1 Kari orienterte om budsjettet. Sak 2 ble utsatt. Leder: Det går bra. Ada ringer Per.';
    expect(read(text)).toMatchObject({ sections: [], attendees: [] });
  });
});

describe('the title', () => {
  const titleOf = (text: string) => read(text).title;

  test('is the first sentence at most', () => {
    expect(titleOf('Møte i styret. Vi snakket om alt mulig og ble ikke enige.')).toBe('Møte i styret');
    expect(titleOf('Møte nr. 6 i St. Hans-komiteen')).toBe('Møte nr. 6 i St. Hans-komiteen');
  });

  test('is cut between words when it is long', () => {
    const title = titleOf(`Møte om ${'ganske lange ord '.repeat(20)}`) ?? '';
    expect(title.length).toBeLessThanOrEqual(100);
    expect(title).toMatch(/^Møte om (?:ganske lange ord )*(?:ganske|ganske lange|ganske lange ord)…$/);
  });
});

test('a letter ends a sentence where it is a choice, not where it is a name', () => {
  const cut = (text: string): string[] =>
    sentencesIn(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
  expect(cut('A er billigst, B er best. Gruppa landet på B. Leif ringer.')).toHaveLength(3);
  expect(cut('Option A is cheap, B is good. Most of us wanted A. It starts in May.')).toHaveLength(3);
  expect(cut('A letter came from Line H. Berg. It was read by A. Moe and others.')).toHaveLength(2);
  expect(cut('Svaret kom fra B. Berg. Det var greit.')).toHaveLength(2);
});
