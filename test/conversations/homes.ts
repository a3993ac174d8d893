// Homes of a script: what was done for one home cannot be done again, so each channel of a stage has its own.
import type { ChannelId } from '../../bot/model.ts';
import { northmoor } from '../../local/northmoor.ts';
import type { Step } from './script.ts';

const CHANNELS: readonly ChannelId[] = ['webchat', 'messenger', 'whatsapp', 'sms'];
export const HOMES = `Name ${CHANNELS.length} homes of Northmoor with ";" between: "homes: 8 Elm Road; 10 Elm Road; …".`;

/** Undefined unless there is one for each channel. */
export const homesIn = (list: string): readonly string[] | undefined => {
  const lines = list.split(/\s*;\s*/);
  const isEach = new Set(lines).size === CHANNELS.length && lines.length === CHANNELS.length;
  return isEach && lines.every((line) => uprnOf(line) !== undefined) ? lines : undefined;
};

export const homeFor = (homes: readonly string[] | undefined, channel: ChannelId): string | undefined =>
  homes?.[CHANNELS.indexOf(channel)];

/** The step as it is at this channel's home: `{home}` is its line, and `{uprn}` its number. */
export const stepAt = (step: Step, home: string | undefined): Step =>
  home === undefined ? step : replaced(step, { '{home}': home, '{uprn}': uprnOf(home) ?? '' });

/** The record as it is for any of them. */
export const withoutHome = (record: unknown, home: string | undefined): unknown =>
  home === undefined || record === undefined
    ? record
    : replaced(record, { [home]: '{home}', [uprnOf(home) ?? '']: '{uprn}' });

const replaced = <T>(value: T, by: Readonly<Record<string, string>>): T =>
  JSON.parse(
    Object.entries(by).reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(value)),
  ) as T;

const uprnOf = (wanted: string): string | undefined =>
  northmoor()
    .flatMap(({ homes }) => homes)
    .find(({ line }) => line === wanted)?.uprn;
