// What stands after `frist:` → which dates it asks for. Called by parse-query.ts and completions-at.ts.
import { type DateRef, type Due, readFigures, weekRef } from './due-dates.ts';
import { readWord } from './keywords.ts';

/** Null when it is no date, nor a word for one. */
export function readDateRef(text: string): DateRef | null {
  const figures = readFigures(text);
  if (figures !== null) return figures;
  const week = /^(\p{L}+)[-:]?(\d{1,2})$/u.exec(text);
  if (week && readWord('week', week[1] ?? '')) return weekRef(Number(week[2]));
  const name = readWord('date', text);
  return name === 'none' ? null : name;
}

const SIGNS = {
  '<': 'before',
  '<=': 'until',
  '≤': 'until',
  '>': 'after',
  '>=': 'from',
  '≥': 'from',
} as const;

/** Null when it can't be read. */
export function readDue(text: string): Due | null {
  if (readWord('date', text) === 'none') return { is: 'none' };
  const [, sign = '', rest = ''] = /^(<=|>=|[<>≤≥]?)(.*)$/s.exec(text) ?? [];
  if (sign !== '') {
    const date = readDateRef(rest);
    return date === null ? null : { is: SIGNS[sign as keyof typeof SIGNS], date };
  }
  const dots = text.indexOf('..');
  if (dots < 0) {
    const date = readDateRef(text);
    return date === null ? null : { is: 'in', date };
  }
  return readSpan(text.slice(0, dots), text.slice(dots + 2));
}

/** Either end may be left open, not both. */
function readSpan(from: string, to: string): Due | null {
  const first = from === '' ? null : readDateRef(from);
  const last = to === '' ? null : readDateRef(to);
  if ((first === null && from !== '') || (last === null && to !== '')) return null;
  return first === null && last === null ? null : { is: 'span', first, last };
}
