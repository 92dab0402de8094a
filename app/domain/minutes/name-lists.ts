// Reads lists of names: «Tone, Leif og Kari», «HG/BK», «Tone Berg (referent)». Called for participants, owners, table columns.
import { mentionAt, type People, resolveName, unknownNameAt } from './people.ts';
import { looksLikeInitials, tokensOf, words } from './tokens.ts';

/** Roles and groups that can own a task, as written in a marker («Ansvar: styret»). */
const GROUPS = words(
  'alle styret gruppa gruppen prosjektgruppen prosjektgruppa arbeidsgruppa arbeidsgruppen utvalget utvalet komiteen komitéen sekretariatet administrasjonen leder leiar lederen leiaren styreleder styreleiar nestleder nestleiar ' +
    'chair secretary treasurer sekretær kasserer kassereren kasserar kasseraren forretningsfører vaktmester webansvarlig økonomiansvarlig sekretæren rektor prosjektleder prosjektleiar prosjektlederen redaksjonen redaksjonsgruppa leverandøren leverandør all everyone it-avdelingen it teamet webredaksjonen daglig fau vi',
);

export const isGroupWord = (word: string): boolean => GROUPS.has(word.toLowerCase());

/** The names of a list; with `whole`, null unless everything in the text is names, roles or signs between them. */
export const namesIn = (
  text: string,
  people: People,
  { whole, unknown = false }: { whole: boolean; unknown?: boolean },
): string[] | null => {
  const names: string[] = [];
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    if (
      /^(?:[,;/&+.]|og|and|samt)$/i.test(token.text) ||
      (token.lower === 'the' && people.byRole.has(tokens[at + 1]?.lower ?? ''))
    ) {
      at += 1;
      continue;
    }
    const mention = mentionAt(tokens, at, people) ?? (unknown ? unknownNameAt(tokens, at) : null);
    if (mention) {
      names.push(mention.name);
      at = mention.to;
    } else if (looksLikeInitials(token.text)) {
      names.push(resolveName(token.text, people) ?? token.text);
      at += 1;
    } else if (isGroupWord(token.text)) {
      names.push(roleOf(token.text, people));
      at += 1;
    } else if (token.lower === 'referent' || token.lower === 'undertegnede' || token.lower === 'referenten') {
      names.push(people.minuteTaker ?? token.text);
      at += 1;
    } else if (people.byRole.has(token.lower)) {
      names.push(roleOf(token.text, people));
      at += 1;
    } else if (whole) return null;
    else at += 1;
  }
  const unique = [...new Set(names)];
  return unique.length === 0 && whole ? null : unique;
};

/** The person who has the role, if the participants say so; else the word as written. */
export const roleOf = (word: string, people: People): string => people.byRole.get(word.toLowerCase()) ?? word;
