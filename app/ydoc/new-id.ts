// Ids that two machines never make twice. Called where records are added.
import { fnv, shortId } from '../domain/short-id.ts';

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

/**
 * One id for the same words in the same place, on every machine, however they are spaced or capitalised: 128 bits as 28 letters and
 * digits. Chance alone doesn't give two of them; who means to can, and gains nothing by it.
 */
export function idOfWords(...parts: readonly string[]): string {
  const text = parts.map(normalised).join('\n');
  return [0x811c9dc5, 0x9747b28c, 0x5bd1e995, 0xc2b2ae35]
    .map((seed) => spread(fnv(text, seed)).toString(36).padStart(7, '0'))
    .join('');
}

/** MurmurHash3's last step: FNV's high bits depend little on a text's end. */
function spread(sum: number): number {
  let bits = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

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
