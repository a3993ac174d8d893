// Files are fetched from the provider's own hosts alone, and our credentials go to nobody else.
import { describe, expect, it } from 'vitest';
import { TooLarge, type Get } from '../../bot/channels/media.ts';
import { mediaOnMessenger } from '../../bot/channels/messenger/media.ts';
import { mediaOnTwilio } from '../../bot/channels/sms/twilio/media.ts';

const PHOTO = Buffer.from('a photo');
type Told = Awaited<ReturnType<Get>> | Error;
const getting = (...told: readonly Told[]) => {
  const asked: { readonly address: string; readonly isTrusted: boolean }[] = [];
  const get: Get = (address, { isTrusted = false }) => {
    asked.push({ address, isTrusted });
    const answer = told[asked.length - 1] ?? { status: 200, bytes: PHOTO };
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { get, asked };
};
const file = { kind: 'file', bytes: PHOTO };
const status = (code: number, location?: string): Told => ({
  status: code,
  bytes: Buffer.from(''),
  ...(location === undefined ? {} : { location }),
});
const HOSTILE = [
  'https://evil.example/x',
  'https://fbcdn.net.evil.example/x',
  'https://evilfbcdn.net/x',
  'https://user:pass@scontent.xx.fbcdn.net/x',
  'https://scontent.xx.fbcdn.net:8443/x',
  'http://scontent.xx.fbcdn.net/x',
  'http://169.254.169.254/latest/meta-data',
  'http://127.0.0.1:4010/x',
  'https://api.twilio.com.evil.example/x',
  'https://twilio.com/x',
  'file:///etc/passwd',
  'not an address',
];

describe('a file on Messenger', () => {
  it.each([
    'https://scontent.xx.fbcdn.net/v/1.jpg?oh=1',
    'https://cdn.fbsbx.com/v/1.pdf',
    'https://lookaside.fbsbx.com/1',
  ])('is had from %s, without a token', async (url) => {
    const { get, asked } = getting();

    expect(await mediaOnMessenger(get)({ kind: 'url', url }, 100)).toEqual(file);
    expect(asked).toEqual([{ address: url, isTrusted: false }]);
  });

  it.each(HOSTILE)('is not asked for at %s', async (url) => {
    const { get, asked } = getting();

    expect(await mediaOnMessenger(get)({ kind: 'url', url }, 100)).toMatchObject({
      kind: 'refused',
      refusal: 'content',
    });
    expect(asked).toEqual([]);
  });

  it('is had from the simulator alone where there is one', async () => {
    const { get } = getting();
    const fetch = mediaOnMessenger(get, { graph: 'http://127.0.0.1:4010/messenger' });

    expect(await fetch({ kind: 'url', url: 'http://127.0.0.1:4010/messenger/files/1' }, 100)).toEqual(file);
    expect(await fetch({ kind: 'url', url: 'http://127.0.0.1:4011/x' }, 100)).toMatchObject({
      refusal: 'content',
    });
  });

  it.each<[string, Told, object]>([
    ['has run out', status(403), { refusal: 'content' }],
    ['leads elsewhere', status(302, 'https://evil.example/'), { refusal: 'retry' }],
    ['has a fault', status(500), { refusal: 'retry' }],
    ['is silent', new DOMException('', 'TimeoutError'), { refusal: 'retry' }],
    ['gives too much', new TooLarge(), { kind: 'too-large' }],
  ])('whose address %s', async (_, told, expected) => {
    const { get, asked } = getting(told);
    const url = 'https://scontent.xx.fbcdn.net/1.jpg';

    expect(await mediaOnMessenger(get)({ kind: 'url', url }, 100)).toMatchObject(expected);
    expect(asked).toHaveLength(1);
  });

  it('is nothing of another channel’s', async () => {
    const { get, asked } = getting();
    const url = 'https://scontent.xx.fbcdn.net/1.jpg';

    await mediaOnMessenger(get)({ kind: 'url', url, auth: 'twilio' }, 100);
    await mediaOnMessenger(get)({ kind: 'whatsapp', id: '1' }, 100);
    await mediaOnTwilio(get)({ kind: 'url', url: 'https://api.twilio.com/x' }, 100);

    expect(asked).toEqual([]);
  });
});

describe('a file of an MMS', () => {
  const url = 'https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1';
  const media = { kind: 'url', url, auth: 'twilio' } as const;

  it('is asked for with our credentials, and had where Twilio keeps it without them', async () => {
    for (const store of [
      'https://mms.twiliocdn.com/AC1/1',
      'https://s3-external-1.amazonaws.com/media.twiliocdn.com/1',
    ]) {
      const { get, asked } = getting(status(307, store));

      expect(await mediaOnTwilio(get)(media, 100)).toEqual(file);
      expect(asked).toEqual([
        { address: url, isTrusted: true },
        { address: store, isTrusted: false },
      ]);
    }
  });

  it.each([...HOSTILE, 'https://s3-external-1.amazonaws.com/other/x', undefined])(
    'is not followed to %s',
    async (store) => {
      const { get, asked } = getting(status(307, store));

      expect(await mediaOnTwilio(get)(media, 100)).toMatchObject({ kind: 'refused' });
      expect(asked).toHaveLength(1);
    },
  );

  it.each(HOSTILE)('gives our credentials to nobody at %s', async (hostile) => {
    const { get, asked } = getting();

    expect(await mediaOnTwilio(get)({ ...media, url: hostile }, 100)).toMatchObject({ kind: 'refused' });
    expect(asked).toEqual([]);
  });

  it('that is not there yet may be soon', async () => {
    expect(await mediaOnTwilio(getting(status(404)).get)(media, 100)).toMatchObject({ refusal: 'retry' });
    expect(await mediaOnTwilio(getting(status(401)).get)(media, 100)).toMatchObject({ refusal: 'content' });
  });

  it('is asked for in any of Twilio’s regions', async () => {
    const { get } = getting();
    const regional = { ...media, url: 'https://api.dublin.ie1.twilio.com/2010-04-01/Accounts/AC1/Media/ME1' };

    expect(await mediaOnTwilio(get)(regional, 100)).toEqual(file);
  });
});
