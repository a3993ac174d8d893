// E-mail: sent once for its reference, refused for good or for now, and off where it is not set up.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { notifyMails } from '../../bot/channels/sms/notify/mail.ts';
import type { Call } from '../../bot/channels/sms/provider.ts';
import type { Mail } from '../../bot/services/mail.ts';
import { call } from '../../lambdas/call.ts';
import { mails } from '../../lambdas/live/mails.ts';
import { laptop, SECRETS, type Laptop } from '../local/providers/laptop.ts';

let here: Laptop;
beforeAll(async () => {
  here = await laptop();
});
afterAll(() => here.close());

let count = 0;
const mail = (more: Partial<Mail> = {}): Mail => ({
  to: 'sam@example.org',
  subject: 'Your payment: PAY-204518',
  text: 'We have your payment of £45.\n\nDiolch – <b>tŷ</b>',
  reference: `receipt:${++count}`,
  ...more,
});
const account = () => ({
  apiKey: SECRETS.NOTIFY_API_KEY,
  templateId: SECRETS.NOTIFY_EMAIL_TEMPLATE_ID,
  apiUrl: here.providers.urls['NOTIFY_API_URL'] ?? '',
});
const page = async (name: string) =>
  here.providers.control({
    method: 'GET',
    path: `/local/providers/${name}`,
    query: new URLSearchParams(),
    body: '',
  });
const sentTo = async (reference: string) =>
  ((await page('emails.json')).body as { emails: { reference: string }[] }).emails.filter(
    (each) => each.reference === reference,
  );

describe('e-mail by GOV.UK Notify', () => {
  it('is sent once for its reference, with its subject and words, and shown on a page', async () => {
    const notify = notifyMails(account(), call);
    const one = mail();

    expect([await notify.send(one), await notify.send(one)]).toEqual([{ kind: 'sent' }, { kind: 'sent' }]);

    expect(notify.on).toBe(true);
    expect(await sentTo(one.reference)).toMatchObject([
      { email_address: 'sam@example.org', subject: one.subject, body: one.text },
    ]);
    const shown = (await page('emails')).body as Buffer;
    expect(shown.toString('utf8')).toContain('tŷ');
    expect(shown.toString('utf8')).not.toContain('<b>');
  });

  it('is refused for good at an address that is none, and says nothing of the address', async () => {
    const sent = await notifyMails(account(), call).send(mail({ to: 'nobody' }));

    expect(sent.kind).toBe('refused');
    expect(JSON.stringify(sent)).not.toContain('nobody');
  });

  it.each([
    ['again', 429, 'RateLimitError'],
    ['again', 500, 'Exception'],
    ['refused', 403, 'AuthError'],
    ['refused', 400, 'BadRequestError'],
  ] as const)('is %s after %d %s', async (kind, status, error) => {
    const broken: Call = () =>
      Promise.resolve({ status, body: { status_code: status, errors: [{ error, message: 'x' }] } });

    expect((await notifyMails(account(), broken).send(mail())).kind).toBe(kind);
  });

  it('that was sent without an answer is not sent again', async () => {
    const lossy: Call = async (request, within) => {
      const answer = await call(request, within);
      if (request.method === 'POST') throw new Error('timeout');
      return answer;
    };
    const notify = notifyMails(account(), lossy);
    const one = mail();

    expect([(await notify.send(one)).kind, (await notify.send(one)).kind]).toEqual(['again', 'sent']);
    expect(await sentTo(one.reference)).toHaveLength(1);
  });

  it('refuses a key that is none at the start', () => {
    expect(() => notifyMails({ ...account(), apiKey: 'x' }, call)).toThrow('NOTIFY_API_KEY');
  });
});

describe('e-mail that is not set up', () => {
  it('is off, and says so', async () => {
    vi.stubEnv('NOTIFY_EMAIL_TEMPLATE_ID', '');

    const off = mails();

    expect(off.on).toBe(false);
    expect((await off.send(mail())).kind).toBe('off');
  });

  it('needs the key beside the template', () => {
    vi.stubEnv('NOTIFY_EMAIL_TEMPLATE_ID', 'a-template');
    vi.stubEnv('NOTIFY_API_KEY', '');

    expect(() => mails()).toThrow('NOTIFY_API_KEY');
    vi.unstubAllEnvs();
  });
});
