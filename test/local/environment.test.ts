// Every development value that a simulated provider brings is refused on AWS, whatever its form.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { simulatedSettings } from '../../local/environment.ts';
import { PROVIDERS, simulatedIn } from '../../local/providers/start.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the settings of simulated providers', () => {
  it('name every channel’s own, and Twilio as the sender of texts', () => {
    const all = simulatedSettings(PROVIDERS);

    expect(Object.keys(all)).toHaveLength(19);
    expect(all['SMS_PROVIDER']).toBe('twilio');
    expect(simulatedSettings(['notify'])['SMS_PROVIDER']).toBe('notify');
    expect(simulatedSettings(['aws'])['SMS_PROVIDER']).toBe('aws');
  });

  it('are not given for a provider that has an address', () => {
    expect(
      simulatedIn({ MESSENGER_API_URL: 'https://graph.facebook.com', TWILIO_API_URL: 'http://x' }),
    ).toEqual(['whatsapp', 'notify', 'aws', 'govuk_pay']);
  });

  const { SMS_PROVIDER: _, ...secrets } = simulatedSettings(PROVIDERS);
  it.each(Object.entries(secrets))('are refused on AWS: %s', async (name, value) => {
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'porth-receive');
    vi.stubEnv(name, value);
    vi.resetModules();
    const { settings } = await import('../../lambdas/settings.ts');

    expect(() => settings(name)).toThrow('still has its development value');
  });
});
