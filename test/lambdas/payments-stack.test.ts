// Payments on a laptop, as `npm start` puts it together: its webhook, its tick and its worker, with the simulated GOV.UK Pay behind.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { begin } from '../../bot/services/paying.ts';
import { dynamoDbAccounts } from '../../lambdas/aws/dynamodb-accounts.ts';
import { northmoorAccounts } from '../../local/northmoor-accounts.ts';
import { dynamoDbPaymentBook } from '../../lambdas/aws/dynamodb-payment-book.ts';
import { call } from '../../lambdas/call.ts';
import { payingWith } from '../../lambdas/govuk-pay/paying.ts';
import { newOrder } from '../payments.ts';
import { eventually, start, type Running } from '../stack.ts';
import { startTable, type Table } from '../runtime/workshop.ts';

let table: Table;
let porth: Running;
beforeAll(async () => {
  table = await startTable();
  const endpoint = await table.client.config.endpoint?.();
  porth = await start({
    AWS_ENDPOINT_URL_DYNAMODB: `http://${endpoint?.hostname ?? ''}:${endpoint?.port ?? ''}`,
    TABLE_NAME: table.tableName,
  });
});
afterAll(async () => {
  await porth.stop();
  await table.stop();
});

const atProvider = async (path: string, body?: unknown): Promise<unknown> =>
  (
    await fetch(`${porth.url}/local/providers/${path}`, {
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    })
  ).json();

it('takes an order from a tap to its receipt, by the webhook', async () => {
  const { urls } = (await atProvider('apis')) as { urls: Record<string, string> };
  process.env['GOVUK_PAY_API_URL'] = urls['govuk_pay'];
  const client: DynamoDBClient = table.client;
  const book = dynamoDbPaymentBook(client, table.tableName);
  const deps = payingWith({
    key: 'development-only-govuk-pay-api-key',
    client,
    table: table.tableName,
    call,
    clock: () => new Date(),
    timeZone: 'Europe/London',
    warn: () => undefined,
  });
  const order = await book.open(newOrder({ askedAt: new Date().toISOString(), account: 'RT-1130525' }));
  const begun = await begin(deps, order.id, { description: 'Rent', returnUrl: `${porth.url}/` });
  expect(begun.kind).toBe('go');

  const card = await fetch(begun.kind === 'go' ? begun.url : '', { redirect: 'follow' });
  const form = (path: string, body: string) =>
    fetch(card.url.replace('/card/', path), {
      method: 'POST',
      body: new URLSearchParams(body),
      redirect: 'manual',
    });
  await form('/card/', 'cardNo=4242424242424242');
  await form('/confirm/', '');

  const paid = await eventually('the payment', async () => {
    const found = await book.find(order.id);
    return found?.status === 'paid' && found;
  });
  expect(paid.endedBy).toMatch(/^payment:/);
  const accounts = dynamoDbAccounts(client, table.tableName, { timeZone: 'Europe/London' });
  const { account = '' } =
    northmoorAccounts(new Date()).find(({ record }) => record.reference === 'RT-1130525')?.record ?? {};
  const credits = await eventually('the credit', async () => {
    const found = (await accounts.credits(account, order.askedAt)).filter(({ id }) => id.includes(order.id));
    return found.length > 0 && found;
  });
  expect(credits).toMatchObject([{ amount: 4_500 }]);
});

it('refuses what is not signed by GOV.UK Pay', async () => {
  const forged = await fetch(`${porth.url}/webhooks/govuk-pay`, {
    method: 'POST',
    headers: { 'pay-signature': '0'.repeat(64) },
    body: '{}',
  });

  expect(forged.status).toBe(401);
});

it('shows that there are no e-mails yet, and what can go wrong with payments', async () => {
  const page = await fetch(`${porth.url}/local/providers/emails`);
  expect(page.headers.get('content-type')).toContain('text/html');

  expect(await atProvider('govuk-pay/faults', { on: ['lost', 'nonsense'] })).toMatchObject({ on: ['lost'] });
});
