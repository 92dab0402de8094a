// The list of what a zip file holds, read from its end without unpacking anything (APPNOTE.TXT 4.3). Called by docx-text.ts.

export type ZipEntry = { readonly name: string; readonly size: number; readonly encrypted: boolean };

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** Null when the file is cut off or no zip. Sizes are what the file claims; the reader caps what it trusts. */
export const readZipDirectory = (bytes: Uint8Array): ZipEntry[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name,
      size: view.getUint32(at + 24, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

const endOf = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65557); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return -1;
};
