// The settings of a function, read once at its start, with a sentence that names what is missing.
import { once } from './once.ts';

/** Development values are for the laptop; on AWS they are refused. */
export const DEVELOPMENT = 'development-only-';

/** Those whose form is a provider's own: a number that Ofcom keeps for drama, an account or a template of noughts. */
const NOT_REAL = /^\+447700900\d{3}$|^(?:AC)?0{12}\d+$|^0{8}-/;

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

export const onAws = once(() => process.env['AWS_LAMBDA_FUNCTION_NAME'] !== undefined);
