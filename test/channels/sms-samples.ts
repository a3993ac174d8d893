// What the tests of the three providers share: webhooks made of payload samples, and samples with something wrong in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc } from '../made-up.ts';
import { vi } from 'vitest';
import type { Incoming, Webhook } from '../../bot/channels/channel.ts';
import type { Call, HttpCall } from '../../bot/channels/sms/provider.ts';

export const NUMBER = '+447700900461';
export const RECEIVED_AT = '2026-11-23T10:00:00.000Z';
export const ID_SECRET = 'one-secret-for-all-providers';

const ROOM = join(import.meta.dirname, '../../bot/channels/sms');
type Provider = 'twilio' | 'notify' | 'aws';
export const sample = (provider: Provider, name: string): string =>
  readFileSync(join(ROOM, provider, 'payloads', `${name}.json`), 'utf8');
export const samples = (provider: Provider): string[] =>
  readdirSync(join(ROOM, provider, 'payloads')).map((file) => sample(provider, file.replace('.json', '')));

export const webhook = (body: string, more: Partial<Webhook> = {}): Webhook => ({
  method: 'POST',
  query: {},
  headers: {},
  body: Buffer.from(body),
  receivedAt: RECEIVED_AT,
  ...more,
});

export const eventsIn = (incoming: readonly Incoming[]) =>
  incoming.flatMap((each) => (each.kind === 'event' ? [each.event] : []));
export const reportsIn = (incoming: readonly Incoming[]) =>
  incoming.flatMap((each) => (each.kind === 'status' ? [each.report] : []));

/** A sample with noise set in, a piece cut out, or one of its values replaced. */
export const mutated = (all: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom(...all), fc.nat(1_500), fc.nat(20), fc.string({ maxLength: 20 }))
      .map(([body, at, cut, noise]) => body.slice(0, at) + noise + body.slice(at + cut)),
    fc
      .tuple(fc.constantFrom(...all), fc.nat(30), fc.jsonValue())
      .map(([body, at, value]) => replaced(body, at, value)),
  );

const replaced = (body: string, at: number, value: unknown): string => {
  let place = 0;
  return JSON.stringify(JSON.parse(body), (key, old: unknown) =>
    key !== '' && place++ === at ? value : old,
  );
};

/** A provider's API that answers one thing after the other, the last again and again; an Error is thrown. */
export const answering = (...answers: ({ readonly status: number; readonly body?: unknown } | Error)[]) => {
  const calls: HttpCall[] = [];
  const call = vi.fn<Call>((request) => {
    const answer = answers[Math.min(calls.length, answers.length - 1)];
    calls.push(request);
    if (answer instanceof Error) return Promise.reject(answer);
    return Promise.resolve({ status: answer?.status ?? 500, body: answer?.body });
  });
  return { call, calls };
};
