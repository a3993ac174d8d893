// The laptop stack as a person uses it: kept across kill -9, its clock, and its own words when something is wrong.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { open, request, type Talk } from './directline/rest.ts';
import { eventually, newData, start, type Running } from './stack.ts';

const running: Running[] = [];
const started = async (env: Readonly<Record<string, string>> = {}) => {
  const porth = await start(env);
  running.push(porth);
  return porth;
};
afterAll(async () => {
  await Promise.all(running.map((porth) => porth.stop()));
});
const hears = (talk: Talk, part: string) =>
  eventually(`"${part}"`, async () => ((await talk.heard()).includes(part) ? true : undefined), 45_000);

describe('Porth on a laptop', () => {
  it('is killed in the middle of a form, started again, and goes on where it was', async () => {
    const data = await newData();
    const first = await started({ PORTH_DATA: data.path });
    const before = await open(first.url);
    await before.say('report a pothole');
    await hears(before, 'Is it very deep');
    await before.say('no');
    await hears(before, 'Where is the pothole?');
    await before.say('High Street, outside the bakery');
    await hears(before, 'How big is it?');
    // Said, and killed before anybody could have answered.
    const said = before.say('Bigger than a plate').catch(() => undefined);
    await first.kill();
    await said;

    const second = await started({ PORTH_DATA: data.path });
    const after = await open(second.url, before);
    const history = await after.heard();
    expect(history).toContain('How big is it?');
    if (!history.includes('What is it in?')) await after.say('Bigger than a plate');
    await hears(after, 'What is it in?');
    for (const [words, next] of [
      ['the road', 'Can you send a photo?'],
      ['no photo', 'How can we reach you'],
      ['skip', 'Shall I send it?'],
      ['yes', 'Your reference is H-'],
    ] as const) {
      await after.say(words);
      await hears(after, next);
    }

    expect((await after.heard()).match(/Your reference is/g)?.length).toBe(1);
    expect(await after.heard()).toContain('Where: High Street, outside the bakery');
    await second.stop();
    await data.remove();
  });

  it('keeps a message that was in the queue when it was killed, and answers it once', async () => {
    const data = await newData();
    const first = await started({ PORTH_DATA: data.path });
    const before = await open(first.url);
    await hears(before, 'automated assistant');
    const posts = Array.from({ length: 12 }, (_, n) =>
      before.say(`library hours ${n}`).then(
        ({ status }) => status === 200,
        () => false,
      ),
    );
    await Promise.all(posts.slice(0, 6));
    await first.kill();
    const accepted = (await Promise.all(posts)).filter(Boolean).length;

    const second = await started({ PORTH_DATA: data.path });
    const after = await open(second.url, before);

    await eventually(
      'every message that was accepted',
      async () => {
        const { activities } = await after.read();
        return activities.filter(({ from }) => from?.role === 'user').length >= accepted;
      },
      25_000,
    );
    const { activities } = await after.read();
    const asked = activities.filter(({ from }) => from?.role === 'user').map(({ text }) => text);
    expect(new Set(asked).size).toBe(asked.length);
    await second.stop();
    await data.remove();
  });

  it('stops when it is asked to, though a chat is open', async () => {
    const porth = await started({ PORTH_DATA: ':memory:' });
    const talk = await open(porth.url);
    const at = `${porth.url}/v3/directline/conversations/${talk.id}?watermark=`;
    const { body } = await request<{ streamUrl: string }>(at, { token: talk.token });
    const socket = new WebSocket(body.streamUrl);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await new Promise((resolve) => socket.once('open', resolve));

    await porth.stop();

    await closed;
  }, 30_000);

  it('runs by its own clock, which only moves on', async () => {
    const porth = await started({ PORTH_CLOCK: '2026-12-25T03:00:00Z' });
    const move = (advance: string) =>
      request<{ now: string }>(`${porth.url}/local/clock`, {
        method: 'POST',
        body: JSON.stringify({ advance }),
      });
    const talk = await open(porth.url);
    await talk.say('person');
    await hears(talk, 'Nobody is answering the phone right now');
    expect(await talk.heard()).toContain('8:30am on Tuesday');

    const moved = await move('P4DT6H');
    await talk.say('person');

    expect(moved.body.now).toMatch(/^2026-12-29T09:00/);
    await hears(talk, 'You can talk to a person now');
    expect((await move('-PT1H')).status).toBe(400);
    expect((await move('soon')).status).toBe(400);
  });

  it('does not let another site move its clock', async () => {
    const porth = await started();

    const { status } = await request(`${porth.url}/local/clock`, {
      method: 'POST',
      body: '{"advance":"PT1H"}',
      headers: { origin: 'https://evil.example' },
    });

    expect(status).toBe(403);
  });

  it('is not moved by a page that another name leads here', async () => {
    const porth = await started();
    const origin = `http://evil.example:${porth.port}`;

    expect(
      (
        await request(`${porth.url}/local/clock`, {
          method: 'POST',
          body: '{"advance":"PT1H"}',
          headers: { origin },
        })
      ).status,
    ).toBe(403);
    expect(
      (await request(`${porth.url}/webchat/token`, { method: 'POST', body: '{}', headers: { origin } }))
        .status,
    ).toBe(403);
    expect(
      (
        await request(`${porth.url}/local/clock`, {
          method: 'POST',
          body: '{"advance":"PT1H"}',
          headers: { origin: 'null' },
        })
      ).status,
    ).toBe(403);
  });

  it('listens on loopback alone, and so do the servers behind it', async () => {
    const porth = await started();
    const { pid } = porth;
    const inodes = new Set(
      readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
        try {
          return /socket:\[(\d+)\]/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? [];
        } catch {
          return [];
        }
      }),
    );
    const listening = ['tcp', 'tcp6'].flatMap((family) =>
      readFileSync(`/proc/net/${family}`, 'utf8')
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .filter((columns) => columns[3] === '0A' && inodes.has(columns[9] ?? ''))
        .map((columns) => columns[1]?.split(':')[0]),
    );

    expect(listening.length).toBeGreaterThan(3);
    expect(listening.filter((address) => address === '00000000' || address === '0'.repeat(32))).toEqual([]);
  });

  it('serves its page with a strict policy, and nothing beside it', async () => {
    const porth = await started();

    const page = await fetch(`${porth.url}/`);

    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await fetch(`${porth.url}/web/widget.js`)).status).toBe(200);
    for (const path of ['/web/../package.json', '/web/%2e%2e/package.json', '/package.json', '/nothing']) {
      expect((await fetch(porth.url + path)).status).toBe(404);
    }
  });

  it('says what to do when its port is taken or a setting is wrong', async () => {
    const porth = await started();

    await expect(start({ PORT: String(porth.port) })).rejects.toThrow(/is taken.*PORT=/s);
    await expect(start({ PORT: 'eighty' })).rejects.toThrow('PORT is "eighty"');
    await expect(start({ PORTH_CLOCK: 'yesterday' })).rejects.toThrow('PORTH_CLOCK is "yesterday"');
    await expect(start({ QUEUE_NAME: 'porth' })).rejects.toThrow('end "porth" in ".fifo"');
  });

  it('uses servers that are there already, under the names it is given', async () => {
    const data = await newData();
    const { startServers } = await import('../local/servers.ts');
    const servers = await startServers(undefined, {});
    const porth = await started({
      PORTH_DATA: data.path,
      AWS_ENDPOINT_URL_DYNAMODB: servers.dynamoDb,
      AWS_ENDPOINT_URL_SQS: servers.sqs,
      AWS_ENDPOINT_URL_S3: servers.s3,
      TABLE_NAME: 'another-table',
      QUEUE_NAME: 'another.fifo',
      BUCKET_NAME: 'another-bucket',
    });
    const talk = await open(porth.url);
    await talk.say('library hours');
    await hears(talk, '/libraries');

    const { DescribeTableCommand, DynamoDBClient } = await import('@aws-sdk/client-dynamodb');
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const client = new DynamoDBClient({ endpoint: servers.dynamoDb, region: 'eu-west-2', credentials });
    const { Table } = await client.send(new DescribeTableCommand({ TableName: 'another-table' }));

    expect(Table?.TableStatus).toBe('ACTIVE');
    await porth.stop();
    await servers.close();
    await data.remove();
  });
});
