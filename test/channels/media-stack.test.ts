// Photos through the whole stack: from the provider into our bucket without what they tell of a place, or said why not.
import { createHmac } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DynamoDbTranscriptStore } from '../../lambdas/aws/dynamodb-transcript-store.ts';
import { startServers, type Servers } from '../../local/servers.ts';
import type { PhoneState } from '../../local/phones/wire.ts';
import { request } from '../directline/rest.ts';
import { eventually, start, type Running } from '../stack.ts';
import { jpeg } from './photos.ts';

const AWS = { region: 'eu-west-2', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
let servers: Servers;
let s3: S3Client;
let transcripts: DynamoDbTranscriptStore;
beforeAll(async () => {
  servers = await startServers(undefined, {});
  s3 = new S3Client({ ...AWS, endpoint: servers.s3, forcePathStyle: true });
  const dynamoDb = new DynamoDBClient({ ...AWS, endpoint: servers.dynamoDb });
  transcripts = new DynamoDbTranscriptStore(dynamoDb, 'porth');
});
afterAll(() => servers.close());

const keys = async (): Promise<string[]> =>
  ((await s3.send(new ListObjectsV2Command({ Bucket: 'porth' }))).Contents ?? []).map(({ Key = '' }) => Key);
const file = async (key: string) => {
  const { Body, ContentType } = await s3.send(new GetObjectCommand({ Bucket: 'porth', Key: key }));
  return { bytes: Buffer.from((await Body?.transformToByteArray()) ?? []), contentType: ContentType };
};
/** What is in the bucket that was not there before. */
const since = async (before: readonly string[]) => (await keys()).filter((key) => !before.includes(key));
const kept = (before: readonly string[], count = 1) =>
  eventually(
    `${count} new files`,
    async () => {
      const found = await since(before);
      return found.length >= count && found;
    },
    20_000,
  );
const startPorth = (env: Readonly<Record<string, string>> = {}) =>
  start({ AWS_ENDPOINT_URL_DYNAMODB: servers.dynamoDb, AWS_ENDPOINT_URL_S3: servers.s3, ...env });

describe('a photo from a simulated phone', () => {
  let porth: Running;
  beforeAll(async () => {
    porth = await startPorth();
  });
  afterAll(() => porth.stop());

  const phone = (channel: 'messenger' | 'whatsapp', person: string) => {
    const at = `${porth.url}/local/providers/${channel}/phones/${person}`;
    const does = (act: object) => fetch(`${at}/acts`, { method: 'POST', body: JSON.stringify(act) });
    const state = async () => (await (await fetch(at)).json()) as PhoneState;
    return {
      says: (text: string) => does({ act: 'text', text }),
      sends: (bytes: Buffer, caption?: string) =>
        does({ act: 'photo', contentType: 'image/jpeg', base64: bytes.toString('base64'), caption }),
      heard: async () =>
        (await state()).bubbles
          .filter(({ by }) => by === 'porth')
          .map(({ shown }) => JSON.stringify(shown))
          .join('\n'),
      faults: (...on: string[]) => fetch(`${at}/faults`, { method: 'POST', body: JSON.stringify({ on }) }),
    };
  };
  const hears = async ({ heard }: ReturnType<typeof phone>, part: string) =>
    eventually(`"${part}"`, async () => (await heard()).includes(part), 45_000);

  it.each([
    ['messenger', 'facebook'],
    ['whatsapp', 'whatsapp'],
  ] as const)(
    'on %s is kept in the bucket, tells no place, and stands in the transcript by our address',
    async (channel, channelId) => {
      const before = await keys();
      const sam = phone(channel, 'sam');

      await sam.says('report a pothole');
      await hears(sam, 'Is it very deep');
      await sam.says('no');
      await hears(sam, 'Where is the pothole?');
      await sam.sends(jpeg(6), 'Station Road, outside the chip shop');

      await hears(sam, 'kept it with this chat');
      await hears(sam, 'How big is it?');
      const [key = ''] = await kept(before);
      const { bytes, contentType } = await file(key);
      expect(contentType).toBe('image/jpeg');
      expect(bytes.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
      expect(bytes.includes('GPS')).toBe(false);
      const [, conversation = '', name = ''] = key.split('/');
      const { turns } = await transcripts.turnsAfter(channelId, conversation, 0);
      const attachments = turns.flatMap(({ activities }) =>
        activities.flatMap((each) => each.attachments ?? []),
      );
      expect(attachments).toMatchObject([
        {
          contentType: 'image/jpeg',
          contentUrl: `${porth.url}/v3/directline/attachments/${conversation}/${name}`,
        },
      ]);
      expect(JSON.stringify(turns)).not.toMatch(/127\.0\.0\.1:\d+\/messenger|"media"/);
    },
  );

  it('is kept once when its webhook comes twice', async () => {
    const before = await keys();
    const nia = phone('messenger', 'nia');
    await nia.faults('duplicate');

    await nia.sends(jpeg());
    await hears(nia, 'kept it with this chat');
    await nia.says('library hours');
    await hears(nia, '/libraries');

    expect(await since(before)).toHaveLength(1);
  });

  it.each([
    ['of no bytes', Buffer.alloc(0), 'is empty'],
    [
      'that is a program',
      Buffer.from('MZ\x90\0 not a photo, though it is called hole.jpg'),
      'only take photos',
    ],
    ['that is damaged', jpeg().subarray(0, 40), 'is damaged'],
  ])('%s is not kept, and they are told why', async (_, bytes, words) => {
    for (const channel of ['messenger', 'whatsapp'] as const) {
      const before = await keys();
      const lee = phone(channel, channel === 'messenger' ? 'lee' : 'alex');

      await lee.sends(bytes);

      await hears(lee, words);
      expect(await since(before)).toEqual([]);
      expect(await lee.heard()).not.toContain('kept it with');
    }
  });

  it('beside a danger holds nothing up, and is kept all the same', async () => {
    const before = await keys();
    const nia = phone('whatsapp', 'nia');

    await nia.sends(jpeg(), 'I can smell gas');

    await hears(nia, '0800 111 999');
    const [key = ''] = await kept(before);
    expect((await file(key)).bytes.includes('GPS')).toBe(false);
  });
});

describe('a provider that does not give a file', () => {
  const SECRET = 'an-app-secret';
  let porth: Running;
  let graph: Server;
  let api = '';
  let ids = 0;
  const said = new Map<string, string>();
  type Step = (response: ServerResponse) => unknown;
  /** What each call for a file gets, in order, by the file's name. */
  const files = new Map<string, Step[]>();
  const calls: { readonly url: string; readonly authorization: string | undefined }[] = [];
  const fine: Step = (response) => response.end(jpeg());
  const status =
    (code: number): Step =>
    (response) =>
      response.writeHead(code).end('{}');

  beforeAll(async () => {
    graph = createServer((incoming, response) => {
      void (async () => {
        const parts: Buffer[] = [];
        for await (const part of incoming) parts.push(part as Buffer);
        const { url = '', method } = incoming;
        if (method === 'GET') calls.push({ url, authorization: incoming.headers.authorization });
        const name = /^\/files\/(\w+)/.exec(url)?.[1];
        if (name !== undefined) return (files.get(name)?.shift() ?? status(500))(response);
        const media = /^\/v25\.0\/(\w+)\?/.exec(url)?.[1];
        if (method === 'GET')
          return response.end(
            JSON.stringify({ url: `${api}/files/${media}`, mime_type: 'image/jpeg', id: media }),
          );
        const sent = JSON.parse(Buffer.concat(parts).toString()) as {
          to?: string;
          recipient?: { id?: string };
        };
        const to = (sent.to ?? sent.recipient?.id ?? '').replace('+', '');
        const id = `wamid.${++ids}`;
        said.set(to, `${said.get(to) ?? ''}\n${JSON.stringify(sent)}`);
        return response.end(JSON.stringify({ recipient_id: to, message_id: id, messages: [{ id }] }));
      })();
    });
    await new Promise<void>((resolve) => graph.listen(0, '127.0.0.1', resolve));
    api = `http://127.0.0.1:${(graph.address() as AddressInfo).port}`;
    porth = await startPorth({
      MESSENGER_APP_SECRET: SECRET,
      MESSENGER_VERIFY_TOKEN: 'right',
      MESSENGER_PAGE_TOKEN: 'a-page-token',
      MESSENGER_API_URL: api,
      WHATSAPP_APP_SECRET: SECRET,
      WHATSAPP_VERIFY_TOKEN: 'right',
      WHATSAPP_ACCESS_TOKEN: 'an-access-token',
      WHATSAPP_PHONE_NUMBER_ID: '154837264910283',
      WHATSAPP_API_URL: api,
    });
  });
  afterAll(async () => {
    await porth.stop();
    graph.close();
  });

  const post = (path: string, payload: object) => {
    const body = JSON.stringify(payload);
    const signature = createHmac('sha256', SECRET).update(body).digest('hex');
    const headers = { 'x-hub-signature-256': `sha256=${signature}` };
    return request(`${porth.url}/webhooks/${path}`, { method: 'POST', body, headers });
  };
  const byMessenger = (psid: string, ...urls: readonly string[]) =>
    post('messenger', {
      object: 'page',
      entry: [
        {
          id: '1',
          time: Date.now(),
          messaging: [
            {
              sender: { id: psid },
              timestamp: Date.now(),
              message: {
                mid: `m_${psid}`,
                attachments: urls.map((url) => ({ type: 'image', payload: { url } })),
              },
            },
          ],
        },
      ],
    });
  const byWhatsApp = (number: string, id: string) =>
    post('whatsapp', {
      object: 'whatsapp_business_account',
      entry: [
        {
          id: '1',
          changes: [
            {
              field: 'messages',
              value: {
                messaging_product: 'whatsapp',
                metadata: { display_phone_number: '447700900150', phone_number_id: '154837264910283' },
                messages: [
                  {
                    from: number,
                    id: `wamid.${id}`,
                    timestamp: String(Math.floor(Date.now() / 1000)),
                    type: 'image',
                    image: { mime_type: 'image/jpeg', sha256: 'x', id },
                  },
                ],
              },
            },
          ],
        },
      ],
    });
  const hears = (to: string, part: string) =>
    eventually(`"${part}"`, () => said.get(to)?.includes(part), 45_000);

  it('at first is asked again, and nobody hears of it', async () => {
    const before = await keys();
    files.set('late', [status(500), status(503), fine]);
    files.set('later', [status(500), fine]);

    await byMessenger('24680000000000001', `${api}/files/late`);
    await byWhatsApp('447700900101', 'later');

    await hears('24680000000000001', 'kept it with');
    await hears('447700900101', 'kept it with');
    expect(await since(before)).toHaveLength(2);
  });

  it('for an address that has run out is asked for another, where it has one', async () => {
    const before = await keys();
    files.set('expired', [status(404), fine]);
    files.set('gone', [status(403), fine]);

    await byWhatsApp('447700900102', 'expired');
    await byMessenger('24680000000000002', `${api}/files/gone`);

    await hears('447700900102', 'kept it with');
    await hears('24680000000000002', 'get the file you sent');
    expect(await since(before)).toHaveLength(1);
  });

  it('gives the token to nobody on Messenger, and to the API alone on WhatsApp', async () => {
    files.set('open', [fine]);
    files.set('closed', [fine]);

    await byMessenger('24680000000000003', `${api}/files/open`);
    await byWhatsApp('447700900103', 'closed');
    await hears('24680000000000003', 'kept it with');
    await hears('447700900103', 'kept it with');

    const tokenAt = (part: string) => calls.find(({ url }) => url.includes(part))?.authorization;
    expect(tokenAt('/files/open')).toBeUndefined();
    expect(tokenAt('/files/closed')).toBe('Bearer an-access-token');
  });

  it('is never called at another address', async () => {
    const other = createServer((_, response) => response.end(jpeg()));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/files/x`;
    let isCalled = false;
    other.on('request', () => (isCalled = true));

    await byMessenger('24680000000000004', url);

    await hears('24680000000000004', 'get the file you sent');
    expect(isCalled).toBe(false);
    other.close();
  });

  it('gives too much, and it is not read to the end', async () => {
    const before = await keys();
    let given = 0;
    files.set('large', [
      (response) => {
        const more = () => {
          for (; given < 60_000_000 && !response.destroyed; given += 1_000_000)
            if (!response.write(Buffer.alloc(1_000_000, 0xff))) return void response.once('drain', more);
          response.end();
        };
        more();
      },
    ]);

    await byWhatsApp('447700900104', 'large');

    await hears('447700900104', 'too big');
    expect(given).toBeLessThan(30_000_000);
    expect(await since(before)).toEqual([]);
  });

  it('gives some of several: they are told of both', async () => {
    const before = await keys();
    files.set('one', [fine]);
    files.set('two', [fine]);

    await byMessenger('24680000000000005', `${api}/files/one`, `${api}/files/none`, `${api}/files/two`);

    await hears('24680000000000005', 'kept it with');
    await hears('24680000000000005', 'get the file you sent');
    expect(await since(before)).toHaveLength(2);
  });
});
