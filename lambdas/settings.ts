// The settings of a function, read once at its start, with a sentence that names what is missing.
import { once } from './once.ts';

/** Development values are for the laptop; on AWS they are refused. */
export const DEVELOPMENT = 'development-only-';

/** Those whose form is a provider's own: a number that Ofcom keeps for drama, an account or a template of noughts. */
const NOT_REAL = /^\+447700900\d{3}$|^(?:AC)?0{12}\d+$|^0{8}-|^0{10}$/;

export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** @throws SettingsError naming every one that is missing, or a development value on AWS */
export const settings = <const N extends string>(...names: readonly N[]): Readonly<Record<N, string>> => {
  const env = process.env;
  const missing = names.filter((name) => (env[name] ?? '') === '');
  if (missing.length > 0) throw new SettingsError(`Set ${missing.join(', ')} and start again.`);
  const unsafe = onAws() ? names.filter((name) => isOfDevelopment(env[name] ?? '')) : [];
  if (unsafe.length > 0)
    throw new SettingsError(
      `${unsafe.join(', ')} still has its development value. Set a secret of your own.`,
    );
  return Object.fromEntries(names.map((name) => [name, env[name]])) as Record<N, string>;
};

/** A setting that is a number from 1. @throws SettingsError when it is anything else */
export const wholeNumber = (name: string, otherwise: number): number => {
  const value = process.env[name] ?? '';
  if (value === '') return otherwise;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (number === 0)
    throw new SettingsError(
      `${name} is "${value}": set a whole number from 1, or leave it out for ${otherwise}.`,
    );
  return number;
};

const isOfDevelopment = (value: string): boolean => value.startsWith(DEVELOPMENT) || NOT_REAL.test(value);

/**
 * The settings of a channel: undefined when none is set, and the channel is off.
 * @throws SettingsError when only some are, naming the others
 */
export const channelSettings = <const N extends string>(
  ...names: readonly N[]
): Readonly<Record<N, string>> | undefined =>
  names.every((name) => (process.env[name] ?? '') === '') ? undefined : settings(...names);

/**
 * The bot of Amazon Lex that is asked for a second opinion; undefined: the embedded recogniser is alone.
 * @throws SettingsError when only some is set, when an id is none, and when `UNDERSTANDING` is neither of its values
 */
export const lexSettings = () => {
  const { UNDERSTANDING: chosen = '' } = process.env;
  if (!['', 'embedded', 'embedded-first'].includes(chosen))
    throw new SettingsError(
      `UNDERSTANDING is "${chosen}": set "embedded-first" or "embedded", or leave it out.`,
    );
  const names = ['LEX_BOT_ID', 'LEX_BOT_ALIAS_ID'] as const;
  const on = chosen === 'embedded-first' ? settings(...names) : channelSettings(...names);
  for (const [name, id] of Object.entries(on ?? {}))
    if (!LEX_ID.test(id))
      throw new SettingsError(
        `${name} is "${id}": set the id that Lex gave it, ten letters and digits, and not its name.`,
      );
  return chosen === 'embedded' ? undefined : on;
};

/** https://docs.aws.amazon.com/lexv2/latest/APIReference/API_runtime_RecognizeText.html */
const LEX_ID = /^[0-9a-zA-Z]{10}$/;

export const onAws = once(() => process.env['AWS_LAMBDA_FUNCTION_NAME'] !== undefined);
