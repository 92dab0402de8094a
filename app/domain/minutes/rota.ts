// Whose turn it is to take minutes: «Rekkefølge referenter: Tone, Leif, Kari» (LANGUAGE.md 20). Called by reading.ts.
import type { Block } from './blocks.ts';
import { namesIn } from './name-lists.ts';
import { type People, resolveName } from './people.ts';
import { lowered } from './tokens.ts';

const TAKERS =
  "(?:møte)?(?:referent|skrivar|skriver)(?:er|ar|ene|ane)?|(?:minute|note)[- ]?tak(?:ers?(?:['’]s)?|ing)|secretaries|minutes|notes";
const ORDER =
  'rekkj?efølgj?[ea]n?|(?:turnus|tur|liste|rotasjon)(?:en|a)?|rota|rotation|order|turn|roster|schedule';
/** When it holds: «framover», «i haust», «dette halvåret», “this term”. */
const WHEN =
  'framover|fremover|utover|utetter|etter tur|i tur og orden|neste møter|(?:i|til|for) (?:haust(?:en)?|høst(?:en)?|vår(?:en)?|vinter(?:en)?|året|semesteret)|(?:dette|denne) (?!g[ao]ng|møte)[a-zß-öø-ɏ]+|(?:this|next|for the|in the) (?!time|meeting)[a-z]+|(?:in|by) (?:turn|rotation)|from now on';
const LABEL = new RegExp(
  `(?:^|\\.\\s)\\W*(?:(?:${ORDER})\\s(?:(?:for|på|av|of)\\s)?(?:the\\s)?(?:${TAKERS})(?:\\s(?:${WHEN}))?|(?:${TAKERS})\\s(?:${WHEN}|${ORDER})|(?:møte)?(?:referent|skrivar)(?:liste|rekkefølge|rekkefølgje|rotasjon|turnus)n?|(?:minute|note)[- ]?taking)\\s*(?:er|is)?(?:\\s*:|$)`,
  'u',
);

/** «Rekkefølge referenter: …»: whose turn it is, not who was there. */
export const isRota = (text: string): boolean =>
  text.length < 600 && ANY_TAKER.test(text) && LABEL.test(lowered(text));

/** Most blocks name no such office, and need not be searched for the label. */
const ANY_TAKER = /referent|skriv|minute|note|secretar/i;

const known = (names: readonly string[], people: People): string[] => [
  ...new Set(names.map((name) => resolveName(name, people) ?? name)),
];

const TODAYS =
  /(?<name>[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][^,;:()→>]{1,40}?)\s\((?:i dag|today|denne gangen|denne gongen|this time|nå|no|now)\)/u;
/** «Referentar i haust: Lisbet (i dag), Dag Rune»: whose turn it was. */
export const takerInRota = (blocks: readonly Block[]): string | null => {
  const rota = blocks.find(({ text }) => isRota(text));
  return rota ? (TODAYS.exec(rota.text)?.groups?.name ?? null) : null;
};

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
          .replace(/\b(?:then|deretter|dernest|så)\s/gi, '')
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
