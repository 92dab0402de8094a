// The head and the foot of a pasted e-mail: who wrote it («jeg»), to whom, about what. Called by reading.ts.

import { lowered } from './tokens.ts';

export type Email = {
  /** Without «SV:» and «VS:»; null when the text is no e-mail. */
  readonly subject: string | null;
  /** Whom «jeg» means. */
  readonly sender: string | null;
  /** Sender and receivers, as written. */
  readonly people: readonly string[];
};

const HEAD_LINES = 14;
const FIELD =
  /^(?:\*\*)?(?<label>fra|frå|from|til|to|kopi|cc|sendt|sent|dato|date|emne|subject):(?:\*\*)?\s*(?<value>.*)$/iu;
const FOOT =
  /^(?:mvh|vh|hilsen|helsing|(?:[a-zß-öø-ɏ]+ ){1,3}(?:hilsen|hilsner|helsing|helsingar)|(?:[a-z]+ ){0,2}regards|all the best|best wishes|yours(?: [a-z]+)?|cheers|(?:for )?rett utskrift)[,.!]?\s*(?<name>[a-zß-öø-ɏ][a-zß-öø-ɏ-]+(?:\s[a-zß-öø-ɏ][a-zß-öø-ɏ.-]+){0,3})?$/u;
const NAME =
  /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ-]+(?:\s(?:(?:van|von|de|der|den|la|af|av) ?)*[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ.-]*){0,3}$/u;

/** Whether the line is the greeting above a signature. */
export const isFarewell = (text: string): boolean => FOOT.test(lowered(text.trim()));

/** «Hei alle», “Morning all”: to whom the message is, and a line of its own. */
export const isGreeting = (text: string): boolean => GREETING.test(lowered(text.trim()));
const GREETING =
  /^(?:hei(?:san[dn]?)?|hallo|kjære|god (?:morgen|morgon|dag|kveld)|hi|hello|dear|(?:good )?(?:morning|afternoon|evening))(?: [a-zß-öø-ɏ.-]+){0,3}[,.!]?$/u;

const namesOf = (value: string): string[] =>
  value
    .split(/[;<>]|,(?=\s*[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ-]+\s[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ])/u)
    .map((part) => part.replace(/["'()]/g, '').trim())
    .map((part) =>
      part.replace(
        /^([A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ-]+(?:\s[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ-]+)?),\s([A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ\s-]+)$/u,
        '$2 $1',
      ),
    )
    .filter((part) => NAME.test(part));

const signatureOf = (lines: readonly string[]): string | null => {
  for (const [at, line] of lines.entries()) {
    const foot = FOOT.exec(lowered(line));
    if (!foot) continue;
    const own = foot.groups?.name;
    const name = own ? line.slice(-own.length) : lines.slice(at + 1).find((below) => below !== '');
    if (name && NAME.test(name)) return name;
  }
  return null;
};

/** «eg», «notata mine», “my notes”: somebody speaks, and the last line may be who. */
const FIRST_PERSON =
  /(?<![a-zß-öø-ɏ])(?:jeg|eg|under(?:tegnede|teikna|tegna)|(?:referatet|notat(?:ene|a|et)?) (?:mitt|mine)|mine notat(?:er|ar)?|my (?:notes|minutes)|writing this|i['’]ll)(?![a-zß-öø-ɏ])/u;
const HEAD_SIGNS = 1_000;

/** A name alone on the last line of a text in which somebody says «jeg». */
const lastLineOf = (lines: readonly string[], source: string): string | null => {
  const last = lines.findLast((line) => line !== '') ?? '';
  return NAME.test(last) && / /.test(last) && FIRST_PERSON.test(lowered(source.slice(0, HEAD_SIGNS)))
    ? last
    : null;
};

export const readEmail = (source: string): Email => {
  const lines = source.split(/\r?\n/, 4000).map((line) => line.trim());
  const fields = new Map<string, string>();
  for (const line of lines.slice(0, HEAD_LINES)) {
    const groups = line.length < 1000 ? FIELD.exec(line)?.groups : undefined;
    const label = groups?.label?.toLowerCase();
    if (label && !fields.has(label)) fields.set(label, groups?.value ?? '');
  }
  const field = (...labels: string[]): string => labels.map((label) => fields.get(label)).find(Boolean) ?? '';
  const from = field('fra', 'frå', 'from');
  const subject = field('emne', 'subject').replace(/^(?:\s*(?:re|sv|vs|fwd?|ang):\s*)+/iu, '');
  const isEmail = from !== '' && (subject !== '' || field('til', 'to') !== '');
  const senders = isEmail ? namesOf(from) : [];
  const foot = signatureOf(lines.filter((line) => line.length < 120));
  return {
    subject: isEmail && subject !== '' ? subject : null,
    sender: senders[0] ?? foot ?? lastLineOf(lines, source),
    people: isEmail ? [...senders, ...namesOf(field('til', 'to')), ...namesOf(field('kopi', 'cc'))] : [],
  };
};
