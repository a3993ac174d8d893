// HEIC without its metadata, overwritten in place, for other parts point into it by number. ISO/IEC 14496-12 and 23008-12.

type Box = { readonly type: string; readonly at: number; readonly body: number; readonly end: number };
/** Where a part of an item stands in the file. */
type Extent = { readonly from: number; readonly to: number };

const SHOWN: ReadonlySet<string> = new Set(['ftyp', 'meta', 'mdat', 'moov', 'idat', 'free', 'skip']);
/** What a picture consists of, beside itself: "mime" holds XMP, "uri " whatever anybody likes. */
const METADATA: ReadonlySet<string> = new Set(['Exif', 'mime', 'uri ']);

/**
 * Which way up it is, is a property of the picture (`irot`) and not EXIF's.
 * @returns undefined when there is no picture in it, or none that we understand. @throws RangeError when a length leads out of it
 */
export const cleanHeic = (file: Buffer): Buffer | undefined => {
  const clean = Buffer.from(file);
  const boxes = boxesIn(clean, 0, clean.length);
  const meta = boxes.find(({ type }) => type === 'meta');
  if (meta === undefined) return undefined;
  const parts = boxesIn(clean, meta.body + 4, meta.end);
  const info = parts.find(({ type }) => type === 'iinf');
  const places = parts.find(({ type }) => type === 'iloc');
  if (info === undefined || places === undefined) return undefined;
  const items = metadataIn(clean, info);
  const idat = parts.find(({ type }) => type === 'idat');
  const data = [...boxes.filter(({ type }) => type === 'mdat'), ...(idat === undefined ? [] : [idat])];
  for (const { from, to } of extentsOf(clean, places, items, idat?.body ?? 0)) {
    if (!data.some(({ body, end }) => from >= body && to <= end))
      throw new RangeError('Metadata that cannot be found cannot be removed.');
    clean.fill(0, from, to);
  }
  for (const box of boxes) {
    if (!SHOWN.has(box.type)) freed(clean, box);
    if (box.type === 'moov') notesIn(clean, box).forEach((note) => freed(clean, note));
  }
  return clean;
};

const boxesIn = (file: Buffer, from: number, end: number): Box[] => {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= end;) {
    const length = file.readUInt32BE(at);
    const isLarge = length === 1;
    const bytes = length === 0 ? end - at : isLarge ? Number(file.readBigUInt64BE(at + 8)) : length;
    const body = at + (isLarge ? 16 : 8);
    if (at + bytes < body || at + bytes > end) throw new RangeError('A box leads out of the file.');
    boxes.push({ type: file.toString('latin1', at + 4, at + 8), at, body, end: at + bytes });
    at += bytes;
  }
  return boxes;
};

/** Of a sequence of pictures: notes of the whole and of its tracks. */
const notesIn = (file: Buffer, { body, end }: Box): Box[] =>
  boxesIn(file, body, end).flatMap((box) =>
    box.type === 'trak' ? notesIn(file, box) : ['udta', 'meta', 'uuid'].includes(box.type) ? [box] : [],
  );

/** Room that nobody uses, as large as it was. */
const freed = (file: Buffer, { at, body, end }: Box): void => {
  file.write('free', at + 4, 'latin1');
  file.fill(0, body, end);
};

const metadataIn = (file: Buffer, { body, end }: Box): ReadonlySet<number> => {
  const count = file.readUInt8(body) === 0 ? 2 : 4;
  const items = new Set<number>();
  for (const entry of boxesIn(file, body + 4 + count, end)) {
    const version = file.readUInt8(entry.body);
    const isWide = version >= 3;
    const id = isWide ? file.readUInt32BE(entry.body + 4) : file.readUInt16BE(entry.body + 4);
    const type = entry.body + (isWide ? 10 : 8);
    // Before version 2 an item has no type of its own: it is a file by its content type.
    if (version < 2 || METADATA.has(file.toString('latin1', type, type + 4))) items.add(id);
  }
  return items;
};

const extentsOf = (
  file: Buffer,
  { body, end }: Box,
  items: ReadonlySet<number>,
  idat: number,
): readonly Extent[] => {
  const version = file.readUInt8(body);
  const sizes = file.readUInt16BE(body + 4);
  const [offset, length, base, index] = [12, 8, 4, 0].map((shift) => (sizes >> shift) & 0xf) as [
    number,
    number,
    number,
    number,
  ];
  let at = body + 6;
  const read = (bytes: number): number => {
    if (at + bytes > end || ![0, 1, 2, 4, 8].includes(bytes)) throw new RangeError('A place leads nowhere.');
    at += bytes;
    if (bytes === 8) return Number(file.readBigUInt64BE(at - 8));
    return bytes === 0 ? 0 : file.readUIntBE(at - bytes, bytes);
  };
  const wide = version < 2 ? 2 : 4;
  const extents: Extent[] = [];
  for (let count = read(wide); count > 0; count--) {
    const isMetadata = items.has(read(wide));
    const method = version === 0 ? 0 : read(2) & 0xf;
    read(2);
    const from = read(base) + (method === 1 ? idat : 0);
    for (let parts = read(2); parts > 0; parts--) {
      if (version > 0) read(index);
      const start = from + read(offset);
      const bytes = read(length);
      if (!isMetadata) continue;
      if (method > 1 || bytes === 0) throw new RangeError('A place that we do not understand.');
      extents.push({ from: start, to: start + bytes });
    }
  }
  return extents;
};
