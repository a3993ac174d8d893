// GIF without its comments and notes: frames, times and how often they run stay. https://www.w3.org/Graphics/GIF/spec-gif89a.txt

const SCREEN = 13;
const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const COMMENT = 0xfe;
const APPLICATION = 0xff;
/** How often an animation runs, and a colour profile. */
const KNOWN: ReadonlySet<string> = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);

/** @returns undefined when there is no picture in it. @throws RangeError when it ends before one */
export const cleanGif = (file: Buffer): Buffer | undefined => {
  let at = SCREEN + paletteBytes(file.readUInt8(10));
  const kept = [file.subarray(0, at)];
  let hasPicture = false;
  while (at < file.length) {
    const kind = file.readUInt8(at);
    if (kind === TRAILER) break;
    if (kind !== IMAGE && kind !== EXTENSION) return hasPicture ? ended(kept) : undefined;
    // What is cut off in the middle of a frame is shown as far as it came.
    if (kind === IMAGE && at + 10 > file.length && hasPicture) break;
    const data = kind === IMAGE ? at + 11 + paletteBytes(file.readUInt8(at + 9)) : at + 2;
    const end = afterBlocks(file, data);
    if (kind === IMAGE || isShown(file, at)) kept.push(file.subarray(at, end));
    hasPicture ||= kind === IMAGE;
    at = end;
  }
  return hasPicture ? ended(kept) : undefined;
};

const ended = (kept: readonly Buffer[]): Buffer => Buffer.concat([...kept, Buffer.from([TRAILER])]);

const paletteBytes = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

/** Data stands in blocks with their length before them; one of no length ends it. */
const afterBlocks = (file: Buffer, from: number): number => {
  let at = from;
  while (at < file.length) {
    const length = file.readUInt8(at);
    at += 1 + length;
    if (length === 0) return at;
  }
  return file.length;
};

const isShown = (file: Buffer, at: number): boolean => {
  const label = file.readUInt8(at + 1);
  if (label === COMMENT) return false;
  return label !== APPLICATION || KNOWN.has(file.toString('latin1', at + 3, at + 14));
};
