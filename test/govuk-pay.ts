// A simulated GOV.UK Pay for tests, with our adapter in front of it, and a person who pays on its pages.
import { call } from '../lambdas/call.ts';
import { govUkPayPayments, type GovUkPay } from '../lambdas/govuk-pay/govuk-pay-payments.ts';
import type { Policy, Webhook } from '../local/providers/carrier.ts';
import { govUkPay } from '../local/providers/govuk-pay/govuk-pay.ts';
import type { PayFaultId } from '../local/providers/govuk-pay/faults.ts';
import { serveApis, type Api } from '../local/providers/http.ts';
import { NOW } from './payments.ts';

export const KEY = 'development-only-govuk-pay-api-key';
export const SECRET = 'webhook_test_example';
const CARDS = { success: '4242 4242 4242 4242', declined: '4000 0000 0000 0002' };

export type PayProvider = Awaited<ReturnType<typeof payProvider>>;

export const payProvider = async (
  more: Partial<GovUkPay> & { readonly policy?: Policy; readonly listedAfterMs?: number } = {},
) => {
  let now = NOW;
  const hooks: Webhook[] = [];
  const apis: Record<string, Api> = {};
  let url = '';
  const server = govUkPay({
    apiKey: KEY,
    webhookSecret: SECRET,
    clock: () => now,
    carry: (_, webhook) => void hooks.push(webhook),
    url: () => `${url}/govuk_pay`,
    slowMs: 300,
    listedAfterMs: more.listedAfterMs ?? 50,
  });
  const calls: string[] = [];
  apis['govuk_pay'] = (asked) => {
    calls.push(`${asked.method} ${asked.path}`);
    return server.api(asked);
  };
  const http = await serveApis(apis);
  url = http.url;
  const payments = govUkPayPayments({
    url: `${url}/govuk_pay`,
    key: KEY,
    call,
    withinMs: 200,
    waitsMs: [5, 10],
    ...more,
  });

  const form = async (path: string, fields: Readonly<Record<string, string>>) =>
    fetch(`${url}${path}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  /** @returns where its pages are, of which the first asks for a card */
  const opens = async (nextUrl: string): Promise<string> => {
    const opened = await fetch(nextUrl, { redirect: 'manual' });
    return opened.headers.get('location') ?? '';
  };
  /** @returns where its person is led back to */
  const paysAt = async (nextUrl: string, how: 'success' | 'declined'): Promise<string | null> => {
    const page = await opens(nextUrl);
    await form(page, { cardNo: CARDS[how] });
    const confirmed = await form(page.replace('/card/', '/confirm/'), {});
    return confirmed.headers.get('location');
  };
  return {
    payments,
    url: `${url}/govuk_pay`,
    calls,
    /** Those that set out for Porth. */
    hooks,
    form,
    opens,
    paysAt,
    pays: async (id: string, how: 'success' | 'declined') => {
      await paysAt((await payments.find(id))?.nextUrl ?? '', how);
    },
    faults: (...on: PayFaultId[]) =>
      server.control({
        method: 'POST',
        path: '/local/providers/govuk-pay/faults',
        query: new URLSearchParams(),
        body: JSON.stringify({ on }),
      }),
    minutes: (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000)),
    close: async () => {
      server.stop();
      await http.close();
    },
  };
};
