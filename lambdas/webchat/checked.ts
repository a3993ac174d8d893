// A file as it may be kept: known by its first bytes, and without what a phone wrote into it; or what is wrong with it.
import { createHash } from 'node:crypto';
import { typeOf } from '../../bot/channels/file-type.ts';

export type Checked =
  | {
      readonly kind: 'clean';
      readonly bytes: Uint8Array;
      readonly contentType: string;
      /** Named by its content: the same file sent again is stored once. */
      readonly file: string;
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'type' }
  | { readonly kind: 'broken'; readonly contentType: string };

/** Our own page takes metadata away too, and not every client is our own page. */
export const checked = async (sent: Uint8Array): Promise<Checked> => {
  if (sent.length === 0) return { kind: 'empty' };
  const type = typeOf(sent);
  if (type === undefined) return { kind: 'type' };
  const { contentType, extension } = type;
  const { withoutMetadata } = await import('../../bot/channels/without-metadata.ts');
  const cleaned = withoutMetadata(sent);
  if (cleaned.kind !== 'clean' && cleaned.kind !== 'as-it-is') return { kind: 'broken', contentType };
  const { bytes } = cleaned;
  const file = `${createHash('sha256').update(bytes).digest('base64url').slice(0, 32)}.${extension}`;
  return { kind: 'clean', bytes, contentType, file };
};
