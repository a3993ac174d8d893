// A simulated phone with no network around it: what a provider's simulator shows on it, and the webhook that a tap makes.
import { choicesIn, type Act, type Bubble } from '../../../local/phones/wire.ts';
import type { Webhook as Carried } from '../../../local/providers/carrier.ts';
import type { Answered, Api } from '../../../local/providers/http.ts';
import type { Simulator, World } from '../../../local/providers/simulator.ts';
import { newPhotos } from '../../../local/providers/photos.ts';
import type { Webhook } from '../../../bot/channels/channel.ts';
import { ACCOUNT_TIME, type Screen } from './contracted.ts';

type Simulated = { readonly simulator: Simulator; readonly api: Api };
export type Handset = {
  readonly call: (
    method: string,
    url: string,
    headers: Record<string, string>,
    body?: string,
  ) => Promise<Answered>;
  readonly bubbles: () => readonly Bubble[];
  readonly refused: readonly string[];
  /** What the person does becomes a webhook. */
  readonly does: (act: Act) => Webhook;
};

/** @param make a provider's simulator in a world of its own */
export const handset = (make: (world: World) => Simulated): Handset => {
  const carried: Carried[] = [];
  const { simulator, api } = make({
    clock: () => new Date(ACCOUNT_TIME),
    carry: (_, webhook) => void carried.push(webhook),
    photos: newPhotos(),
    apiUrl: () => 'http://127.0.0.1',
  });
  const [phone] = simulator.phones;
  if (phone === undefined) throw new Error('Nobody holds a phone.');
  const refused: string[] = [];
  return {
    refused,
    bubbles: () => phone.bubbles(),
    call: async (method, url, headers, body = '') => {
      const { pathname: path, searchParams: query } = new URL(url, 'https://provider.example');
      const reply = await api({ method, path, query, headers, body: Buffer.from(body) });
      if (reply === 'silence') throw new Error('No answer.');
      if (reply.status >= 400) refused.push(`${JSON.stringify(reply.body)} of ${body.slice(0, 2_000)}`);
      return reply;
    },
    does: (act) => {
      const before = carried.length;
      const why = simulator.act(phone, act);
      const webhook = carried[before];
      if (webhook === undefined) throw new Error(why ?? 'Nothing came of it.');
      return asReceived(webhook);
    },
  };
};

export const asReceived = ({ path, headers, body }: Carried): Webhook => ({
  method: 'POST',
  query: Object.fromEntries(new URL(path, 'https://porth.example').searchParams),
  headers,
  body: Buffer.from(body),
  receivedAt: ACCOUNT_TIME,
});

/** @param shown a phone to which everything was sent, anew for every tap: what is tapped once may be gone */
export const screenOf = async (shown: () => Promise<Handset>): Promise<Screen<Webhook>> => {
  const phone = await shown();
  const bubbles = phone.bubbles().filter(({ by }) => by !== 'person');
  return {
    bubbles: bubbles.map(read),
    refused: phone.refused,
    taps: bubbles.flatMap((bubble, at) =>
      choicesIn(bubble).flatMap((choice, index) =>
        choice.kind !== 'reply'
          ? []
          : [
              {
                title: choice.title,
                ...(choice.description === undefined ? {} : { description: choice.description }),
                tap: async () => {
                  const again = await shown();
                  const { id = '' } = again.bubbles()[at] ?? {};
                  return again.does({ act: 'tap', bubble: id, choice: index });
                },
              },
            ],
      ),
    ),
  };
};

/** All that stands on the screen: words first, then what can be tapped. */
const read = (bubble: Bubble): string => {
  const { kind: _, ...shown } = bubble.shown;
  const below = choicesIn(bubble).flatMap(({ title, description = '', kind, value }) => [
    title,
    description,
    kind === 'reply' ? '' : value,
  ]);
  const words = bubble.shown.kind === 'cards' ? bubble.shown.cards.flatMap(cardWords) : wordsIn(shown);
  return [...words, ...below].filter((each) => each !== '').join('\n');
};
const cardWords = ({ title, subtitle = '', image = '' }: Readonly<Record<string, unknown>>): string[] => [
  String(title),
  String(subtitle),
  String(image),
];
const wordsIn = (shown: Readonly<Record<string, unknown>>): string[] =>
  ['text', 'caption', 'name', 'url'].flatMap((key) => (typeof shown[key] === 'string' ? [shown[key]] : []));

/** A webhook whose proof is missing, cut short, of another secret, or of other bytes. */
export const forgedAt =
  (header: string) =>
  (webhook: Webhook): readonly Webhook[] => {
    const given = webhook.headers[header] ?? '';
    const withProof = (proof: string | undefined): Webhook => ({
      ...webhook,
      headers: { ...webhook.headers, [header]: proof },
    });
    return [
      undefined,
      '',
      given.slice(0, -1),
      `${given}0`,
      given.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    ].map(withProof);
  };
/** The proof is right, and of other bytes. */
export const tampered = (webhook: Webhook): Webhook => ({
  ...webhook,
  body: Buffer.concat([webhook.body, Buffer.from(' ')]),
});

export const strangely =
  (like: () => Webhook) =>
  (body: string): Webhook => ({ ...like(), body: Buffer.from(body) });
