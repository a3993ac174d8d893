// A function that lacks a setting says which, and a laptop's secrets do not reach AWS.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** Anew each time: where it runs is asked once a process. */
const load = async () => {
  vi.resetModules();
  return import('../lambdas/settings.ts');
};
const onAws = () => vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'porth-webchat');

beforeEach(() => vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', undefined));
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('settings', () => {
  it('are those asked for, and no others', async () => {
    vi.stubEnv('PORTH_ONE', 'first');
    vi.stubEnv('PORTH_TWO', 'second');
    const { settings } = await load();

    expect(settings('PORTH_ONE')).toEqual({ PORTH_ONE: 'first' });
    expect(settings('PORTH_ONE', 'PORTH_TWO')).toEqual({ PORTH_ONE: 'first', PORTH_TWO: 'second' });
  });

  it('that are missing, or empty, are named all at once', async () => {
    vi.stubEnv('PORTH_ONE', 'first');
    vi.stubEnv('PORTH_EMPTY', '');
    vi.stubEnv('PORTH_GONE', undefined);
    const { settings, SettingsError } = await load();
    const ask = () => settings('PORTH_ONE', 'PORTH_EMPTY', 'PORTH_GONE');

    expect(ask).toThrow(SettingsError);
    expect(ask).toThrow('PORTH_EMPTY, PORTH_GONE');
    expect(ask).not.toThrow('PORTH_ONE');
  });

  it('of development are taken on a laptop', async () => {
    const { settings, DEVELOPMENT } = await load();
    vi.stubEnv('PORTH_SECRET', `${DEVELOPMENT}secret`);

    expect(settings('PORTH_SECRET').PORTH_SECRET).toBe(`${DEVELOPMENT}secret`);
  });

  it('of development are refused on AWS, by name and without the value', async () => {
    onAws();
    vi.stubEnv('PORTH_ONE', 'first');
    const { settings, DEVELOPMENT, SettingsError } = await load();
    vi.stubEnv('PORTH_SECRET', `${DEVELOPMENT}hush`);
    const ask = () => settings('PORTH_ONE', 'PORTH_SECRET');

    expect(ask).toThrow(SettingsError);
    expect(ask).toThrow('PORTH_SECRET');
    expect(ask).not.toThrow('hush');
  });

  it('of one’s own are taken on AWS', async () => {
    onAws();
    vi.stubEnv('PORTH_SECRET', 'not-development-only');
    const { settings } = await load();

    expect(settings('PORTH_SECRET')).toEqual({ PORTH_SECRET: 'not-development-only' });
  });
});
