// PNG without its metadata: what is needed to show it stays, by name; all else goes. https://www.w3.org/TR/png-3/
import { orientationIn, tiffOf } from './orientation.ts';

const SIGNATURE = 8;
/** Length and name before a chunk's data, and a checksum after it. */
const AROUND = 12;
/** Beside the chunks that no reader may pass over: transparency, colours, size of a dot, and an animation's frames. */
const SHOWN: ReadonlySet<string> = new Set(
  'tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs hIST cICP mDCV cLLI acTL fcTL fdAT'.split(' '),
);

/** @returns undefined when there is no picture in it. @throws RangeError when it ends before one */
export const cleanPng = (file: Buffer): Buffer | undefined => {
  const kept = [file.subarray(0, SIGNATURE)];
  let hasPicture = false;
  for (let at = SIGNATURE; at < file.length;) {
    // A photo that was cut off on its way is shown as far as it came.
    if (at + AROUND > file.length && hasPicture) break;
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    const end = at + AROUND + length;
    if (end > file.length || !/^[A-Za-z]{4}$/.test(name)) {
      if (hasPicture) break;
      return undefined;
    }
    const chunk = file.subarray(at, end);
    if (name === 'IDAT') hasPicture = true;
    if (name === 'eXIf') kept.push(...exifOf(chunk.subarray(8, -4)));
    else if (isCritical(name) || SHOWN.has(name)) kept.push(chunk);
    if (name === 'IEND') break;
    at = end;
  }
  return hasPicture ? Buffer.concat(kept) : undefined;
};

/** A capital first letter. */
const isCritical = (name: string): boolean => /^[A-Z]/.test(name);

const exifOf = (tiff: Buffer): readonly Buffer[] => {
  const orientation = orientationIn(tiff);
  if (orientation === 1) return [];
  const named = Buffer.concat([Buffer.from('eXIf'), tiffOf(orientation)]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(named.length - 4);
  checksum.writeUInt32BE(crc32(named));
  return [length, named, checksum];
};

/** The standard's annex D, a bit at a time: it is of 30 bytes. */
const crc32 = (bytes: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
};
