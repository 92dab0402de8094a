// Minutes as Markdown and as plain text, whole; in the three languages; finalised and as a draft.
import { expect, test } from 'vitest';
import { LACKS } from '../../app/domain/meeting/gate.ts';
import { minutesMarkdown } from '../../app/export/minutes-markdown.ts';
import { sheetOf } from '../../app/export/minutes-sheet.ts';
import { minutesText } from '../../app/export/minutes-text.ts';
import { LANGUAGES, type Language } from '../../app/text/language.ts';
import { aFinalised, aFrozen } from './a-finalised.ts';

const finalSheet = (language: Language) => {
  const { minutes, ...finalised } = aFinalised();
  return sheetOf({ minutes, finalised, group: 'Gruppa', language });
};
const draftSheet = (language: Language, fields = {}) =>
  sheetOf({ minutes: aFrozen(fields), finalised: null, group: 'Gruppa', language });

test('finalised minutes as Markdown, the whole of it', () => {
  expect(minutesMarkdown(finalSheet('nb'))).toMatchInlineSnapshot(`
    "# Prosjektmøte

    - **Gruppe:** Gruppa
    - **Dato:** fredag 10. februar 2023 kl. 10:00
    - **Sted:** Storsalen
    - **Til stede:** Ada Berg, Vera Vik (Bok & Co AS)
    - **Forfall:** Birk Østby-Ås
    - **Kopi til:** Celine Dahl
    - **Referent:** Ada Berg
    - **Neste møte:** fredag 17. februar 2023

    ## 1. Avtalen med Bok & Co (vedtak, Vera Vik)

    ### Prisen

    Den går opp 10 % \\| fra \\*mai\\*.  
    Det er mye.

    - For folkebibliotek
       - Små

    **Aksjonspunkt:** Birk spør om rabatt innen fredag

    1. Si opp
    2. Varsle

    **Vedtak:** Avtalen sies opp.

    | Oppfølging | Ansvarlig | Frist | Status |
    | --- | --- | --- | --- |
    | Spør om rabatt | Birk Østby-Ås, Vera Vik | fredag 17. februar 2023 | Åpen |
    | Varsle bibliotekene | Ada Berg | mars 2023 | Venter |

    ## 2. Hvem leder? (diskusjon)

    | Oppfølging | Ansvarlig | Frist | Status |
    | --- | --- | --- | --- |
    | Hvem leder? | Ingen | onsdag 3. mai til torsdag 4. mai 2023 | Ferdig |

    ## 3. Eventuelt (orientering)

    *Ingenting er skrevet under denne saken.*

    ## Vedtak i møtet

    **Vedtak 1 (Sak 1):** Avtalen sies opp.

    Begrunnelse: Prisen

    Konsekvenser: Ny avtale fra mai

    **Vedtak 2:** Møtet varer en time.

    ## Mangler ved ferdigstilling

    - Ansvarlig mangler («Hvem leder?»): Avklares senere

    *Ferdigstilt 10. feb 2023 kl. 23:59 av Ada Berg. Teksten kan ikke endres; rettelser står som tillegg.*

    *SHA-256: 0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f*

    ## Tillegg 1

    *11\\. feb 2023 kl. 00:05, Birk Østby-Ås*

    Birk kom likevel.

    Fra kl. 11.
    "
  `);
});

test('finalised minutes as plain text for an e-mail, the whole of it', () => {
  expect(minutesText(finalSheet('nb'))).toMatchInlineSnapshot(`
    "Prosjektmøte
    ============

    Gruppe: Gruppa
    Dato: fredag 10. februar 2023 kl. 10:00
    Sted: Storsalen
    Til stede: Ada Berg, Vera Vik (Bok & Co AS)
    Forfall: Birk Østby-Ås
    Kopi til: Celine Dahl
    Referent: Ada Berg
    Neste møte: fredag 17. februar 2023

    1. Avtalen med Bok & Co (vedtak, Vera Vik)
    ------------------------------------------

    Prisen

    Den går opp 10 % | fra *mai*.
    Det er mye.

    - For folkebibliotek
      - Små

    Aksjonspunkt: Birk spør om rabatt innen fredag

    1. Si opp
    2. Varsle

    Vedtak: Avtalen sies opp.

    * Spør om rabatt
      Ansvarlig: Birk Østby-Ås, Vera Vik · Frist: fredag 17. februar 2023 · Status: Åpen
    * Varsle bibliotekene
      Ansvarlig: Ada Berg · Frist: mars 2023 · Status: Venter

    2. Hvem leder? (diskusjon)
    --------------------------

    * Hvem leder?
      Ansvarlig: Ingen · Frist: onsdag 3. mai til torsdag 4. mai 2023 · Status: Ferdig

    3. Eventuelt (orientering)
    --------------------------

    Ingenting er skrevet under denne saken.

    Vedtak i møtet
    --------------

    Vedtak 1 (Sak 1): Avtalen sies opp.

    Begrunnelse: Prisen

    Konsekvenser: Ny avtale fra mai

    Vedtak 2: Møtet varer en time.

    Mangler ved ferdigstilling
    --------------------------

    - Ansvarlig mangler («Hvem leder?»): Avklares senere

    Ferdigstilt 10. feb 2023 kl. 23:59 av Ada Berg. Teksten kan ikke endres; rettelser står som tillegg.

    SHA-256: 0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f

    Tillegg 1
    ---------

    11. feb 2023 kl. 00:05, Birk Østby-Ås

    Birk kom likevel.

    Fra kl. 11.
    "
  `);
});

test('a draft says so, in each language, and has no hash, no signature and no addenda', () => {
  const said = LANGUAGES.map((language) => minutesText(draftSheet(language)).split('\n').slice(3, 4));
  expect(said).toEqual([
    ['Utkast. Referatet er ikke ferdigstilt, og kan endres.'],
    ['Utkast. Referatet er ikkje ferdigstilt, og kan endrast.'],
    ['Draft. These minutes have not been finalised, and may change.'],
  ]);
  for (const language of LANGUAGES)
    expect(minutesText(draftSheet(language))).not.toMatch(
      /SHA-256|Ferdigstilt \d|Finalised \d|Tillegg|Addendum/,
    );
});

test('in nynorsk and English every word is of the language', () => {
  const nynorsk = minutesText(finalSheet('nn'));
  expect(nynorsk).toContain('Til stades: Ada Berg, Vera Vik (Bok & Co AS)');
  expect(nynorsk).toContain(
    'Ansvarleg: Birk Østby-Ås, Vera Vik · Frist: fredag 17. februar 2023 · Status: Open',
  );
  const english = minutesText(finalSheet('en'));
  expect(english).toContain('1. Avtalen med Bok & Co (decision, Vera Vik)');
  expect(english).toContain(
    'Responsible: Birk Østby-Ås, Vera Vik · Due: Friday 17 February 2023 · Status: Open',
  );
  expect(english).not.toMatch(/Ansvarlig|Frist|Vedtak|Sak \d/);
});

test('minutes that lack everything can be written all the same', () => {
  const bare = {
    title: '',
    date: null,
    time: '',
    place: '',
    present: [],
    absent: [],
    copy: [],
    minuteTaker: null,
    next: null,
    items: [],
    decisions: [],
    waived: [],
  };
  expect(minutesText(draftSheet('nb', bare))).toBe(`Møte uten tittel
================

Utkast. Referatet er ikke ferdigstilt, og kan endres.

Gruppe: Gruppa
Dato: Ikke oppgitt
Til stede: Ikke oppgitt
Referent: Ikke oppgitt
`);
});

test('what looks like marks in the minutes stays text in Markdown', () => {
  const text = '# ikke overskrift\n- ikke punkt\n1. ikke liste\n[x](javascript:1) <b> `kode` _a_ \\';
  const items = [
    {
      number: 1,
      title: 'a | b',
      type: 'discussion',
      presenter: null,
      blocks: [{ is: 'text', text }],
      cards: [],
    },
  ] as const;
  const markdown = minutesMarkdown(draftSheet('nb', { items }));
  expect(markdown).toContain(
    '\\# ikke overskrift  \n\\- ikke punkt  \n1\\. ikke liste  \n\\[x\\](javascript:1) \\<b\\> \\`kode\\` \\_a\\_ \\\\',
  );
});

test.each(LANGUAGES)('each thing that may be missing is said in words: %s', (language) => {
  const waived = LACKS.map((lack) => ({ lack, word: 'avklares' }));
  const lines = minutesText(draftSheet(language, { waived }))
    .split('\n')
    .filter((line) => line.endsWith(': avklares'));
  expect(lines).toHaveLength(LACKS.length);
  // A key such as «minuteTakerPresent» has no place in what a group signs.
  for (const line of lines) expect(line).toMatch(/^\P{L}*\p{Lu}\p{L}* .+: avklares$/u);
});
