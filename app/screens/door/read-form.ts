// A form at the door as it comes in, and the answer to one that is not carried out. Used by the routes of the door.
import type { Answer, FieldError, FieldName, FormError } from './answer.ts';

export type Fields = {
  readonly token: string;
  readonly group: string;
  readonly name: string;
  readonly email: string;
  /** The password there is, where a new one is chosen. */
  readonly current: string;
  readonly password: string;
  readonly start: string;
};

/** Longer than any field takes; the fields themselves say less. */
const LONGEST = 1000;
/** No control characters: a name is one line. */
const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, ' ').trim();

export const readFields = (form: FormData): Fields => {
  const raw = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.slice(0, LONGEST) : '';
  };
  return {
    token: raw('token'),
    group: oneLine(raw('group')).slice(0, 100),
    name: oneLine(raw('name')).slice(0, 100),
    email: oneLine(raw('email')),
    // Not trimmed: a space may be part of it.
    current: raw('current'),
    password: raw('password'),
    start: raw('start'),
  };
};

const typedIn = ({ group, name, email, start }: Fields): Answer['typed'] => ({ group, name, email, start });

/** The answer to a form that lacks something; null when all of it is there. */
export const missingFields = (form: Fields, needed: readonly FieldName[]): Answer | null => {
  const missing = needed.filter((field) => form[field] === '');
  if (missing.length === 0) return null;
  return { fields: Object.fromEntries(missing.map((field) => [field, field])), typed: typedIn(form) };
};

type Reason = 'token' | 'weakPassword' | 'wrongCurrent' | 'email' | 'taken' | 'wrong' | 'tooMany';
type Refusal = {
  readonly reason: Reason;
  readonly also?: Reason;
  readonly retryAfterSeconds?: number;
};

const FIELD_OF: { readonly [reason in Reason]?: FieldName } = {
  weakPassword: 'password',
  wrongCurrent: 'current',
  email: 'email',
  taken: 'email',
};
const STATUS = {
  token: 403,
  wrong: 401,
  wrongCurrent: 403,
  tooMany: 429,
  weakPassword: 400,
  email: 400,
  taken: 409,
} as const;

const atField = (reason: Reason | undefined): Answer['fields'] => {
  const field = reason && FIELD_OF[reason];
  return field ? { [field]: reason as FieldError } : {};
};

/** The answer to a form that the server refused, as a response: 429 with `Retry-After` (RFC 9110 §10.2.3) after too many tries. */
export const refusalOf = ({ reason, also, retryAfterSeconds }: Refusal, form: Fields) => {
  const limited = retryAfterSeconds !== undefined;
  const answer: Answer = {
    fields: { ...atField(reason), ...atField(also) },
    ...(FIELD_OF[reason] ? {} : { form: limited ? 'tooMany' : (reason as FormError) }),
    ...(limited ? { minutes: Math.max(1, Math.ceil(retryAfterSeconds / 60)) } : {}),
    typed: typedIn(form),
  };
  return {
    answer,
    init: {
      status: limited ? 429 : STATUS[reason],
      headers: limited ? { 'Retry-After': String(retryAfterSeconds) } : undefined,
    },
  };
};
