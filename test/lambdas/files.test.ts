// Bytes there and back: a file is read up to a size and not led elsewhere, put into the bucket with a signature, and waits behind a danger.
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, describe, expect, it } from 'vitest';
import { TooLarge } from '../../bot/channels/media.ts';
import type { Event } from '../../bot/model.ts';
import { content } from '../../dialogs/content.ts';
import { pathOf } from '../../bot/channels/kept-files.ts';
import { signFile } from '../../bot/channels/webchat/tokens.ts';
import { downloads, type Files } from '../../lambdas/webchat/files.ts';
import { filesIn } from '../../lambdas/aws/files.ts';
import { getFileIn } from '../../lambdas/aws/get-file.ts';
import { putFileIn } from '../../lambdas/aws/put-file.ts';
import { filesFirst } from '../../lambdas/files-first.ts';
import { getBytes } from '../../lambdas/get-bytes.ts';
import { startServers } from '../../local/servers.ts';
import { message } from '../runtime/workshop.ts';

const open: Server[] = [];
const serve = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
const within = { withinMs: 2_000, bytesMax: 1_000 };

describe('a file that is fetched', () => {
  it('is had with its status, up to the last byte that is taken', async () => {
    const url = await serve((request, response) =>
      response.writeHead(request.headers.authorization === 'Bearer t' ? 200 : 401).end(Buffer.alloc(1_000)),
    );

    expect(await getBytes(url, { authorization: 'Bearer t' }, within)).toMatchObject({
      status: 200,
      bytes: { length: 1_000 },
    });
    expect(await getBytes(url, {}, within)).toMatchObject({ status: 401 });
  });

  it.each([true, false])('is not read beyond it, whether its length is said (%s) or not', async (isSaid) => {
    let sent = 0;
    const url = await serve((_, response) => {
      if (isSaid) response.writeHead(200, { 'content-length': '10000000' });
      const more = () => {
        for (; sent < 10_000_000; sent += 100_000)
          if (response.destroyed || !response.write(Buffer.alloc(100_000)))
            return void response.once('drain', more);
        response.end();
      };
      more();
    });

    await expect(getBytes(url, {}, within)).rejects.toBeInstanceOf(TooLarge);
    expect(sent).toBeLessThan(10_000_000);
  });

  it('is not led elsewhere', async () => {
    let isCalled = false;
    const other = await serve((_, response) => {
      isCalled = true;
      response.end();
    });
    const url = await serve((_, response) => response.writeHead(302, { location: other }).end());

    expect(await getBytes(url, {}, within)).toMatchObject({ status: 302, location: other });
    expect(isCalled).toBe(false);
  });

  it('that never ends is given up in time', async () => {
    const url = await serve((_, response) => void response.write('x'));

    await expect(getBytes(url, {}, { ...within, withinMs: 50 })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
/** Made anew from what came, as S3 does: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html */
const signatureOf = ({ method, url, headers }: IncomingMessage): string => {
  const [, scope = '', names = ''] =
    /Credential=\w+\/(\S+), SignedHeaders=(\S+),/.exec(headers.authorization ?? '') ?? [];
  const canonical = [
    method,
    url,
    '',
    ...names.split(';').map((name) => `${name}:${String(headers[name])}`),
    '',
    names,
    headers['x-amz-content-sha256'],
  ].join('\n');
  const [day = '', region = ''] = scope.split('/');
  const key = hmac(hmac(hmac(hmac('AWS4secret', day), region), 's3'), 'aws4_request');
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  return hmac(key, toSign).toString('hex');
};

describe('a file that was kept', () => {
  const opened = async (size: number) => {
    const stored = { bytes: new Uint8Array(size), contentType: 'application/pdf' };
    const files: Files = {
      put: () => Promise.resolve(),
      get: () => Promise.resolve(stored),
      addressOf: (path) => Promise.resolve(`https://bucket.example.org/${path}?signed`),
    };
    const deps = { secret: 'secret', publicUrl: '', files, enqueue: () => Promise.resolve() };
    const open = downloads({ ...deps, clock: () => new Date() });
    const t = await signFile('secret', { path: pathOf('c', 'f') });
    return open({ queryStringParameters: { t } } as never, { id: 'c', file: 'f' });
  };

  it('is opened through the function as long as an answer can carry it, and past it where it is larger', async () => {
    const [fits, large] = [await opened(4_500_000), await opened(10_000_000)];

    expect(fits.statusCode).toBe(200);
    expect(fits.body?.length).toBeLessThan(6_200_000);
    expect(large).toMatchObject({
      statusCode: 302,
      headers: { location: `https://bucket.example.org/${pathOf('c', 'f')}?signed` },
    });
  });
});

describe('a file that is put into the bucket', () => {
  const file = { bytes: Buffer.from('a photo'), contentType: 'image/jpeg' };
  const client = (sessionToken?: string) =>
    new DynamoDBClient({
      region: 'eu-west-2',
      credentials: {
        accessKeyId: 'AKID',
        secretAccessKey: 'secret',
        ...(sessionToken === undefined ? {} : { sessionToken }),
      },
    });
  const s3 = async (...statuses: readonly number[]) => {
    const calls: IncomingMessage[] = [];
    const url = await serve((request, response) => {
      calls.push(request);
      request.resume().once('end', () => response.writeHead(statuses[calls.length - 1] ?? 200).end());
    });
    return { calls, put: putFileIn(client('a-token'), 'porth', url) };
  };

  it('is there for whoever reads it, with its type', async () => {
    const servers = await startServers(undefined, {});
    const reader = new S3Client({
      region: 'eu-west-2',
      endpoint: servers.s3,
      forcePathStyle: true,
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    });
    await reader.send(new CreateBucketCommand({ Bucket: 'porth' }));

    await putFileIn(client(), 'porth', servers.s3)('uploads/a/b_c-d', file);

    const found = await filesIn(reader, 'porth').get('uploads/a/b_c-d');
    expect(found).toMatchObject({ contentType: 'image/jpeg' });
    expect(Buffer.from(found?.bytes ?? []).toString()).toBe('a photo');
    const address = await filesIn(reader, 'porth', servers.s3).addressOf('uploads/a/b_c-d');
    expect(address).toMatch(/[?&]X-Amz-Expires=60&.*X-Amz-Signature=[0-9a-f]{64}/);
    expect(await (await fetch(address)).text()).toBe('a photo');
    await servers.close();
  });

  it.each([
    ['NoSuchKey', 404],
    ['AccessDenied', 403],
  ])('that is not there is none, also where S3 says %s', async (code, status) => {
    const endpoint = await serve((_, response) =>
      response
        .writeHead(status, { 'content-type': 'application/xml' })
        .end(`<Error><Code>${code}</Code><Message>No.</Message></Error>`),
    );
    const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
    const s3Client = new S3Client({ endpoint, region: 'eu-west-2', credentials, forcePathStyle: true });

    expect(await filesIn(s3Client, 'porth').get('uploads/a/gone')).toBeUndefined();
  });

  it('is signed with all that it is', async () => {
    const { calls, put } = await s3(200);

    await put('uploads/a/b', file);

    expect(calls[0]).toMatchObject({ method: 'PUT', url: '/porth/uploads/a/b' });
    const { headers } = calls[0] as IncomingMessage;
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': '7',
      'x-amz-content-sha256': sha256('a photo'),
      'x-amz-security-token': 'a-token',
    });
    expect(headers.authorization).toContain(`Signature=${signatureOf(calls[0] as IncomingMessage)}`);
    for (const name of ['host', 'content-type', 'x-amz-content-sha256', 'x-amz-security-token'])
      expect(headers.authorization).toMatch(new RegExp(`SignedHeaders=[^,]*\\b${name}\\b`));
  });

  it('is tried twice when S3 has a fault, and once when it says no', async () => {
    const better = await s3(503, 200);
    const worse = await s3(500, 500);
    const never = await s3(403, 200);

    await better.put('uploads/a/b', file);
    await expect(worse.put('uploads/a/b', file)).rejects.toThrow('500');
    await expect(never.put('uploads/a/b', file)).rejects.toThrow('403');

    expect([better, worse, never].map(({ calls }) => calls.length)).toEqual([2, 2, 1]);
  });
});

describe('a file that is read from the bucket', () => {
  const client = new DynamoDBClient({
    region: 'eu-west-2',
    credentials: { accessKeyId: 'AKID', secretAccessKey: 'secret' },
  });
  const answering = (...statuses: readonly number[]) => {
    let calls = 0;
    return serve((_, response) => {
      const status = statuses[calls++] ?? 200;
      response.writeHead(status, { 'content-type': 'image/png' }).end(status === 200 ? 'a photo' : '');
    });
  };

  it('is had with its type, also where S3 has a fault once', async () => {
    const found = await getFileIn(client, 'porth', await answering(503, 200))('uploads/a/b');

    expect(found).toMatchObject({ contentType: 'image/png' });
    expect(Buffer.from(found?.bytes ?? []).toString()).toBe('a photo');
  });

  it.each([403, 404])(
    'is none where S3 says %i, whoever asks: a role that may list nothing is told 403',
    async (status) => {
      const endpoint = await answering(status, status);
      const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
      const s3 = new S3Client({ endpoint, forcePathStyle: true, region: 'eu-west-2', credentials });

      expect(await getFileIn(client, 'porth', endpoint)('uploads/a/b')).toBeUndefined();
      expect(await filesIn(s3, 'porth').get('uploads/a/b')).toBeUndefined();
    },
  );

  it('is a fault where S3 has one twice', async () => {
    await expect(getFileIn(client, 'porth', await answering(500, 500))('a')).rejects.toThrow('500');
  });
});

describe('files first', () => {
  const withPhoto = (text: string): Event => {
    const event = message('a', 'one', text);
    if (event.kind !== 'activity') throw new Error('no activity');
    const media = { kind: 'whatsapp', id: '1' };
    return {
      ...event,
      channel: 'whatsapp',
      activity: { ...event.activity, attachments: [{ contentType: 'image/jpeg', content: { media } }] },
    };
  };
  const setUp = () => {
    const seen: string[] = [];
    const work = filesFirst({
      keep: (event, withinMs) => {
        seen.push(`kept within ${withinMs}`);
        return Promise.resolve({ ...event, activity: { ...event.activity, attachments: [] } });
      },
      publicUrl: 'https://porth.example.org',
      dangers: () => content.dangers,
    })((event) => {
      seen.push(
        event.kind === 'activity'
          ? `worked ${JSON.stringify(event.activity.attachments ?? 'nothing')}`
          : event.kind,
      );
      return Promise.resolve();
    });
    return { seen, take: (event: Event, ms = 10_000) => work(event, () => ms) };
  };

  it('are kept before the turn is decided, in the time that it leaves', async () => {
    const { seen, take } = setUp();

    await take(withPhoto('look'));
    await take(withPhoto('look'), 6_000);
    await take(withPhoto('look'), 3_000);

    expect(seen).toEqual([
      'kept within 5000',
      'worked []',
      'kept within 2000',
      'worked []',
      'kept within 500',
      'worked []',
    ]);
  });

  it('are none before a danger: it is answered, and the file is kept where it was said to be', async () => {
    const { seen, take } = setUp();

    await take(withPhoto('I can smell gas'));

    expect(seen).toHaveLength(2);
    expect(seen[0]).toMatch(
      /^worked .*https:\/\/porth\.example\.org\/v3\/directline\/attachments\/a\/[\w-]{32}"/,
    );
    expect(seen[0]).not.toContain('media');
    expect(seen[1]).toBe('kept within 5000');
  });

  it('hold up nothing that has none', async () => {
    const { seen, take } = setUp();

    await take(message('a', 'one', 'hello'));
    await take({ ...message('a', 'two', ''), kind: 'deliver' });

    expect(seen).toEqual(['worked "nothing"', 'deliver']);
  });
});
