// Files that were sent in either direction, until there are too many of them: the oldest go first.
import { randomInt } from 'node:crypto';

export type Photo = { readonly id: string; readonly contentType: string; readonly bytes: Buffer };
export type Photos = {
  readonly keep: (contentType: string, bytes: Buffer) => Photo;
  readonly find: (id: string) => Photo | undefined;
  readonly drop: (id: string) => boolean;
};

const BYTES_MAX = 100_000_000;

export const newPhotos = (bytesMax = BYTES_MAX): Photos => {
  const kept = new Map<string, Photo>();
  let size = 0;
  const drop = (id: string): boolean => {
    size -= kept.get(id)?.bytes.length ?? 0;
    return kept.delete(id);
  };
  return {
    keep: (contentType, bytes) => {
      const photo = { id: newId(), contentType, bytes };
      kept.set(photo.id, photo);
      size += bytes.length;
      for (const [oldest] of kept) {
        if (size <= bytesMax || oldest === photo.id) break;
        drop(oldest);
      }
      return photo;
    },
    find: (id) => kept.get(id),
    drop,
  };
};

/** Digits alone, as Meta's ids are; not to be guessed. */
const newId = (): string => `1${Array.from({ length: 15 }, () => randomInt(10)).join('')}`;
