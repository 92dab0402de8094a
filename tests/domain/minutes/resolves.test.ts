// What a marked resolve holds, and what stands beside it (LANGUAGE.md 37): its sentences, the votes, who follows it up, what else is told.
import { expect, test } from 'vitest';
import { decisionsOf, tasksOf } from './a-meeting.ts';

test.each([
  ['Vedtak: Leia går opp til 900 kroner. Differansen føres på fondet.', 2],
  ['Vedtak: Leiga går opp til 900 kroner. Skilnaden vert ført på fondet.', 2],
  ['Decision: The fee rises to £9. The difference is met from reserves.', 2],
  ['Vedtak:\nBåten selges. Pengene går til nytt naust. Enstemmig.', 2],
  ['Vedtak: Styret engasjerer en takstmann. Enstemmig vedtatt.', 1],
  ['Vedtak: Vi kjøper gnr. 14 bnr. 3 for 40 000 kroner.', 1],
  ['Vedtak: Utvalget stilte spørsmål om beløpet. Tatt til orientering.', 1],
  ['Vedtak: Båten selges. Prisen vurderes på nytt til høsten.', 1],
])('%s: %i', (text, count) => expect(decisionsOf(`# Sak\n${text}`)).toHaveLength(count));

test('what a person, or after the resolve a role, is to do is a task', () => {
  const text = '# Sak\nVedtak: Båten selges. Tone Berg lyser den ut innen 1. mars.';
  expect(decisionsOf(text)).toEqual(['Båten selges']);
  expect(tasksOf(text)).toEqual(['Tone Berg | 2023-03-01']);
  expect(decisionsOf('# Sak\nVedtak: Søknaden innvilges. Styreleder svarer beboeren innen 1. mars.')).toEqual(
    ['Søknaden innvilges'],
  );
});

test.each([
  ['Vedtak:\nBåten selges.\nStemmetall: 4 mot 1.'],
  ['Vedtak:\nBåten selges.\nEnstemmig.'],
  ['VEDTAK:\nBåten vert seld.\nRøystetal: 4 mot 1 (Aas).'],
  ['Vedtak:\nBåten vert seld.\nSamrøystes.'],
  ['Resolved:\nThe boat is to be sold.\nVotes: 4 to 1.'],
  ['Vedtak:\nBåten selges.\nOppfølging: Tone lyser den ut innen 1. mars.'],
  ['Vedtak:\nBåten vert seld.\nAnsvar: Tone lyser han ut innan 1. mars.'],
  ['Agreed:\n1. The boat is to be sold.\nAction: Tone to advertise it by 1 March.'],
])('%s: one decision', (text) => expect(decisionsOf(`# Sak\n${text}`)).toHaveLength(1));

test.each([
  ['Vedtak: Antallet økes til 26.\nUtgiften innarbeides i budsjettet.', 2],
  ['Vedtak: Talet vert auka til 26.\nUtgifta vert dekt av fondet.', 2],
  ['Decision: The number rises to 26.\nThe cost is met from reserves.', 2],
  ['Vedtak: Antallet økes til 26.\nTone fortalte om turen.', 1],
  ['Vedtak: Antallet økes til 26.\nAnsvar: kontoret', 1],
])('what goes on below its line: %s', (text, count) => {
  expect(decisionsOf(`# Sak\n${text}`)).toHaveLength(count);
});

test.each([
  'Ingen hadde innvendinger.',
  'Ingen hadde innvendingar.',
  'Forslaget fikk én stemme og falt.',
  'Nobody objected.',
  'Elevene bruker bare gamle bøker i år.',
])('beside a marked resolve «%s» decides nothing', (said) => {
  expect(decisionsOf(`# Sak\nTone la fram saken. ${said}\n\nVedtak: Båten selges.`)).toEqual([
    'Båten selges',
  ]);
});

test.each(['Orienteringer', 'Orienteringar', 'Siden sist', 'Sidan sist', 'Matters arising'])(
  'under «%s» only what says so is decided',
  (heading) => {
    expect(decisionsOf(`# ${heading}\n- Leif har sett på taket. Bare nordsiden lekker fra nå.`)).toEqual([]);
    expect(decisionsOf(`# ${heading}\n- Det ble vedtatt å selge båten.`)).toHaveLength(1);
  },
);
