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

  it.each([
    ['+447700900150', 'a number for drama'],
    ['AC00000000000000000000000000000150', 'an account of noughts'],
    ['000000000000150', 'a phone number id of noughts'],
    ['00000000-0000-4000-8000-000000000003', 'a template of noughts'],
  ])('of development whose form is a provider’s are refused on AWS too: %s, %s', async (value) => {
    onAws();
    vi.stubEnv('PORTH_ID', value);
    const { settings } = await load();

    expect(() => settings('PORTH_ID')).toThrow('PORTH_ID');
  });

  it.each([
    '+447911123456',
    'AC0123456789abcdef0123456789abcdef',
    '154837264910283',
    '7a1f0c2e-0000-4000-8000-000000000020',
  ])('of a provider’s own form are taken on AWS: %s', async (value) => {
    onAws();
    vi.stubEnv('PORTH_ID', value);
    const { settings } = await load();

    expect(settings('PORTH_ID').PORTH_ID).toBe(value);
  });

  it('of one’s own are taken on AWS', async () => {
    onAws();
    vi.stubEnv('PORTH_SECRET', 'not-development-only');
    const { settings } = await load();

    expect(settings('PORTH_SECRET')).toEqual({ PORTH_SECRET: 'not-development-only' });
  });
});

describe('a whole number', () => {
  it.each([
    ['1', 1],
    ['20000', 20_000],
    ['', 200],
  ])('of "%s" is %d', async (value, number) => {
    vi.stubEnv('SMS_SEGMENTS_PER_DAY', value);
    const { wholeNumber } = await load();

    expect(wholeNumber('SMS_SEGMENTS_PER_DAY', 200)).toBe(number);
  });

  it.each(['0', '-1', '1.5', '1e3', ' 5', 'none', '9999999999'])(
    'of "%s" is refused with what to set',
    async (value) => {
      vi.stubEnv('SMS_SEGMENTS_PER_DAY', value);
      const { wholeNumber, SettingsError } = await load();
      const ask = () => wholeNumber('SMS_SEGMENTS_PER_DAY', 200);

      expect(ask).toThrow(SettingsError);
      expect(ask).toThrow(`SMS_SEGMENTS_PER_DAY is "${value}": set a whole number from 1`);
    },
  );
});

describe('Lex', () => {
  const BOT = { LEX_BOT_ID: 'ABCDEFGHIJ', LEX_BOT_ALIAS_ID: 'TSTALIASID' };
  const lexIn = async (env: Readonly<Record<string, string | undefined>>) => {
    const all = { LEX_BOT_ID: undefined, LEX_BOT_ALIAS_ID: undefined, UNDERSTANDING: undefined, ...env };
    for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
    const { lexSettings } = await load();
    return lexSettings;
  };

  it.each([{}, { UNDERSTANDING: 'embedded' }, { ...BOT, UNDERSTANDING: 'embedded' }, { UNDERSTANDING: '' }])(
    'is not asked with %j',
    async (env) => {
      expect((await lexIn(env))()).toBeUndefined();
    },
  );

  it.each([BOT, { ...BOT, UNDERSTANDING: 'embedded-first' }])('is asked with %j', async (env) => {
    expect((await lexIn(env))()).toEqual(BOT);
  });

  it('is refused on AWS with the bot of a laptop', async () => {
    const lexSettings = await lexIn({ ...BOT, LEX_BOT_ID: '0000000000' });
    onAws();

    expect(lexSettings).toThrow('LEX_BOT_ID still has its development value');
  });

  it.each([
    [{ LEX_BOT_ID: 'ABCDEFGHIJ' }, 'Set LEX_BOT_ALIAS_ID and'],
    [{ LEX_BOT_ALIAS_ID: 'TSTALIASID', UNDERSTANDING: 'embedded' }, 'Set LEX_BOT_ID and'],
    [{ UNDERSTANDING: 'embedded-first' }, 'Set LEX_BOT_ID, LEX_BOT_ALIAS_ID and'],
    [{ ...BOT, UNDERSTANDING: 'lex' }, 'UNDERSTANDING is "lex": set "embedded-first" or "embedded"'],
    [{ ...BOT, LEX_BOT_ID: 'northmoor-bot' }, 'LEX_BOT_ID is "northmoor-bot": set the id'],
  ])('with %j stops with a sentence', async (env, sentence) => {
    expect(await lexIn(env)).toThrow(sentence);
  });
});
