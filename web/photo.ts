// A photo made fit to send: smaller, and without the place and time that phones write into theirs.
import type { Word } from './words.ts';

/** As the server's UPLOAD_BYTES and UPLOAD_FILES (bot/channels/webchat/limits.ts), all photos of a message together. */
export const BYTES_MAX = 4_000_000;
export const PHOTOS_MAX = 5;
/** Longest side in pixels: enough to see a crack, and little enough for a bus. */
const SIDE_MAX = 1600;
const QUALITY = 0.8;
/** How the kinds begin that the server takes as they are, when the browser cannot open them (HEIC, in most). */
const SENDABLE = /^(?:\xff\xd8\xff|\x89PNG|GIF8|RIFF|.{4}ftyp)/s;

export type Fit = { readonly ok: true; readonly photo: File } | { readonly ok: false; readonly why: Word };

export const fit = async (file: File): Promise<Fit> => {
  if (file.size === 0) return { ok: false, why: 'emptyPhoto' };
  const photo = await shrunk(file).catch(() => undefined);
  const chosen = photo ?? file;
  if (chosen.size > BYTES_MAX) return { ok: false, why: 'tooBig' };
  const opens = photo !== undefined || SENDABLE.test(await beginningOf(file));
  return opens ? { ok: true, photo: chosen } : { ok: false, why: 'notPhoto' };
};

const beginningOf = async (file: File): Promise<string> =>
  String.fromCharCode(...new Uint8Array(await file.slice(0, 8).arrayBuffer()));

/** Drawn anew as a JPEG, which leaves EXIF behind. Throws what the browser throws when it is no picture to it. */
const shrunk = async (file: File): Promise<File | undefined> => {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, SIDE_MAX / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  return blob === null ? undefined : new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', JPEG);
};
const JPEG = { type: 'image/jpeg' };
