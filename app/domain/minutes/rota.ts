// Whose turn it is to take minutes: «Rekkefølge referenter: Tone, Leif, Kari» (LANGUAGE.md 20). Called by reading.ts.
import type { Block } from './blocks.ts';
import { namesIn } from './name-lists.ts';
import { type People, resolveName } from './people.ts';
import { lowered } from './tokens.ts';

const LABEL =
  /(?:^|\.\s)\W*(?:rekkefølge(?:n)?\s(?:for\s|på\s|av\s)?(?:møte)?referent(?:er|ar|ene|ane)?(?:\s(?:framover|fremover|utover))?|rekkjefølg[ej]a?\s(?:for\s|på\s|av\s)?(?:møte)?(?:referent(?:ar|ane)?|skrivarar)|(?:møte)?referent(?:er|ar)?\s(?:etter tur|framover|fremover|i tur og orden|neste møter)|referent(?:liste|rekkefølge|rotasjon|turnus)n?|turnus\s(?:for\s)?(?:møte)?referent(?:er|ar)?|skrivarrekkefølgje|(?:rota|order|rotation|turn)\s(?:of|for)\s(?:minute[- ]?takers?|note[- ]?takers?|secretaries)|minute[- ]?takers?(?:'s)?\s(?:rota|rotation|order)|(?:minute|note)[- ]?taking(?: rota)?|skriv(?:arar|ere)\s(?:utetter|framover|fremover|etter tur))\s*(?:er)?(?:\s*:|$)/u;

/** «Rekkefølge referenter: …»: whose turn it is, not who was there. */
export const isRota = (text: string): boolean => text.length < 600 && LABEL.test(lowered(text));

const known = (names: readonly string[], people: People): string[] => [
  ...new Set(names.map((name) => resolveName(name, people) ?? name)),
];

/** Names in order: after the label in its line, or in the items and lines right under it. */
export const readRota = (blocks: readonly Block[], people: People): string[] => {
  for (const [at, { text }] of blocks.entries()) {
    const label = text.length < 600 ? LABEL.exec(lowered(text)) : null;
    if (!label) continue;
    // «Tone → Leif → Kari» is a list as well.
    const listOf = (words: string): string[] =>
      namesIn(
        words
          .replace(/\([^()]*\)/g, '')
          .replace(/->|=>|→|>|–|\d+[.)]/g, ', ')
          .replace(/\.\s*$/, ''),
        people,
        {
          whole: true,
          unknown: true,
        },
      ) ?? [];
    const own = listOf(text.slice(label.index + label[0].length));
    if (own.length > 0) return known(own, people);
    const below: string[] = [];
    for (const block of blocks.slice(at + 1, at + 31)) {
      const names = block.kind === 'heading' || block.text.length > 200 ? [] : listOf(block.text);
      if (names.length === 0) break;
      below.push(...names);
    }
    if (below.length > 1) return known(below, people);
  }
  return [];
};
