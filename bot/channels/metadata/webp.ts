// WebP without its metadata. https://developers.google.com/speed/webp/docs/riff_container
import { orientationIn, tiffOf } from './orientation.ts';

/** "RIFF", a length, "WEBP". */
const HEADER = 12;
const SHOWN: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const PICTURE: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ANMF']);
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

/** @returns undefined when there is no picture in it. @throws RangeError when it ends before one */
export const cleanWebp = (file: Buffer): Buffer | undefined => {
  const kept: Buffer[] = [];
  let exif: Buffer | undefined;
  let hasPicture = false;
  const all = Math.min(file.length, 8 + file.readUInt32LE(4));
  for (let at = HEADER; at + 8 <= all;) {
    const name = file.toString('latin1', at, at + 4);
    const length = file.readUInt32LE(at + 4);
    const end = at + 8 + length;
    if (end > all) {
      if (hasPicture) break;
      return undefined;
    }
    if (name === 'EXIF') exif ??= exifOf(file.subarray(at + 8, end));
    if (SHOWN.has(name)) kept.push(padded(file.subarray(at, end)));
    hasPicture ||= PICTURE.has(name);
    at = end + (length % 2);
  }
  if (!hasPicture) return undefined;
  const [first, ...others] = kept;
  const flagged = first === undefined ? [] : [withFlags(first, exif !== undefined)];
  // EXIF has a place in the extended format alone.
  const isExtended = flagged[0]?.toString('latin1', 0, 4) === 'VP8X';
  const chunks = [...flagged, ...others, ...(exif !== undefined && isExtended ? [exif] : [])];
  const header = Buffer.from(file.subarray(0, HEADER));
  header.writeUInt32LE(4 + chunks.reduce((sum, { length }) => sum + length, 0), 4);
  return Buffer.concat([header, ...chunks]);
};

const withFlags = (chunk: Buffer, hasExif: boolean): Buffer => {
  if (chunk.toString('latin1', 0, 4) !== 'VP8X') return chunk;
  const extended = Buffer.from(chunk);
  const flags = extended.readUInt8(8) & ~(HAS_EXIF | HAS_XMP);
  extended.writeUInt8(flags | (hasExif ? HAS_EXIF : 0), 8);
  return extended;
};

/** Some write JPEG's "Exif\0\0" before it. */
const exifOf = (data: Buffer): Buffer | undefined => {
  const isMarked = data.toString('latin1', 0, 6) === 'Exif\0\0';
  const orientation = orientationIn(isMarked ? data.subarray(6) : data);
  if (orientation === 1) return undefined;
  const tiff = tiffOf(orientation);
  const head = Buffer.from('EXIF\0\0\0\0', 'latin1');
  head.writeUInt32LE(tiff.length, 4);
  return padded(Buffer.concat([head, tiff]));
};

/** A chunk of an odd length is followed by a zero, which a file that was cut off may lack. */
const padded = (chunk: Buffer): Buffer =>
  chunk.length % 2 === 0 ? chunk : Buffer.concat([chunk, Buffer.alloc(1)]);
