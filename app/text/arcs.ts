// Words of arcs that one moves on the wheel, in bokmål, nynorsk and English. Called by the wheel, which
// brings them along.
import { area } from './language.ts';
import { useLanguage } from './words.tsx';

export const arcs = area({
  nb: {
    keys: 'Mellomrom løfter kortet.',
    lifted: (title: string, when: string) =>
      `Løftet «${title}», ${when}. Piltastene flytter, Enter legger ned, Esc gir opp.`,
    moved: (title: string, where: string) => `${title}: flyttet til ${where}`,
    weekend: 'helg',
    holiday: 'helligdag',
    edges: { start: (day: string) => `begynner ${day}`, end: (day: string) => `slutter ${day}` },
    group: 'Kortet på hjulet',
    actions: {
      walk: 'Gå fra kort til kort etter dato',
      ends: 'Første og siste kort',
      open: 'Åpne kortet',
      zoom: 'Zoom inn, til måned og uke, og ut',
      lift: 'Løft kortet, og legg det ned',
      days: 'Flytt en dag, når det er løftet',
      weeks: 'Flytt en uke',
      months: 'Flytt en måned',
      length: 'Gjør lengre eller kortere',
      rings: 'Flytt til ringen utenfor eller innenfor',
      giveUp: 'Gi opp',
    },
  },
  nn: {
    keys: 'Mellomrom løftar kortet.',
    lifted: (title: string, when: string) =>
      `Løfta «${title}», ${when}. Piltastane flyttar, Enter legg ned, Esc gir opp.`,
    moved: (title: string, where: string) => `${title}: flytta til ${where}`,
    weekend: 'helg',
    holiday: 'heilagdag',
    edges: { start: (day: string) => `begynner ${day}`, end: (day: string) => `sluttar ${day}` },
    group: 'Kortet på hjulet',
    actions: {
      walk: 'Gå frå kort til kort etter dato',
      ends: 'Første og siste kort',
      open: 'Opne kortet',
      zoom: 'Zoom inn, til månad og veke, og ut',
      lift: 'Løft kortet, og legg det ned',
      days: 'Flytt ein dag, når det er løfta',
      weeks: 'Flytt ei veke',
      months: 'Flytt ein månad',
      length: 'Gjer lengre eller kortare',
      rings: 'Flytt til ringen utanfor eller innanfor',
      giveUp: 'Gi opp',
    },
  },
  en: {
    keys: 'Space lifts the card.',
    lifted: (title: string, when: string) =>
      `Lifted “${title}”, ${when}. Arrow keys move it, Enter puts it down, Esc gives up.`,
    moved: (title: string, where: string) => `${title}: moved to ${where}`,
    weekend: 'weekend',
    holiday: 'public holiday',
    edges: { start: (day: string) => `begins ${day}`, end: (day: string) => `ends ${day}` },
    group: 'The card on the wheel',
    actions: {
      walk: 'Go from card to card by date',
      ends: 'First and last card',
      open: 'Open the card',
      zoom: 'Zoom in, to month and week, and out',
      lift: 'Lift the card, and put it down',
      days: 'Move by a day, once lifted',
      weeks: 'Move by a week',
      months: 'Move by a month',
      length: 'Make it longer or shorter',
      rings: 'Move to the ring outside or inside',
      giveUp: 'Give up',
    },
  },
});

export type ArcWords = (typeof arcs)['nb'];

export const useArcWords = (): ArcWords => arcs[useLanguage()];
