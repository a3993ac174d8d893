// Half of a channel in the secret keeps every function that sends from starting: it is said where somebody looks.
import { describe, expect, it } from 'vitest';
import { BY_CHANNEL } from '../../infra/secret-settings.ts';
import { halfSet, wholeSettings } from '../../lambdas/half-set.ts';
import { health } from '../../lambdas/health.ts';

const PROVIDER: Readonly<Record<string, string>> = {
  'texts by Twilio': 'twilio',
  'texts by GOV.UK Notify': 'notify',
  'texts by AWS': 'aws',
};
const channels = Object.entries(BY_CHANNEL).map(([channel, names]) => ({
  channel,
  env: Object.fromEntries<string | undefined>(
    names.map((name) => [name, name === 'SMS_PROVIDER' ? PROVIDER[channel] : 'set']),
  ),
}));

describe.each(channels)('$channel', ({ env }) => {
  it('is whole with all that its line has', () => {
    expect(halfSet(env)).toEqual([]);
  });

  it.each(Object.keys(env).filter((name) => name !== 'SMS_PROVIDER'))('is not without %s', (name) => {
    expect(halfSet({ ...env, [name]: '' })).not.toEqual([]);
  });
});

it('is all right with nothing, and with all that need not stand in each other’s way', () => {
  const all = Object.assign({}, ...channels.map(({ env }) => env)) as NodeJS.ProcessEnv;

  expect(halfSet({})).toEqual([]);
  expect(halfSet(all)).toEqual([]);
  expect(halfSet({ SMS_PROVIDER: 'twilio' })).toContain('TWILIO_AUTH_TOKEN');
});

it('is told on /health, without a name or a value of it', async () => {
  const env = { MESSENGER_APP_SECRET: 'a-secret' };
  const answer = await health({ settings: () => wholeSettings(env) })({} as never, {});

  expect(JSON.parse((answer as { readonly body: string }).body)).toEqual({
    status: 'degraded',
    degraded: ['settings'],
  });
});
