// The council's side on a laptop: a report goes on to the simulated Open311 server, is closed there, and the person is told.
import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Act, PhoneState } from '../../local/phones/wire.ts';
import { request } from '../directline/rest.ts';
import { eventually, start, type Running } from '../stack.ts';

let porth: Running;
beforeAll(async () => {
  porth = await start({ OPEN311: 'simulated', PORTH_CLOCK: '2026-11-24T10:00:00Z' });
});
afterAll(() => porth.stop());

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
type Sent = { readonly id: string; readonly description: string; readonly media: readonly string[] };

const ask = (path: string, body?: unknown) =>
  request<unknown>(
    `${porth.url}/local/${path}`,
    body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
  );
const requests = async () => (await ask('open311')).body as readonly Sent[];
const phone = (person: string) => {
  const at = `${porth.url}/local/providers/whatsapp/phones/${person}`;
  const heard = async () =>
    ((await (await fetch(at)).json()) as PhoneState).bubbles.filter(({ by }) => by === 'porth');
  const hears = (part: string) =>
    eventually(`"${part}"`, async () =>
      (await heard()).find(({ shown }) => JSON.stringify(shown).includes(part)),
    );
  const does = async (act: Act, part: string) => {
    await fetch(`${at}/acts`, { method: 'POST', body: JSON.stringify(act) });
    return hears(part);
  };
  return { hears, says: (text: string, part: string) => does({ act: 'text', text }, part), does };
};

describe('the council’s side', () => {
  it('shows a report in the other system with its photo, and what changes there is told', async () => {
    const nia = phone('nia');
    await nia.says('report fly tipping', 'needles');
    await nia.says('no', 'Where');
    await nia.says('Mill Lane, by the allotments', 'How much');
    await nia.says('van load', 'What is it?');
    await nia.says('furniture', 'send a photo');
    await nia.does({ act: 'photo', contentType: 'image/png', base64: PNG }, 'Did you see who');
    await nia.says('no', 'number');
    await nia.says('skip', 'Shall I send it?');
    await nia.says('yes', 'Your reference is F-');

    const sent = await eventually('the report', async () => (await requests())[0], 45_000);
    const photo = await fetch(sent.media[0] ?? '');
    await ask(`open311/${sent.id}`, { status: 'fixed', notes: 'Cleared.' });
    await ask('clock', { advance: 'PT31M' });

    expect([photo.status, photo.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(sent.description).toContain('Fly-tipping');
    await nia.hears('Cleared.');
    const { body } = await ask('cases');
    expect(body).toContainEqual(expect.objectContaining({ status: 'done', reason: 'Cleared.' }));
    expect(JSON.stringify(body)).not.toContain('Mill Lane');
  });

  it.each([
    ['cases/H-000000', { status: 'done' }, 404],
    ['cases/B-104518', { status: 'nearly' }, 400],
    ['cases/B-104518', undefined, 404],
    ['open311/none', { status: 'fixed' }, 404],
  ])('answers %s with %j by %i', async (path, body, status) => {
    expect((await ask(path, body)).status).toBe(status);
  });

  it('is shown to no page of another name', async () => {
    const status = await new Promise((resolve, reject) =>
      get(`${porth.url}/local/cases`, { headers: { host: 'council.example.org' } }, (response) =>
        resolve(response.resume().statusCode),
      ).once('error', reject),
    );
    const posted = await fetch(`${porth.url}/local/cases/B-104518`, {
      method: 'POST',
      headers: { origin: 'https://council.example.org' },
      body: '{"status":"done"}',
    });

    expect([status, posted.status]).toEqual([403, 403]);
  });

  it('shows the card of whoever asked for a call, as a page and as the hand-off event', async () => {
    const sam = phone('sam');
    await sam.says('please arrange for someone to telephone me', 'What should we call you about');
    await sam.says('my council tax bill', 'What number');
    await sam.says('07700 900982', 'voicemail');
    await sam.says('no', 'When should we call');
    await sam.says('in the afternoon', 'What should we call you?');
    await sam.says('skip', 'interpreter');
    await sam.says('skip', 'make the call work');
    await sam.says('skip', 'Shall I send it?');
    await sam.says('yes', 'Your reference is CB-');

    const rows = (await ask('cases')).body as readonly {
      readonly transaction: string;
      readonly card?: string;
    }[];
    const path = rows.find(({ transaction }) => transaction === 'call-back')?.card ?? 'none';
    const page = await fetch(`${porth.url}${path}`);
    const event = (await (await fetch(`${porth.url}${path}/handoff`)).json()) as Record<string, unknown>;

    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('my council tax bill');
    expect(event).toMatchObject({ name: 'handoff.initiate', value: { form: { form: 'call-back' } } });
  });
});
