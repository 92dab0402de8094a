// Sentences that lay something down without a verb of deciding, and those that look so but tell what others laid down, what was decided
// earlier, or when the next meeting is (LANGUAGE.md 37, 38).
import { expect, test } from 'vitest';
import { decides } from '../../../app/domain/minutes/decisions.ts';
import { isLeftOpen } from '../../../app/domain/minutes/undecided.ts';

const isDecided = (text: string): boolean => decides(text.toLowerCase(), { start: 0, end: text.length });

test.each([
  'Ingen flere utlån til andre lag.',
  'Ikkje fleire kurs i haust.',
  'Ja til to elever i praksis.',
  'Nei til sponsor frå bryggeriet.',
  'No more paper copies for trustees.',
  'Yes to the larger tent.',
  'Deferred to May, as the treasurer was ill.',
  'Deferred pending a survey.',
  'Utsatt fordi tallene manglet.',
  'Utsett sidan ingen hadde lese papira.',
  'Saken sendes tilbake til komiteen.',
  'Søknaden sendast attende til laget.',
  'Skiltene tas i bruk fra mai, men de gamle må henge til da.',
  'Kurset vert flytta til hausten, dei andre må vente.',
  'Det ble avtalt at leverandøren stiller med vakt.',
  'Vi avtala at alle tek med eigen mat.',
  'Dugnadsdag: lørdag 9. mai.',
  'Dato for turen: 9. mai.',
  'Opening day: Saturday 9 May.',
])('decided: %s', (sentence) => expect(isDecided(sentence)).toBe(true));

test.each([
  'Etter loven skal porten stenges, og det ble bestemt i 1987.',
  'Under the statutes the chair is elected for two years, it was agreed.',
  'Satsen vert fastsett av fylket, vart det vedteke.',
  'Prisen bestemmes av kommunen og er flyttet til mai.',
  'Fees are set by the trust and were approved.',
  'Skiltene flyttes til mai, minte Tone om.',
  'Ifølge rektor er kurset flyttet.',
  'Stenginga vart bestemt i fjor haust.',
  'The colour was decided last spring.',
  'Turen ble vedtatt på forrige møte.',
  'Det neste møtet holdes på Hamar 4. mai.',
  'Neste styremøte vert halde 4. mai.',
  'Styret møtes 4. mai.',
  'Vi møtest 4. mai kl. 12.',
  'The panel will meet again on 4 May.',
  'The committee meets on 4 May.',
  'Dato for neste møte: 4. mai.',
  'Ja til spørsmål var det ingen som sa.',
])('told: %s', (sentence) => expect(isDecided(sentence)).toBe(false));

test.each(['Neste møte flyttes til 4. mai.', 'Neste møte vert flytta til 4. mai.'])('moved: %s', (sentence) =>
  expect(isDecided(sentence)).toBe(true),
);

test.each([
  'Forslaget ble ikke tatt opp til votering.',
  'Framlegget vart ikkje røysta over.',
  'The motion was not put to the vote.',
  'Gjerdet vurderes på nytt til høsten.',
  'De tre andre ser vi på igjen i mai.',
  'Leverandøren kommer tilbake.',
  'Kommunen kjem attende.',
])('left open: %s', (sentence) => expect(isLeftOpen(sentence.toLowerCase())).toBe(true));

test.each(['Stillingen lyses ut på nytt.', 'Punktet tas opp igjen i mai.'])('not left open: %s', (sentence) =>
  expect(isLeftOpen(sentence.toLowerCase())).toBe(false),
);
