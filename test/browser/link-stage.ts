// A whole Porth whose table is at hand, so that a page of any kind can be had, and somebody with a phone for texts.
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import type { Language, LinkPurpose } from '../../bot/model.ts';
import type { LetterKind } from '../../bot/services/letters.ts';
import type { Link } from '../../bot/services/links.ts';
import type { PhoneState } from '../../local/phones/wire.ts';
import { dynamoDbLinks } from '../../lambdas/aws/dynamodb-links.ts';
import { linkToken } from '../../lambdas/links.ts';
import { letterIn } from './letters-made.ts';
import { request } from '../directline/rest.ts';
import { eventually, start, type Running } from '../stack.ts';

const SECRET = 'a-secret-for-pages';
const TABLE = 'porth';
const CONVERSATION = 'a-conversation-of-pages';

export type Phone = {
  /** @returns what the bot said, once it matches */
  readonly says: (text: string, until: RegExp) => Promise<string>;
  readonly hears: (until: RegExp) => Promise<string>;
};
export type LinkStage = {
  readonly porth: Running;
  readonly phone: (name: string) => Promise<Phone>;
  readonly made: (purpose: LinkPurpose | 'none', language?: Language) => Promise<string>;
  /** A link to the letter of such a thing; `unproved` after what was shown of who they are has worn off. */
  readonly letter: (kind: LetterKind, language?: Language, unproved?: boolean) => Promise<string>;
  readonly close: () => Promise<void>;
};

export const openLinkStage = async (): Promise<LinkStage> => {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const porth = await start({
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    TABLE_NAME: TABLE,
    DIRECTLINE_SECRET: SECRET,
    PORTH_CLOCK: '2026-11-24T10:00:00Z',
  });
  let count = 0;
  const made = async (purpose: LinkPurpose | 'none', language: Language, more: Partial<Link> = {}) => {
    const key = `made-${++count}`;
    const token = linkToken(SECRET, key);
    const link = { key, conversation: CONVERSATION, channel: 'sms', language, ...more } as const;
    const expiresAt = '2026-11-25T10:00:00.000Z';
    if (purpose !== 'none') await dynamoDbLinks(client, TABLE).make(token, { ...link, purpose, expiresAt });
    return `${porth.url}/l/${token}`;
  };
  return {
    porth,
    phone: (name) => phoneOf(porth, name),
    made: (purpose, language = 'en') => made(purpose, language),
    letter: async (kind, language = 'en', unproved = false) => {
      const conversation = `${CONVERSATION}-${unproved ? 'unproved' : 'proved'}`;
      const reference = await letterIn(client, TABLE, { kind, conversation, unproved });
      return made('letter', language, { conversation, about: { kind, reference } });
    },
    close: async () => {
      await porth.stop();
      client.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};

const phoneOf = async (porth: Running, name: string): Promise<Phone> => {
  const at = `${porth.url}/local/providers/sms/phones/${name}`;
  const post = (path: string, body: unknown) =>
    request<PhoneState>(at + path, { method: 'POST', body: JSON.stringify(body) });
  // Somebody on call may have heard something before.
  let before = (await post('', {})).body.bubbles.length;
  const hears = (until: RegExp) =>
    eventually(
      `${String(until)} on the phone`,
      async () => {
        const { bubbles } = (await request<PhoneState>(at)).body;
        const said = bubbles
          .slice(before)
          .flatMap(({ by, shown }) => (by === 'porth' && 'text' in shown ? [shown.text] : []))
          .join('\n');
        return until.test(said) && said;
      },
      20_000,
    );
  return {
    hears,
    says: async (text, until) => {
      before = (await request<PhoneState>(at)).body.bubbles.length;
      await post('/acts', { act: 'text', text });
      return hears(until);
    },
  };
};

/** @throws Error where there is none */
export const linkIn = (said: string): string => {
  const found = /http:\/\/\S+\/l\/[\w-]{22}/.exec(said)?.[0];
  if (found === undefined) throw new Error(`There is no link in "${said}".`);
  return found;
};
export const tokenIn = (link: string): string => link.slice(-22);
