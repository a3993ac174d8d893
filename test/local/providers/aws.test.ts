// The simulated AWS takes from the real SDK what AWS takes, refuses what it refuses, and hands over what SNS does.
import {
  SendTextMessageCommand,
  type SendTextMessageCommandInput,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseSnsSms } from '../../../bot/channels/sms/aws/parse.ts';
import { awsProvider } from '../../../bot/channels/sms/aws/send.ts';
import { awsSmsClient, sendTextMessageWith } from '../../../lambdas/aws/aws-sms.ts';
import { laptop, quiet, SECRETS, type Came, type Laptop } from './laptop.ts';

const SAM = '+447700900123';
let here: Laptop;
let client: PinpointSMSVoiceV2Client;
beforeAll(async () => {
  here = await laptop({ ...SECRETS, SMS_PROVIDER: 'aws' });
  vi.stubEnv('AWS_REGION', 'eu-west-2');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  vi.stubEnv(
    'AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2',
    here.providers.urls['AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2'] ?? '',
  );
  client = awsSmsClient();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  client.destroy();
  await here.close();
});
beforeEach(async () => {
  here.came.length = 0;
  await here.phone('sms').faults();
});

const provider = (from = SECRETS.AWS_SMS_ORIGINATION_IDENTITY) =>
  awsProvider(
    sendTextMessageWith(client, {
      originationIdentity: from,
      configurationSet: SECRETS.AWS_SMS_CONFIGURATION_SET,
    }),
  );
const send = (text: string, to = SAM, withinMs = 4_000) =>
  provider().send({ to, text, reference: 'ref-1', isRepeat: false, withinMs });
const incomingIn = ({ raw }: Came) =>
  parseSnsSms(JSON.parse(raw), { idSecret: 'secret', receivedAt: '2026-11-24T10:00:00.000Z' })[0];

describe('SendTextMessage of the simulated AWS', () => {
  it('takes a text of ours by the real SDK, shows it, and reports what became of it', async () => {
    const sent = await send('Tŷ '.repeat(40));

    expect(sent).toMatchObject({ kind: 'sent', id: expect.stringMatching(/^[\da-f-]{36}$/) as string });
    expect((await here.phone('sms').bubbles()).at(-1)?.shown).toMatchObject({ segments: 2 });
    await here.comes('TEXT_DELIVERED');
    expect(here.came.map(({ path }) => path)).toEqual(['/local/sns', '/local/sns']);
    const reports = here.came.map(incomingIn);
    expect(reports).toMatchObject([
      { kind: 'status', report: { state: 'sent' } },
      { kind: 'status', report: { state: 'delivered', id: 'id' in sent ? sent.id : '' } },
    ]);
  });

  it.each([
    ['too-many', 'retry', 'ThrottlingException'],
    ['broken', 'retry', 'InternalServerException'],
  ])('with %s is refused as %s', async (fault, refusal, code) => {
    await here.phone('sms').faults(fault);

    expect(await send('Hello')).toMatchObject({ kind: 'refused', refusal, code });
  });

  it.each([
    ['blocked', 'TEXT_INVALID', 'invalid-recipient'],
    ['switched-off', 'TEXT_UNREACHABLE', 'retry'],
  ])('with %s is taken, and reported as %s', async (fault, code, refusal) => {
    await here.phone('sms').faults(fault);

    expect(await send('Hello')).toMatchObject({ kind: 'sent' });

    expect(incomingIn(await here.comes(code))).toMatchObject({
      report: { state: 'failed', refusal, code },
    });
  });

  it('never answers when it is silent, and the caller has had enough', async () => {
    await here.phone('sms').faults('silent');

    await expect(send('Hello', SAM, 200)).rejects.toThrow();
    expect(here.came).toEqual([]);
  });

  it.each([
    ['a number that is none', '+44770090012345678901', 'invalid-recipient'],
    ['a landline', '+441632960100', 'invalid-recipient'],
    ['a country that is not enabled', '+15005550006', 'configuration'],
  ])('refuses %s', async (_, to, refusal) => {
    expect(await send('Hello', to)).toMatchObject({ kind: 'refused', refusal });
  });

  it.each([
    ['blanks alone', '  '],
    ['1,601 characters', 'x'.repeat(1_601)],
  ])('refuses %s', async (_, text) => {
    expect(await send(text)).toMatchObject({ kind: 'refused', refusal: 'content' });
  });

  it('refuses a sender that is not ours, and a caller without a signature', async () => {
    const message = { to: SAM, text: 'Hello', reference: 'r', isRepeat: false, withinMs: 4_000 };
    expect(await provider('+447700900199').send(message)).toMatchObject({
      refusal: 'configuration',
      code: 'ResourceNotFoundException',
    });
    const url = here.providers.urls['AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2'] ?? '';
    expect((await fetch(`${url}/`, { method: 'POST', body: '{}' })).status).toBe(403);
  });

  it.each<[string, Partial<SendTextMessageCommandInput>]>([
    ['six notes', { Context: { a: '1', b: '1', c: '1', d: '1', e: '1', f: '1' } }],
    ['a note that ends in a blank', { Context: { a: 'x ' } }],
    ['a life of four seconds', { TimeToLive: 4 }],
    ['a price that is none', { MaxPrice: 'cheap' }],
  ])('refuses %s', async (_, more) => {
    const command = new SendTextMessageCommand({
      DestinationPhoneNumber: SAM,
      MessageBody: 'Hello',
      ...more,
    });

    await expect(client.send(command)).rejects.toMatchObject({
      name: 'ValidationException',
      Reason: 'FIELD_VALIDATION_FAILED',
    });
  });

  it('with a list of its own sends nothing more to who said STOP', async () => {
    const joe = here.phone('sms', 'joe');
    await joe.does({ act: 'text', text: 'STOP' });
    expect(await send('Hello', '+447700900125')).toMatchObject({ kind: 'sent' });
    await joe.faults('own-stop-list');

    await joe.does({ act: 'text', text: 'Unsubscribe' });

    expect(await send('Hello', '+447700900125')).toMatchObject({
      refusal: 'opted-out',
      code: 'ConflictException DESTINATION_PHONE_NUMBER_OPTED_OUT',
    });
    expect((await joe.bubbles()).at(-1)?.shown).toMatchObject({
      text: expect.stringContaining('opted out') as string,
    });
  });
});

describe('a text by the simulated AWS', () => {
  it('comes as SNS hands it over, once, and is read as the number’s', async () => {
    await here.phone('sms').does({ act: 'text', text: 'Bin day? ŷ' });
    const came = await here.comes('Bin day');
    await quiet();

    expect(here.came.filter(({ raw }) => raw.includes('Bin day'))).toHaveLength(1);
    expect(came.path).toBe('/local/sns');
    expect(incomingIn(came)).toMatchObject({
      kind: 'event',
      event: { channel: 'sms', activity: { text: 'Bin day? ŷ', from: { id: SAM } } },
    });
  });
});
