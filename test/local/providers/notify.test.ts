// The simulated GOV.UK Notify takes what Notify takes, rewrites what it rewrites, and tells Porth under its token.
import { SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { call, laptop, SECRETS, type Came, type Laptop } from './laptop.ts';

const SERVICE = '26785a09-ab16-4eb0-8407-a37497a57506';
const SECRET = '3d844edf-8d35-48ac-975b-e847b4f122b0';
let here: Laptop;
beforeAll(async () => {
  here = await laptop();
});
afterAll(() => here.close());
beforeEach(() => {
  here.came.length = 0;
});

const token = (secret = SECRET, service = SERVICE, ageSeconds = 0) =>
  new SignJWT()
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(service)
    .setIssuedAt(Math.floor(Date.now() / 1000) - ageSeconds)
    .sign(new TextEncoder().encode(secret));
const ask = async (path: string, body?: unknown, bearer?: string) =>
  call(`${here.providers.urls['NOTIFY_API_URL'] ?? ''}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${bearer ?? (await token())}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const send = (more: object = {}, message: unknown = 'Hello', bearer?: string) =>
  ask(
    '/v2/notifications/sms',
    {
      phone_number: '07700 900123',
      template_id: SECRETS.NOTIFY_TEMPLATE_ID,
      personalisation: { message },
      ...more,
    },
    bearer,
  );
const errorsIn = ({ body }: Awaited<ReturnType<typeof ask>>) =>
  body['errors'] as readonly { readonly error: string; readonly message: string }[];
const bodyOf = ({ raw }: Came) => JSON.parse(raw) as Readonly<Record<string, unknown>>;

describe('the API of the simulated Notify', () => {
  it('takes a text by its template, and finds it by its reference and its id', async () => {
    const answer = await send({ reference: 'turn-42' });

    expect(answer).toMatchObject({
      status: 201,
      body: {
        reference: 'turn-42',
        content: { body: 'Hello' },
        template: { id: SECRETS.NOTIFY_TEMPLATE_ID },
      },
    });
    expect((await here.phone('sms').bubbles()).at(-1)?.shown).toMatchObject({ text: 'Hello' });
    const found = await ask('/v2/notifications?reference=turn-42');
    expect(found.body['notifications']).toMatchObject([{ id: answer.body['id'], body: 'Hello' }]);
    expect((await ask('/v2/notifications?reference=turn-43')).body['notifications']).toEqual([]);
    expect((await ask(`/v2/notifications/${String(answer.body['id'])}`)).body).toMatchObject({
      reference: 'turn-42',
    });
    expect((await ask('/v2/notifications/none')).status).toBe(404);
  });

  // Made with Notify's own rewriting.
  it.each([
    ['It’s “ready” – call…', 'It\'s "ready" - call...', 'GSM-7', 1],
    ['Ysgol Gymraeg: Ŵyl', 'Ysgol Gymraeg: Ŵyl', 'UCS-2', 1],
    ['Łódź', 'Lódz', 'UCS-2', 1],
    ['façade', 'facade', 'GSM-7', 1],
    ['👍 ok', '? ok', 'GSM-7', 1],
    ['a\u200bb\tc', 'ab c', 'GSM-7', 1],
    ['x'.repeat(161), 'x'.repeat(161), 'GSM-7', 2],
    ['ŷ'.repeat(71), 'ŷ'.repeat(71), 'UCS-2', 2],
  ])('sends %j as %j', async (given, sent, encoding, segments) => {
    const answer = await send({}, given);

    expect(answer.body['content']).toMatchObject({ body: sent });
    expect((await here.phone('sms').bubbles()).at(-1)?.shown).toMatchObject({
      text: sent,
      encoding,
      segments,
    });
  });

  it.each<[string, object, unknown, string, string]>([
    ['an unknown field', { colour: 'red' }, 'a', 'ValidationError', 'colour was unexpected'],
    ['no number', { phone_number: undefined }, 'a', 'ValidationError', 'phone_number is a required property'],
    [
      'a short number',
      { phone_number: '0770090012' },
      'a',
      'ValidationError',
      'phone_number Not enough digits',
    ],
    ['a long number', { phone_number: '077009001234' }, 'a', 'ValidationError', 'Too many digits'],
    ['a word', { phone_number: 'Sam' }, 'a', 'ValidationError', 'letters or symbols'],
    ['a landline', { phone_number: '01632960100' }, 'a', 'ValidationError', 'Not a UK mobile'],
    ['another country', { phone_number: '+15005550006' }, 'a', 'BadRequestError', 'international'],
    ['an id that is none', { template_id: '7' }, 'a', 'ValidationError', 'template_id is not a valid UUID'],
    ['another template', { template_id: SERVICE }, 'a', 'BadRequestError', 'Template not found'],
    [
      'nothing to fill in',
      { personalisation: {} },
      'a',
      'BadRequestError',
      'Missing personalisation: message',
    ],
    ['919 characters', {}, 'x'.repeat(919), 'BadRequestError', 'longer than 918'],
    [
      'a reference of 1,001',
      { reference: 'x'.repeat(1001) },
      'a',
      'ValidationError',
      'reference is too long',
    ],
  ])('refuses %s', async (_, more, message, error, words) => {
    const before = (await here.phone('sms').bubbles()).length;

    const answer = await send(more, message);

    expect(answer).toMatchObject({ status: 400, body: { status_code: 400 } });
    expect(errorsIn(answer)[0]?.error).toBe(error);
    expect(errorsIn(answer)[0]?.message).toContain(words);
    expect(await here.phone('sms').bubbles()).toHaveLength(before);
  });

  it('takes 918 characters, and as many more as are made fewer by its rewriting', async () => {
    expect((await send({}, 'x'.repeat(918))).status).toBe(201);
    expect((await send({}, `${'x'.repeat(918)}\u200b`)).status).toBe(201);
  });

  it('refuses another secret, another service, and a clock that is wrong', async () => {
    const refused = [
      await send({}, 'a', await token('0'.repeat(36))),
      await send({}, 'a', await token(SECRET, '0'.repeat(36))),
      await send({}, 'a', await token(SECRET, SERVICE, 60)),
      await send({}, 'a', await token(SECRET, SERVICE, -60)),
    ];

    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect(refused.slice(2).flatMap(errorsIn)[0]?.message).toContain('30 seconds');
    expect((await call(`${here.providers.urls['NOTIFY_API_URL'] ?? ''}/v2/notifications`)).status).toBe(401);
  });
});

describe('the callbacks of the simulated Notify', () => {
  it('tell that a text was delivered, under the token', async () => {
    const { body } = await send({ reference: 'turn-44' });

    const came = await here.comes('turn-44');

    expect(came.path).toBe('/webhooks/sms/notify');
    expect(came.headers.authorization).toBe('Bearer callback-token');
    expect(bodyOf(came)).toMatchObject({
      id: body['id'],
      reference: 'turn-44',
      to: '07700 900123',
      status: 'delivered',
      notification_type: 'sms',
      completed_at: expect.stringMatching(/\.\d{6}Z$/) as string,
    });
  });

  it.each([
    ['07700900003', 'temporary-failure'],
    ['07700900002', 'permanent-failure'],
  ])('say of the test number %s that it is a %s', async (number, status) => {
    await send({ phone_number: number });

    expect(bodyOf(await here.comes(number))).toMatchObject({ status });
  });

  it.each([
    ['blocked', 'permanent-failure'],
    ['switched-off', 'temporary-failure'],
  ])('tell of a phone that is %s', async (fault, status) => {
    const nia = here.phone('sms', 'nia');
    await nia.faults(fault);

    const { body } = await send({ phone_number: '07700900124' });

    expect(bodyOf(await here.comes(String(body['id'])))).toMatchObject({ status });
    await nia.faults();
  });

  it('bring a text that goes by this network, and no plus before its number', async () => {
    await here.phone('sms').does({ act: 'text', text: 'Bin day?', network: 'notify' });

    const came = await here.comes('Bin day?');

    expect(came.path).toBe('/webhooks/sms/notify');
    expect(came.headers.authorization).toBe('Bearer callback-token');
    expect(bodyOf(came)).toMatchObject({ source_number: '447700900123', message: 'Bin day?' });
  });
});
