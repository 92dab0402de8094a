// Whose ids come first by chance must not decide who is named first on a card or in a meeting's minutes.
import { expect, test } from 'vitest';
import { assigneesOf, inBoardOrder } from '../../app/domain/people-in-order.ts';

/** By name, as a board lists them; their ids lie the other way. */
const PEOPLE = [{ id: 'z-ada' }, { id: 'm-bo' }, { id: 'a-åse' }];

test('the responsible one is named first, the others as the board lists them; who left the board is left out', () => {
  const of = (...assignees: string[]) => assigneesOf({ assignees }, PEOPLE).map(({ id }) => id);
  expect(of('a-åse', 'm-bo', 'z-ada')).toEqual(['a-åse', 'z-ada', 'm-bo']);
  expect(of('left', 'a-åse', 'z-ada')).toEqual(['z-ada', 'a-åse']);
  expect(of()).toEqual([]);
});

test('those who were there stand as the board lists them, last who left it since', () => {
  expect(inBoardOrder(['a-åse', 'left', 'z-ada'], PEOPLE)).toEqual(['z-ada', 'a-åse', 'left']);
});
