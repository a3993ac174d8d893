// Files that people send, at the provider's: how one is fetched, and what may come of it.
import type { MediaRef, Refusal } from './channel.ts';

/**
 * A GET that follows no redirects, for a token would go with it, and stops reading at `bytesMax`.
 * @throws TooLarge when there is more, or anything else when there is no answer within `withinMs`
 */
export type Get = (
  address: string,
  within: {
    readonly withinMs: number;
    readonly bytesMax: number;
    /** With our credentials at the provider. Left out: without. */
    readonly isTrusted?: boolean;
  },
) => Promise<{ readonly status: number; readonly bytes: Uint8Array; readonly location?: string }>;

export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** `refused` for `retry` may pass by itself; for anything else another try is in vain. */
export type Fetched =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly why: string };
export type FetchMedia = (media: MediaRef, withinMs: number) => Promise<Fetched>;

/** What is fetched of one file: five photos of 10 MB are what a form takes, and nothing larger is looked at. */
export const MEDIA_BYTES_MAX = 10_000_000;

export const refused = (refusal: Refusal, why: string): Fetched & { kind: 'refused' } => ({
  kind: 'refused',
  refusal,
  why,
});

/** What a thrown error comes to. */
export const failed = (error: unknown): Fetched =>
  error instanceof TooLarge
    ? { kind: 'too-large' }
    : refused('retry', error instanceof Error ? error.name : 'no answer');

/** What the answer of a file's own address comes to: what was there and is not any more does not come back. */
export const fileIn = ({ status, bytes }: Awaited<ReturnType<Get>>): Fetched => {
  if (status === 200) return { kind: 'file', bytes };
  return refused([401, 403, 404, 410].includes(status) ? 'content' : 'retry', `file ${status}`);
};

/** On one of the provider's hosts over https, or where its API is said to be: on a laptop, a simulator. */
export const isAt = (url: string, hosts: RegExp, api?: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, username, password, origin } = new URL(url);
  if (username !== '' || password !== '') return false;
  if (api !== undefined && URL.canParse(api) && origin === new URL(api).origin) return true;
  return protocol === 'https:' && port === '' && hosts.test(hostname);
};
