// The simulated Twilio takes what Twilio takes, refuses what it refuses, keeps to STOP, and signs what it tells Porth.
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { call, laptop, quiet, SECRETS, type Came, type Laptop } from './laptop.ts';

const SAM = '+447700900123';
let here: Laptop;
beforeAll(async () => {
  here = await laptop();
});
afterAll(() => here.close());
beforeEach(() => {
  here.came.length = 0;
  here.answers(() => ({ status: 200, body: '<Response></Response>' }));
});

const auth = (token = 'twilio-token') =>
  `Basic ${Buffer.from(`${SECRETS.TWILIO_ACCOUNT_SID}:${token}`).toString('base64')}`;
const messages = `/2010-04-01/Accounts/${SECRETS.TWILIO_ACCOUNT_SID}/Messages`;
const at = (path: string) => `${here.providers.urls['TWILIO_API_URL'] ?? ''}${path}`;
const send = (form: Record<string, string>, token?: string, path = `${messages}.json`) =>
  call(at(path), {
    method: 'POST',
    headers: { authorization: auth(token) },
    body: new URLSearchParams({ To: SAM, From: SECRETS.TWILIO_FROM, Body: 'Hello', ...form }),
  });
const fieldsIn = ({ raw }: Came) => Object.fromEntries(new URLSearchParams(raw));
/** https://www.twilio.com/docs/usage/security: the address, then every field in order, name and value. */
const signatureOf = (url: string, came: Came) => {
  const fields = [...new URLSearchParams(came.raw)].sort(([a], [b]) => (a < b ? -1 : 1));
  return createHmac('sha1', SECRETS.TWILIO_AUTH_TOKEN)
    .update(url + fields.flat().join(''))
    .digest('base64');
};

describe('the Messages resource of the simulated Twilio', () => {
  it('takes a text, shows it with its parts, and can be asked about it', async () => {
    const answer = await send({ Body: 'Tŷ '.repeat(40) });
    const sid = String(answer.body['sid']);

    expect(answer).toMatchObject({
      status: 201,
      body: {
        sid: expect.stringMatching(/^SM[0-9a-f]{32}$/) as string,
        status: 'queued',
        num_segments: '2',
        to: SAM,
      },
    });
    expect((await here.phone('sms').bubbles()).at(-1)?.shown).toMatchObject({
      encoding: 'UCS-2',
      segments: 2,
    });
    const headers = { authorization: auth() };
    expect((await call(at(`${messages}/${sid}.json`), { headers })).body).toMatchObject({ sid });
    const listed = await call(at(`${messages}.json?To=${encodeURIComponent(SAM)}`), { headers });
    expect((listed.body['messages'] as { sid: string }[])[0]?.sid).toBe(sid);
    const others = await call(at(`${messages}.json?To=%2B447700900199`), { headers });
    expect(others.body['messages']).toEqual([]);
  });

  it.each<[string, Record<string, string>, number]>([
    ['nobody to send it to', { To: '' }, 21604],
    ['what is no number', { To: '07700 900123' }, 21211],
    ['a landline', { To: '+441632960100' }, 21614],
    ['a country that is not enabled', { To: '+15005550006' }, 21408],
    ['a sender that is not ours', { From: 'NORTHMOOR' }, 21606],
    ['our own number', { To: SECRETS.TWILIO_FROM }, 21266],
    ['no words', { Body: '' }, 21602],
    ['1,601 characters', { Body: 'x'.repeat(1601) }, 21617],
    ['a callback that is no address', { StatusCallback: 'porth' }, 21609],
    ['a callback to a host with a line below', { StatusCallback: 'https://a_b.example.org/x' }, 21609],
    ['a validity of 36,001 seconds', { ValidityPeriod: '36001' }, 20001],
  ])('refuses %s', async (_, form, code) => {
    const before = (await here.phone('sms').bubbles()).length;

    const answer = await send(form);

    expect(answer).toMatchObject({
      status: 400,
      body: { code, status: 400, more_info: `https://www.twilio.com/docs/errors/${code}` },
    });
    expect(await here.phone('sms').bubbles()).toHaveLength(before);
  });

  it('takes 1,600 characters, and refuses who is not let in', async () => {
    expect((await send({ Body: 'x'.repeat(1600) })).status).toBe(201);
    expect(await send({}, 'wrong')).toMatchObject({ status: 401, body: { code: 20003 } });
    expect((await send({}, undefined, '/2010-04-01/Accounts/AC1/Messages.json')).status).toBe(404);
  });

  it('leaves STOP to Porth, unless it keeps a list of its own', async () => {
    const joe = here.phone('sms', 'joe');

    await joe.does({ act: 'text', text: 'STOP' });

    expect((await send({ To: '+447700900125' })).status).toBe(201);
    expect(fieldsIn(await here.comes('Body=STOP'))).not.toHaveProperty('OptOutType');
  });

  it('with a list of its own sends nothing to who said STOP, until they say START, and answers both itself', async () => {
    const joe = here.phone('sms', 'joe');
    const To = '+447700900125';
    await joe.faults('own-stop-list');

    await joe.does({ act: 'text', text: ' Stop ' });
    expect(await send({ To })).toMatchObject({ status: 400, body: { code: 21610 } });
    expect((await joe.bubbles()).at(-1)?.shown).toMatchObject({
      text: expect.stringContaining('unsubscribed') as string,
    });
    expect(fieldsIn(await here.comes('Body=+Stop+'))).toMatchObject({ Body: ' Stop ', OptOutType: 'STOP' });
    await joe.does({ act: 'text', text: 'yes' });
    expect(fieldsIn(await here.comes('Body=yes'))).toMatchObject({ OptOutType: 'START' });

    expect((await send({ To })).status).toBe(201);
    const before = (await joe.bubbles()).length;
    await joe.does({ act: 'text', text: 'yes' });
    expect(await joe.bubbles()).toHaveLength(before + 1);
  });
});

describe('the webhooks of the simulated Twilio', () => {
  it('bring a text, signed over the address that Porth is known by', async () => {
    await here.phone('sms').does({ act: 'text', text: 'Bin day? £5 & more – ŷ' });

    const came = await here.comes('Bin+day');

    expect(came.path).toBe('/webhooks/sms/twilio');
    expect(fieldsIn(came)).toMatchObject({
      Body: 'Bin day? £5 & more – ŷ',
      From: SAM,
      To: SECRETS.TWILIO_FROM,
      AccountSid: SECRETS.TWILIO_ACCOUNT_SID,
      NumMedia: '0',
      NumSegments: '1',
      SmsStatus: 'received',
    });
    expect(came.headers['x-twilio-signature']).toBe(
      signatureOf('https://porth.example.org/webhooks/sms/twilio', came),
    );
  });

  it('tell what became of a text, where they are asked for, at the address that was given', async () => {
    const url = 'https://porth.example.org/webhooks/sms/twilio?turn=7';
    const { body } = await send({ StatusCallback: url });

    await here.comes('delivered');

    expect(here.came.map((came) => fieldsIn(came)['MessageStatus'])).toEqual(['sent', 'delivered']);
    for (const came of here.came) {
      expect(came.path).toBe('/webhooks/sms/twilio?turn=7');
      expect(fieldsIn(came)).toMatchObject({ MessageSid: body['sid'], To: SAM });
      expect(came.headers['x-twilio-signature']).toBe(signatureOf(url, came));
    }
    here.came.length = 0;
    await send({});
    await quiet();
    expect(here.came).toEqual([]);
  });

  it.each([
    ['blocked', '30005'],
    ['switched-off', '30003'],
  ])('tell of a phone that is %s', async (fault, code) => {
    const nia = here.phone('sms', 'nia');
    await nia.faults(fault);

    await send({ To: '+447700900124', StatusCallback: 'https://porth.example.org/webhooks/sms/twilio' });

    expect(fieldsIn(await here.comes('undelivered'))).toMatchObject({
      MessageStatus: 'undelivered',
      ErrorCode: code,
    });
    expect((await nia.bubbles()).at(-1)).toMatchObject({ by: 'network', tick: 'failed' });
    await nia.faults();
  });

  it('send the person whatever Porth answers them with, in plain text too', async () => {
    const sam = here.phone('sms');
    const last = async () => (await sam.bubbles()).at(-1);
    here.answers(() => ({ status: 200, body: '<Response><Message>A &amp; B</Message></Response>' }));
    await sam.does({ act: 'text', text: 'one' });
    await here.comes('one');
    await quiet();
    expect(await last()).toMatchObject({ by: 'porth', shown: { text: 'A & B' } });
    here.answers(() => ({ status: 200, body: 'OK', contentType: 'text/plain' }));
    await sam.does({ act: 'text', text: 'two' });
    await here.comes('two');
    await quiet();

    expect(await last()).toMatchObject({ by: 'porth', shown: { text: 'OK' } });
  });

  it('bring no photo and no place: a text is words alone', async () => {
    const sam = here.phone('sms');

    expect((await sam.does({ act: 'place', latitude: 1, longitude: 1 })).status).toBe(409);
    expect((await sam.does({ act: 'text', text: 'x'.repeat(1601) })).status).toBe(409);
  });
});
