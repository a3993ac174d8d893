// JPEG without its metadata: the picture, its colours and which way up it is stay. ITU-T T.81, annex B.
import { orientationIn, tiffOf, type Orientation } from './orientation.ts';

const START = Buffer.from([0xff, 0xd8]);
const END = Buffer.from([0xff, 0xd9]);
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;
const EXIF = 'Exif\0\0';

/**
 * What comes after the end of the picture is cut off: phones append films and larger pictures, with metadata of their own.
 * @returns undefined when there is no picture in it. @throws RangeError when a length leads out of the file
 */
export const cleanJpeg = (file: Buffer): Buffer | undefined => {
  const kept: Buffer[] = [];
  let orientation: Orientation | undefined;
  let hasPicture = false;
  let at = START.length;
  while (at < file.length) {
    if (file[at] !== 0xff) return undefined;
    const marker = file.readUInt8(at + 1);
    // Any number of 0xff may stand before a marker.
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === EOI) break;
    if (isAlone(marker)) {
      at += 2;
      continue;
    }
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (end < at + 4 || end > file.length) {
      if (hasPicture) break;
      return undefined;
    }
    const segment = file.subarray(at, end);
    const body = segment.subarray(4);
    if (marker === APP1 && begins(body, EXIF)) orientation ??= orientationIn(body.subarray(EXIF.length));
    kept.push(...keptOf(marker, segment, body));
    at = end;
    if (marker !== SOS) continue;
    hasPicture = true;
    const next = endOfScan(file, at);
    kept.push(file.subarray(at, next));
    at = next;
  }
  return hasPicture ? Buffer.concat([START, ...exifOf(orientation), ...kept, END]) : undefined;
};

const keptOf = (marker: number, segment: Buffer, body: Buffer): readonly Buffer[] => {
  if (marker === APP0) return begins(body, 'JFIF\0') && body.length >= 14 ? [withoutThumbnail(segment)] : [];
  if (marker === APP2) return begins(body, 'ICC_PROFILE\0') ? [segment] : [];
  if (marker === APP14) return begins(body, 'Adobe') ? [segment.subarray(0, 2), ...adobe(body)] : [];
  return marker === COMMENT || (marker >= APP1 && marker <= APP15) ? [] : [segment];
};

/** A small picture in it may show what was cut off the large one. */
const withoutThumbnail = (segment: Buffer): Buffer => {
  const header = Buffer.from(segment.subarray(0, 18));
  header.writeUInt16BE(16, 2);
  header.fill(0, 16);
  return header;
};

/** Twelve bytes say how the colours are coded; more would be somebody's own. */
const adobe = (body: Buffer): readonly Buffer[] => {
  const known = body.subarray(0, 12);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(known.length + 2);
  return [length, known];
};

const exifOf = (orientation: Orientation | undefined): readonly Buffer[] => {
  if (orientation === undefined || orientation === 1) return [];
  const body = Buffer.concat([Buffer.from(EXIF, 'latin1'), tiffOf(orientation)]);
  const head = Buffer.from([0xff, APP1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return [head, body];
};

/** Within a picture's data 0xff is followed by 0, or by the marks of a restart. */
const endOfScan = (file: Buffer, from: number): number => {
  for (let at = file.indexOf(0xff, from); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const marker = file[at + 1];
    if (marker === undefined) break;
    if (marker !== 0 && marker !== 0xff && !isRestart(marker)) return at;
  }
  return file.length;
};

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;
const isAlone = (marker: number): boolean => marker === 0x01 || marker === 0xd8 || isRestart(marker);
const begins = (body: Buffer, words: string): boolean => body.toString('latin1', 0, words.length) === words;
