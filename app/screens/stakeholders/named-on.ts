// Whether a written name is somebody on the board, who is then called as they are from now on. Called where a stakeholder is named.
import type { Person } from '../../domain/board.ts';
import { fold } from '../../domain/fold.ts';
import type { Stakeholder } from '../../domain/plan/stakeholder.ts';

export const namedOn = (people: readonly Person[], written: string): Pick<Stakeholder, 'name' | 'person'> => {
  const name = written.trim().replace(/\s+/g, ' ');
  const person = people.find((one) => fold(one.name) === fold(name));
  return { name, person: person?.id ?? null };
};
