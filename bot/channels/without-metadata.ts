// A file without what it tells besides what it shows: where and when a photo was taken, with what, by whom.
import { typeOf } from './file-type.ts';
import { cleanGif } from './metadata/gif.ts';
import { cleanHeic } from './metadata/heic.ts';
import { cleanJpeg } from './metadata/jpeg.ts';
import { cleanPng } from './metadata/png.ts';
import { cleanWebp } from './metadata/webp.ts';

/** `as-it-is`: a PDF is a document, and what is in it is what the person sends. `broken`: no picture was found in it. */
export type Cleaned =
  | { readonly kind: 'clean'; readonly bytes: Uint8Array; readonly contentType: string }
  | { readonly kind: 'as-it-is'; readonly bytes: Uint8Array; readonly contentType: string }
  | { readonly kind: 'broken' }
  | { readonly kind: 'unknown' };

/** Throws nothing, whatever it is given. */
export const withoutMetadata = (bytes: Uint8Array): Cleaned => {
  const type = typeOf(bytes);
  if (type === undefined) return { kind: 'unknown' };
  const { contentType } = type;
  const clean = CLEANERS[contentType];
  if (clean === undefined) return { kind: 'as-it-is', bytes, contentType };
  try {
    const cleaned = clean(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return cleaned === undefined ? { kind: 'broken' } : { kind: 'clean', bytes: cleaned, contentType };
  } catch {
    // A length in it leads out of it.
    return { kind: 'broken' };
  }
};

const CLEANERS: Readonly<Record<string, (file: Buffer) => Buffer | undefined>> = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/gif': cleanGif,
  'image/webp': cleanWebp,
  'image/heic': cleanHeic,
};
