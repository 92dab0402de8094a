// Everybody who may be meant in the minutes, by full name, first name, surname, initials and role. Called by reading.ts, action-line.ts
// and participants.ts.
import type { KnownPerson, People } from './people.ts';
import { looksLikeInitials, lowered } from './tokens.ts';

export const peopleOf = (
  names: readonly { name: string; initials?: string | null; role?: string }[],
  minuteTaker: string | null,
): People => {
  const known: KnownPerson[] = [];
  const lower = new Set<string>();
  for (const { name, initials } of names) {
    const clean = name.trim().replace(/\s+/g, ' ');
    if (clean === '' || lower.has(clean.toLowerCase())) continue;
    lower.add(clean.toLowerCase());
    known.push({ name: clean, initials: initials ?? null });
  }
  const full = known.filter(({ name }) => {
    const start = `${name} `;
    return (
      !known.some((other) => other.name.startsWith(start)) &&
      !(SHORT.test(name) && isShortForOne(name, known)) &&
      !(looksLikeInitials(name) && known.filter((other) => lettersOf(other.name) === name).length === 1)
    );
  });
  return {
    known: full,
    minuteTaker,
    byName: new Map(full.map(({ name }) => [name.toLowerCase(), name])),
    byFirst: firstNames(full),
    bySurname: surnames(full),
    byInitials: initialsOf(full),
    byRole: rolesOf(names, minuteTaker),
  };
};

/** «KV» for Kari Vik; of one word none. */
const lettersOf = (name: string): string =>
  name.includes(' ')
    ? name
        .split(/[\s-]+/)
        .map((part) => part[0] ?? '')
        .join('')
    : '';

/** «Colin F.» for Colin Farrow, where nobody else is a Colin F. */
const SHORT = /^\S+ \S\.?$/u;
const isShortForOne = (name: string, known: readonly KnownPerson[]): boolean => {
  const start = name.replace(/\.$/, '');
  return known.filter((full) => full.name.length > name.length && full.name.startsWith(start)).length === 1;
};

const add = (map: Map<string, string[]>, key: string, name: string): void => {
  const list = map.get(key.toLowerCase()) ?? [];
  if (!list.includes(name)) list.push(name);
  map.set(key.toLowerCase(), list);
};

const firstNames = (known: readonly KnownPerson[]): Map<string, string[]> => {
  const map = new Map<string, string[]>();
  for (const { name } of known) {
    const parts = name.split(' ');
    if (looksLikeInitials(name)) continue;
    add(map, parts[0] ?? '', name);
    if (parts.length > 2) add(map, `${parts[0]} ${parts[1]}`, name);
  }
  return map;
};

const surnames = (known: readonly KnownPerson[]): Map<string, string[]> => {
  const map = new Map<string, string[]>();
  for (const { name } of known) {
    const parts = name.split(' ');
    if (parts.length > 1) add(map, parts.at(-1) ?? '', name);
    if (parts.length > 2) add(map, parts.slice(-2).join(' '), name);
  }
  return map;
};

const initialsOf = (known: readonly KnownPerson[]): Map<string, string> => {
  const map = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name, initials } of known) {
    if (initials) map.set(initials, name);
    if (looksLikeInitials(name)) map.set(name, name);
    const parts = name.split(/[\s-]+/).filter((part) => /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]/u.test(part));
    const ends = `${parts[0]?.[0] ?? ''}${parts.at(-1)?.[0] ?? ''}`;
    const words = name.split(' ').filter((part) => /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]/u.test(part));
    for (const own of new Set([
      parts.map((part) => part[0]).join(''),
      words.map((part) => part[0]).join(''),
      ends,
    ])) {
      if (parts.length < 2 || !looksLikeInitials(own) || map.get(own) === name) continue;
      if (map.has(own)) taken.add(own);
      else map.set(own, name);
    }
  }
  for (const own of taken) if (!known.some((person) => person.initials === own)) map.delete(own);
  return map;
};

const ROLE =
  /(?:^|[\s,(])(daglig leder|dagleg leiar|vice[- ]chair|chair|secretary|treasurer|head ?teacher|clerk|(?:project|business|office|site|finance|theatre) manager|coordinator|(?<first>[a-zß-öø-ɏ]*?)(?<office>leder|leiar|sekretær|kasserer|kasserar|rektor|dekan|direktør|sjef|ordfører|ordførar|koordinator|rådgiver|rådgjevar))(?=$|[\s,)])/u;

/** Who else is meant by a role that nobody has: the meeting's leader and its minute-taker. */
const STAND_INS: readonly (readonly [string, readonly string[]])[] = [
  ['styreleder', ['leder', 'lederen']],
  ['styreleiar', ['leiar', 'leiaren']],
  ['møteleder', ['leder', 'lederen', 'leiar', 'leiaren', 'chair']],
  ['secretary', ['sekretær', 'sekretæren', 'møtesekretær', 'møtesekretæren', 'secretary', 'clerk']],
];

/** What one person alone is, in one word: «(kommuneoverlege)», «(kvalitetsrådgjevar)», but no place («legevakta»). */
const AGENT =
  /^(?!.*(?:kontor|senter)$)[a-zß-öø-ɏ-]{3,}(?:er|ar|or|ør|ent|ant|ist|lege|log|mann|nom|tekt|sjef|ombud|ombod|prest|ansvarl[ei]g)$/u;
const rolesIn = (role: string): string[] =>
  lowered(role)
    .split(/[,;()]/)
    .map((part) => part.trim())
    .filter((part) => (AGENT.test(part) || TWO_WORDS.test(part)) && part !== 'referent');
/** “finance officer”, “lead interpreter” */
const TWO_WORDS = /^[a-z]{4,} (?:officer|[a-z]{4,}(?:er|or|ist|ant|ian))$/u;

const formsOf = (role: string): string[] => [role, role.endsWith('e') ? `${role}n` : `${role}en`];

const rolesOf = (
  names: readonly { name: string; role?: string }[],
  minuteTaker: string | null,
): Map<string, string> => {
  const map = new Map<string, string>();
  const offices = new Map<string, string[]>();
  const held = new Map<string, string[]>();
  for (const { name, role } of names) {
    for (const own of rolesIn(role ?? '')) add(held, own, name);
    const found = ROLE.exec(lowered(role ?? '').replace(/(?<=^|[\s,(])sekr\.?(?=$|[\s,)])/u, 'sekretær'));
    const word = found?.[1];
    if (word && !map.has(word)) for (const form of formsOf(word)) map.set(form, name);
    const office = found?.groups?.office;
    if (office) add(offices, office, name);
  }
  // “The Librarian” is the university librarian.
  for (const [role, names] of [...held])
    for (const name of TWO_WORDS.test(role) ? names : []) add(held, role.split(' ')[1] ?? '', name);
  for (const [role, [name, ...others]] of held)
    if (name && others.length === 0)
      for (const form of formsOf(role)) if (!map.has(form)) map.set(form, name);
  // «Direktøren» is the fakultetsdirektør, where there is one.
  for (const [office, [name, ...others]] of offices)
    if (name && others.length === 0 && !/^(?:leder|leiar|sjef)$/.test(office))
      for (const form of formsOf(office)) if (!map.has(form)) map.set(form, name);
  for (const [role, forms] of STAND_INS) {
    const name = map.get(role) ?? (role === 'secretary' ? minuteTaker : null);
    if (name) for (const form of forms) if (!map.has(form)) map.set(form, name);
  }
  return map;
};
