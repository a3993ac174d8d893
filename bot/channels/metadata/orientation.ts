// Which way up a photo is: the one thing in its EXIF data that is needed to show it. EXIF is a TIFF file of its own.

/** Of EXIF 2.32, 4.6.4: 1 is upright, the others are turned or mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const TAG = 0x0112;
const SHORT = 3;
const ENTRY = 12;

/** @param tiff what stands after "Exif\0\0". @returns 1 when it does not say, or cannot be read */
export const orientationIn = (tiff: Buffer): Orientation => {
  const order = tiff.toString('latin1', 0, 4);
  const isLittle = order === 'II*\0';
  if (!isLittle && order !== 'MM\0*') return 1;
  const short = (at: number) =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const long = (at: number) =>
    at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const first = long(4);
  for (let index = 0; index < short(first); index++) {
    const entry = first + 2 + index * ENTRY;
    if (entry + ENTRY > tiff.length) return 1;
    if (short(entry) !== TAG || short(entry + 2) !== SHORT) continue;
    const value = short(entry + 8);
    return value >= 1 && value <= 8 ? (value as Orientation) : 1;
  }
  return 1;
};

/** A TIFF file with one entry, and nothing after it. */
export const tiffOf = (orientation: Orientation): Buffer => {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(TAG, 10);
  tiff.writeUInt16BE(SHORT, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
};
