// One GET of a file: given up in time and at a size, and never led on to another host by itself.
import { TooLarge } from '../bot/channels/media.ts';

export type Bytes = { readonly status: number; readonly bytes: Uint8Array; readonly location?: string };

/** @throws TooLarge beyond `bytesMax`, whatever length is said; or when it is not all there within `withinMs` */
export const getBytes = async (
  url: string,
  headers: Readonly<Record<string, string>>,
  { withinMs, bytesMax }: { readonly withinMs: number; readonly bytesMax: number },
): Promise<Bytes> => {
  const response = await fetch(url, {
    // Meta's file servers answer nobody without a name.
    headers: { 'user-agent': 'Porth', ...headers },
    redirect: 'manual',
    signal: AbortSignal.timeout(withinMs),
  });
  const location = response.headers.get('location');
  const parts: Uint8Array[] = [];
  let size = 0;
  if (Number(response.headers.get('content-length')) > bytesMax) await refuse(response);
  for await (const part of response.body ?? []) {
    size += part.length;
    // Leaving the loop ends the transfer.
    if (size > bytesMax) throw new TooLarge();
    parts.push(part);
  }
  return {
    status: response.status,
    bytes: Buffer.concat(parts),
    ...(location === null ? {} : { location }),
  };
};

const refuse = async ({ body }: Response): Promise<never> => {
  await body?.cancel();
  throw new TooLarge();
};
