// Ids that two machines never make twice. Called where records are added.
import { shortId } from '../domain/short-id.ts';

/** 96 random bits as 16 letters. Not `crypto.randomUUID`: a browser has that on https only, and many run Årring on a LAN. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** One id for one name, however it is spaced or capitalised, so that two people who add it at once add one thing. */
export function idOfName(name: string): string {
  const escaped = normalised(name).replace(
    /[^a-z0-9-]/gu,
    (letter) => `_${(letter.codePointAt(0) ?? 0).toString(36)}_`,
  );
  return shortId(escaped);
}

const normalised = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('nb');

/** An id that people can read in an address: «Mine forfalte» and a random id give `mine-forfalte-x7Qk2a`. */
export function readableId(name: string, random: string): string {
  const plain = normalised(name).replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
  const words = plain
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 48)
    .replace(/-+$/, '');
  const end = random.slice(0, 12);
  return words === '' ? end : `${words}-${end}`;
}
