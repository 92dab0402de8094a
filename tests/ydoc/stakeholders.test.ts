// The register of stakeholders in the shared document: undo, two at once, what can't be read.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { PLAIN_STAKEHOLDER } from '../../app/domain/plan/stakeholder.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { boardHistory } from '../../app/ydoc/board-history.ts';
import { chanceFrom } from './chance.ts';
import { type Peer, settle, somePeers } from './peers.ts';

const TODAY = '2026-02-11';

const one = () => {
  const doc = new Y.Doc();
  const history = boardHistory(doc, 'me');
  const commands = boardCommands(doc, { origin: 'me' });
  return { doc, history, commands, register: () => readBoard(doc).stakeholders };
};

const two = (): { a: Peer; b: Peer; meet: () => void } => {
  const chance = chanceFrom(17);
  const peers = somePeers(2, chance);
  const [a, b] = peers;
  if (a === undefined || b === undefined) throw new Error('two peers');
  return { a, b, meet: () => settle(peers, chance) };
};

describe('the register', () => {
  test('keeps what a stakeholder is made with; the rest is as nobody said', () => {
    const { commands, register } = one();
    const id = commands.addStakeholder({ name: ' Fylkes\n rådene ', interest: 2, measures: ['k', 'b'] });
    expect(register()).toEqual([
      { ...PLAIN_STAKEHOLDER, id, name: 'Fylkes rådene', interest: 2, measures: ['b', 'k'] },
    ]);
    commands.addStakeholder({ id, name: 'En annen' });
    expect(register()).toHaveLength(1);
  });

  test('refuses an empty name and what is no id', () => {
    const { commands, register } = one();
    expect(() => commands.addStakeholder({ name: ' ' })).toThrow(RangeError);
    expect(() => commands.addStakeholder({ name: 'A', measures: ['a/b'] })).toThrow(RangeError);
    const id = commands.addStakeholder({ name: 'A' });
    expect(() => commands.changeStakeholder(id, { name: '' })).toThrow(RangeError);
    expect(() => commands.setMeasure(id, '', true)).toThrow(RangeError);
    expect(() => commands.removeStakeholder(id, 'i går')).toThrow(RangeError);
    expect(register()).toMatchObject([{ name: 'A', measures: [] }]);
  });

  test('[R9] one undo takes back one change, whatever it was of', () => {
    const { commands, history, register } = one();
    const id = commands.addStakeholder({ name: 'Fylkene' });
    commands.changeStakeholder(id, { interest: 4, influence: 5 });
    commands.setMeasure(id, 'k', true);
    commands.setMeasure(id, 'k', false);
    commands.removeStakeholder(id, TODAY);
    expect(register()).toEqual([]);
    history.undo();
    expect(register()).toMatchObject([{ interest: 4, measures: [] }]);
    history.undo();
    expect(register()).toMatchObject([{ measures: ['k'] }]);
    history.undo();
    history.undo();
    expect(register()).toEqual([{ ...PLAIN_STAKEHOLDER, id, name: 'Fylkene' }]);
    history.undo();
    expect(register()).toEqual([]);
    history.redo();
    history.redo();
    expect(register()).toMatchObject([{ interest: 4, influence: 5 }]);
  });

  test('[R9] a new card that is a measure comes and goes in one step', () => {
    const { doc, commands, history, register } = one();
    const id = commands.addStakeholder({ name: 'Fylkene' });
    const card = commands.addMeasure(id, { title: 'Send tallene', kind: 'communication', order: 'a0' });
    expect(register()).toMatchObject([{ measures: [card] }]);
    expect(readBoard(doc).cards).toMatchObject([{ id: card, title: 'Send tallene' }]);
    history.undo();
    expect(register()).toMatchObject([{ measures: [] }]);
    expect(readBoard(doc).cards).toEqual([]);
    expect(commands.addMeasure('nobody', { title: 'A', kind: 'case', order: 'a0' })).toBeNull();
  });

  test('[R9] taken away is a state that a button brings back', () => {
    const { commands, register } = one();
    const id = commands.addStakeholder({ name: 'Fylkene', need: 'Tall' });
    commands.removeStakeholder(id, TODAY);
    commands.restoreStakeholder(id);
    expect(register()).toMatchObject([{ name: 'Fylkene', need: 'Tall' }]);
  });

  test('[R5] two who change one at once: each field is its own, and measures are a set', () => {
    const { a, b, meet } = two();
    const id = a.commands.addStakeholder({ name: 'Fylkene' });
    meet();
    a.online = false;
    a.commands.changeStakeholder(id, { interest: 5 });
    a.commands.setMeasure(id, 'x', true);
    b.commands.changeStakeholder(id, { influence: 2, need: 'Tall' });
    b.commands.setMeasure(id, 'y', true);
    meet();
    expect(a.reader.read().stakeholders).toMatchObject([
      { interest: 5, influence: 2, need: 'Tall', measures: ['x', 'y'] },
    ]);
    expect(b.reader.read()).toEqual(a.reader.read());
  });

  test('[R9] an adding that is taken back stays when somebody else has worked on it', () => {
    const { a, b, meet } = two();
    const id = a.commands.addStakeholder({ name: 'Fylkene' });
    meet();
    b.commands.changeStakeholder(id, { relation: 'Eier' });
    meet();
    a.history.undo();
    meet();
    expect(a.reader.read().stakeholders).toMatchObject([{ relation: 'Eier' }]);
    expect(b.reader.read().stakeholders).toMatchObject([{ relation: 'Eier' }]);
  });

  test.each([
    ['name', ' '],
    ['interest', 0],
    ['influence', 2.5],
    ['influence', '4'],
    ['review', '2026-02-30'],
    ['person', 'a/b'],
  ])('[R10] %s of %j makes it unreadable, and it is counted', (key, value) => {
    const { doc, commands } = one();
    const id = commands.addStakeholder({ name: 'Fylkene' });
    (doc.getMap('stakeholders').get(id) as Y.Map<unknown>).set(key, value);
    expect(readBoard(doc)).toMatchObject({ stakeholders: [], unreadable: 1 });
  });

  test('[R10] a measure under a key that no id fits is passed over; a bare record has a name alone', () => {
    const { doc, register } = one();
    doc.getMap('stakeholders').set(
      's',
      new Y.Map<unknown>([
        ['name', 'Fylkene'],
        ['measure:a/b', true],
      ]),
    );
    doc.getMap('stakeholders').set('t', 'no record');
    expect(register()).toEqual([{ ...PLAIN_STAKEHOLDER, id: 's', name: 'Fylkene' }]);
    expect(readBoard(doc).unreadable).toBe(1);
  });
});
