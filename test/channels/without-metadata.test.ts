// A photo loses what it tells besides what it shows, keeps what is needed to show it, and nothing in it makes us throw.
import { crc32 } from 'node:zlib';
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { withoutMetadata } from '../../bot/channels/without-metadata.ts';
import { orientationIn } from '../../bot/channels/metadata/orientation.ts';
import * as photos from './photos.ts';

const FORMATS: readonly [string, () => Buffer][] = [
  ['image/jpeg', photos.jpeg],
  ['image/png', photos.png],
  ['image/webp', photos.webp],
  ['image/gif', photos.gif],
  ['image/heic', photos.heic],
];
const cleaned = (bytes: Uint8Array): Buffer => {
  const result = withoutMetadata(bytes);
  if (result.kind !== 'clean') throw new Error(result.kind);
  return Buffer.from(result.bytes);
};
/** Where EXIF data begins, in whatever format. */
const orientationOf = (file: Buffer): number => {
  const at = Math.max(file.indexOf('MM\0*', 0, 'latin1'), file.indexOf('II*\0', 0, 'latin1'));
  return at < 0 ? 1 : orientationIn(file.subarray(at));
};

describe('a photo without its metadata', () => {
  it.each(FORMATS)('%s tells nothing of where it was taken, or by whom', (contentType, photo) => {
    const before = photo();
    expect(before.includes('GPS')).toBe(true);

    const result = withoutMetadata(before);

    expect(result).toMatchObject({ kind: 'clean', contentType });
    expect(cleaned(before).includes('GPS')).toBe(false);
    expect(cleaned(before).includes('Sam')).toBe(false);
  });

  it.each(FORMATS)('%s is the same when it is cleaned again', (_, photo) => {
    const once = cleaned(photo());

    expect(cleaned(once)).toEqual(once);
  });

  it.each(FORMATS)('%s is left as it was where it came from', (_, photo) => {
    const before = photo();

    cleaned(before);

    expect(before).toEqual(photo());
  });

  it('keeps a JPEG’s picture, its colours and nothing else', () => {
    const { JFIF, ICC, ADOBE, PICTURE } = photos;
    const ends = [Buffer.from([0xff, 0xd8]), Buffer.from([0xff, 0xd9])] as const;

    expect(cleaned(photos.jpeg(1))).toEqual(Buffer.concat([ends[0], JFIF, ICC, ADOBE, PICTURE, ends[1]]));
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('stays the right way up: %i', (orientation) => {
    for (const isLittle of [true, false])
      expect(orientationOf(cleaned(photos.jpeg(orientation, isLittle)))).toBe(orientation);
    expect(orientationOf(cleaned(photos.png(orientation)))).toBe(orientation);
    expect(orientationOf(cleaned(photos.webp(orientation)))).toBe(orientation);
  });

  it('has no EXIF data at all when it is upright, nor says that it has', () => {
    expect(cleaned(photos.jpeg(1)).includes('Exif')).toBe(false);
    expect(cleaned(photos.png(1)).includes('eXIf')).toBe(false);
    const webp = cleaned(photos.webp(1));
    expect(webp.includes('EXIF')).toBe(false);
    expect((webp[20] ?? 0xff) & 0x0c).toBe(0);
    expect((cleaned(photos.webp(6))[20] ?? 0) & 0x0c).toBe(0x08);
    expect(webp.readUInt32LE(4)).toBe(webp.length - 8);
  });

  it('has a checksum in a PNG that readers accept', () => {
    const png = cleaned(photos.png(6));
    const at = png.indexOf('eXIf');

    expect(png.readUInt32BE(at + 30)).toBe(crc32(png.subarray(at, at + 30)));
  });

  it('loses the small picture in a JPEG’s first segment, which may show what was cut off', () => {
    const small = photos.segment(
      0xe0,
      Buffer.concat([photos.JFIF.subarray(4, 16), Buffer.from([1, 2]), Buffer.from('secret')]),
    );
    const file = Buffer.concat([Buffer.from([0xff, 0xd8]), small, photos.PICTURE]);

    expect(cleaned(file).subarray(2, 20)).toEqual(photos.JFIF);
    expect(cleaned(file).includes('secret')).toBe(false);
  });

  it('that was cut off on its way is kept as far as it came', () => {
    const whole = photos.jpeg(1);
    const end = whole.indexOf(Buffer.from([0x12, 0xff, 0x00]));

    expect(cleaned(whole.subarray(0, end + 2)).subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
  });

  it('is not found in what only begins like one', () => {
    for (const [, photo] of FORMATS)
      expect(withoutMetadata(photo().subarray(0, 30))).toEqual({ kind: 'broken' });
    expect(withoutMetadata(Buffer.from('MZ\x90\0'))).toEqual({ kind: 'unknown' });
    expect(withoutMetadata(new Uint8Array())).toEqual({ kind: 'unknown' });
  });

  it('whose metadata cannot be found in a HEIC is not taken', () => {
    const file = photos.heic();
    const lost = Buffer.from(file);
    lost.write('xloc', lost.indexOf('iloc'), 'latin1');

    expect(withoutMetadata(lost)).toEqual({ kind: 'broken' });
  });

  it('is no matter of a PDF, which stays as it is', () => {
    const pdf = Buffer.from('%PDF-1.7 a letter');

    expect(withoutMetadata(pdf)).toEqual({ kind: 'as-it-is', bytes: pdf, contentType: 'application/pdf' });
  });
});

describe('whatever bytes come', () => {
  const mutated = fc
    .tuple(
      fc.constantFrom(...FORMATS.map(([, photo]) => photo())),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
      fc.nat(),
      fc.boolean(),
    )
    .map(([photo, changes, cut, isCut]) => {
      const bytes = Buffer.from(photo);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      return isCut ? bytes.subarray(0, cut % bytes.length) : bytes;
    });

  it('nothing is thrown, and what is clean can be read again', () => {
    fc.assert(
      fc.property(mutated, (bytes) => {
        const once = withoutMetadata(bytes);
        if (once.kind !== 'clean') return;

        expect(withoutMetadata(once.bytes).kind).toBe('clean');
        expect(once.bytes.length).toBeLessThanOrEqual(bytes.length + 40);
      }),
      { numRuns: 5_000 },
    );
  });

  it('metadata goes, however many segments of whatever kind there are', () => {
    const secret = Buffer.from(photos.SECRET);
    const anySegment = fc
      .tuple(fc.integer({ min: 0xe1, max: 0xef }), fc.constantFrom('', 'Exif\0\0', 'MPF\0', 'JFXX\0', 'a'))
      .map(([marker, name]) => photos.segment(marker, Buffer.concat([Buffer.from(name, 'latin1'), secret])));
    fc.assert(
      fc.property(fc.array(anySegment), fc.array(anySegment), (first, later) => {
        const file = Buffer.concat([
          Buffer.from([0xff, 0xd8]),
          ...first,
          photos.PICTURE,
          ...later,
          photos.PICTURE,
        ]);

        expect(cleaned(file).includes('GPS')).toBe(false);
      }),
    );
  });
});
