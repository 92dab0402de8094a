// One e-mail per person with their own items: shown first, sent once, to those who have an account.
import { expect, test } from 'vitest';
import { boardCommands } from '../../../app/ydoc/board-commands.ts';
import { readBoard } from '../../../app/ydoc/board-document.ts';
import { documentName } from '../../../app/ydoc/document-names.ts';
import { ownMailsFor } from '../../../server/finalised/own-mails.ts';
import { openMailer } from '../../../server/mail/mailer.ts';
import { ADA, aHouse, BIRK, EVE, finalise, finalOf, type House } from './a-house.ts';
import { aMailServer } from './a-mail-server.ts';

const LINK = 'https://ring.example.no/b/one/meetings/m1/minutes';
const FROM = 'Årring <referat@example.no>';
const NOWHERE = 'smtp://127.0.0.1:1';

const mailsOf = (house: House, account: typeof ADA | null, url: string | null, told: string[] = []) =>
  ownMailsFor(account, {
    ...house.parts,
    records: house.records,
    mailer: url === null ? null : openMailer({ url, from: FROM }, (code) => void told.push(code)),
    language: 'nb',
  });

/** Birk has two items, Ada and the outsider share one, and what is done is nobody's any more. */
const aHouseWithItems = async () => {
  const house = await aHouse();
  await house.rooms.edit(documentName.board('one'), (doc) => {
    const vera = readBoard(doc).people.find(({ name }) => name === 'Vera Vik')?.id ?? '';
    const source = { meeting: 'm1', item: 'x', quote: 'x' };
    const card = { kind: 'action', order: 'a1', source } as const;
    const when = { precision: 'month', month: '2026-03' } as const;
    boardCommands(doc, { origin: 'test' }).addCards([
      { ...card, id: 'both', title: 'Skrive brev', assignees: ['ada', vera], when },
      { ...card, id: 'more', title: 'Bestille rom', assignees: ['birk'], when },
      { ...card, id: 'done', title: 'Ferdig alt', assignees: ['ada'], when, status: 'done' },
    ]);
  });
  await finalise(house);
  return house;
};

test('each person’s e-mail has their own items and nobody else’s, and an outsider has no address', async () => {
  const house = await aHouseWithItems();
  const shown = await mailsOf(house, ADA, null).readOwnMails('one', 'm1', LINK);
  expect(shown?.canSend).toBe(false);
  expect(shown?.mails.map(({ person, to, count }) => [person.name, to, count])).toEqual([
    ['Birk Lie', 'birk@example.no', 2],
    ['Ada Berg', 'ada@example.no', 1],
    ['Vera Vik', null, 1],
  ]);
  expect(shown?.mails[0]).toMatchObject({
    subject: 'Dine saker fra Prosjektmøte, 9. feb 2026',
    text: `Hei Birk Lie

Prosjektmøte · 9. feb 2026. Etter møtet har du disse 2:

* Spør leverandøren
  Frist: fredag 13. februar 2026 · Sak 1
* Bestille rom
  Frist: mars 2026 · Sak 2

Hele referatet:
${LINK}

Sendt av Ada Berg for Gruppa.
`,
  });
});

test('those who are chosen get one e-mail each over one connection, and the mailing is remembered', async () => {
  const house = await aHouseWithItems();
  const server = await aMailServer();
  const { sendOwnMails, readOwnMails } = mailsOf(house, ADA, server.url);
  const vera = (await readOwnMails('one', 'm1', LINK))?.mails.find(({ to }) => to === null)?.person.id ?? '';
  const answer = await sendOwnMails('one', 'm1', { people: ['birk', 'ada', vera, 'eve'], link: LINK });
  expect(answer).toMatchObject({ ok: true, failed: [] });
  expect(server.taken.map(({ from, to }) => [from, to])).toEqual([
    ['referat@example.no', 'birk@example.no'],
    ['referat@example.no', 'ada@example.no'],
  ]);
  expect(server.connections()).toBe(1);
  const [first] = server.taken;
  expect(first?.data).toContain('To: birk@example.no');
  expect(first?.data).toMatch(/^Content-Type: text\/plain; charset=utf-8$/m);
  expect(first?.data).not.toContain('Skrive brev');
  const { mailings, finalised } = await finalOf(house);
  expect(mailings.map(({ by, to }) => [by.name, to.map(({ name }) => name)])).toEqual([
    ['Ada Berg', ['Birk Lie', 'Ada Berg']],
  ]);
  expect(finalised.addenda).toEqual([]);
});

test('whose e-mail the server doesn’t take is named, and only the others are remembered', async () => {
  const house = await aHouseWithItems();
  const server = await aMailServer({ refuses: 'birk@example.no' });
  const told: string[] = [];
  const answer = await mailsOf(house, ADA, server.url, told).sendOwnMails('one', 'm1', {
    people: ['birk', 'ada'],
    link: LINK,
  });
  expect(answer).toMatchObject({ ok: true, sent: [{ id: 'ada' }], failed: [{ id: 'birk' }] });
  expect(told).toEqual(['EENVELOPE']);
  expect((await finalOf(house)).mailings.map(({ to }) => to.map(({ id }) => id))).toEqual([['ada']]);
});

test('nothing is sent without mail, to nobody, or to a server that isn’t there', async () => {
  const house = await aHouseWithItems();
  const send = (url: string | null, people: string[]) =>
    mailsOf(house, ADA, url).sendOwnMails('one', 'm1', { people, link: LINK });
  expect(await send(null, ['birk'])).toEqual({ ok: false, reason: 'noMail' });
  expect(await send(NOWHERE, [])).toEqual({ ok: false, reason: 'nobody' });
  expect(await send(NOWHERE, ['birk'])).toEqual({ ok: false, reason: 'notSent' });
  expect((await finalOf(house)).mailings).toEqual([]);
});

test('mail is for members, for finalised minutes, and to those who are members still', async () => {
  const house = await aHouse();
  expect(await mailsOf(house, ADA, NOWHERE).readOwnMails('one', 'm1', LINK)).toBeNull();
  await finalise(house);
  for (const other of [EVE, null]) {
    const others = mailsOf(house, other, NOWHERE);
    expect(await others.readOwnMails('one', 'm1', LINK)).toBeNull();
    expect(await others.sendOwnMails('one', 'm1', { people: ['birk'], link: LINK })).toBeNull();
  }
  await house.records.change((records) => {
    records.memberships = records.memberships.filter(({ account }) => account !== BIRK.id);
  });
  const shown = await mailsOf(house, ADA, NOWHERE).readOwnMails('one', 'm1', LINK);
  expect(shown?.mails.map(({ person, to }) => [person.id, to])).toEqual([['birk', null]]);
});
