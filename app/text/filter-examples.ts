// Examples of the filter's language, as its help shows them. Imported by it alone, so that they come with it.
import { area } from './language.ts';

export const filterExamples = area({
  nb: {
    state: {
      insert: 'er:åpen',
      says: 'Ikke ferdig. Også foreslått, iarbeid, venter, ferdig, utgår, over, snart',
    },
    person: { insert: '@meg', says: 'Kortene dine. Et navn går også: @Grete eller @"Grete Dahl"' },
    kind: { insert: 'type:sak,aksjonspunkt', says: 'Sak eller aksjonspunkt. Også kommunikasjon' },
    due: { insert: 'frist:denne-uka', says: 'Også i-dag, neste-måned, uke7, 2027, 2027-03' },
    dueBefore: { insert: 'frist:<i-morgen', says: 'Før en dato. Også <=, >, >= og 2027-02..2027-04' },
    without: {
      insert: 'uten:ansvarlig',
      says: 'Også frist, etiketter, tjeneste, kilde. Motsatt: har:ansvarlig',
    },
    waiting: { insert: 'venter:ja', says: 'Også venter:nei, eller på hvem: venter:fylkene' },
    tag: { insert: '#', says: 'En etikett: #økonomi eller #"to ord"' },
    service: { insert: 'tjeneste:', says: 'En tjeneste eller leverandør' },
    meeting: { insert: 'møte:', says: 'Et møte det kom fra' },
    plan: {
      insert: 'målgruppe:',
      says: 'Også kanal, budskap, mål, publisering:klar og evaluering:ja (på tide)',
    },
    not: { insert: '-er:ferdig', says: 'Minus foran snur det: alt som ikke er ferdig' },
    words: {
      insert: '"',
      says: 'Ord i tittelen, etiketter og tjeneste. "Flere ord" sammen i anførselstegn',
    },
  },
  nn: {
    state: {
      insert: 'er:open',
      says: 'Ikkje ferdig. Òg føreslått, iarbeid, ventar, ferdig, utgår, over, snart',
    },
    person: { insert: '@meg', says: 'Korta dine. Eit namn går òg: @Grete eller @"Grete Dahl"' },
    kind: { insert: 'type:sak,aksjonspunkt', says: 'Sak eller aksjonspunkt. Òg kommunikasjon' },
    due: { insert: 'frist:denne-veka', says: 'Òg i-dag, neste-månad, veke7, 2027, 2027-03' },
    dueBefore: { insert: 'frist:<i-morgon', says: 'Før ein dato. Òg <=, >, >= og 2027-02..2027-04' },
    without: {
      insert: 'utan:ansvarleg',
      says: 'Òg frist, etikettar, teneste, kjelde. Motsett: har:ansvarleg',
    },
    waiting: { insert: 'ventar:ja', says: 'Òg ventar:nei, eller på kven: ventar:fylka' },
    tag: { insert: '#', says: 'Ein etikett: #økonomi eller #"to ord"' },
    service: { insert: 'teneste:', says: 'Ei teneste eller ein leverandør' },
    meeting: { insert: 'møte:', says: 'Eit møte det kom frå' },
    plan: {
      insert: 'målgruppe:',
      says: 'Òg kanal, bodskap, mål, publisering:klar og evaluering:ja (på tide)',
    },
    not: { insert: '-er:ferdig', says: 'Minus framfor snur det: alt som ikkje er ferdig' },
    words: { insert: '"', says: 'Ord i tittelen, etikettar og teneste. "Fleire ord" saman i hermeteikn' },
  },
  en: {
    state: {
      insert: 'is:open',
      says: 'Not done. Also proposed, doing, waiting, done, dropped, overdue, soon',
    },
    person: { insert: '@me', says: 'Your cards. A name works too: @Grete or @"Grete Dahl"' },
    kind: { insert: 'kind:case,action', says: 'A case or an action item. Also communication' },
    due: { insert: 'due:this-week', says: 'Also today, next-month, week7, 2027, 2027-03' },
    dueBefore: { insert: 'due:<tomorrow', says: 'Before a date. Also <=, >, >= and 2027-02..2027-04' },
    without: {
      insert: 'without:assignee',
      says: 'Also due, tags, service, source. The opposite: has:assignee',
    },
    waiting: { insert: 'waiting:yes', says: 'Also waiting:no, or on whom: waiting:counties' },
    tag: { insert: '#', says: 'A tag: #economy or #"two words"' },
    service: { insert: 'service:', says: 'A service or a vendor' },
    meeting: { insert: 'meeting:', says: 'A meeting it came from' },
    plan: {
      insert: 'audience:',
      says: 'Also channel, message, goal, publishing:ready and evaluation:yes (due)',
    },
    not: { insert: '-is:done', says: 'A minus in front turns it round: all that isn’t done' },
    words: {
      insert: '"',
      says: 'Words of the title, tags and service. "Several words" together in quotes',
    },
  },
});
