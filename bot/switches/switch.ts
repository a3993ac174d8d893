// What an engineer has turned off, without a deploy: a channel, or what one form or answer does. Safety has no switch.
import type { ChannelId } from '../model.ts';
import type { NoticeText } from '../notices/notice.ts';

export type Switch = {
  /** `channel:sms`, `form:report-pothole` or `faq:bin-days`. */
  readonly what: string;
  /** When it was turned off (ISO), by whom and why: for whoever looks after Porth. `GET /health` has the time alone. */
  readonly since: string;
  readonly by: string;
  readonly why: string;
  /** It is on again by itself from then on (ISO). */
  readonly until?: string;
  /** Told to people as it stands. */
  readonly said?: NoticeText;
};

/** One that was turned on again, or off anew for another reason: when, and by whom. */
export type PastSwitch = Switch & { readonly endedAt: string; readonly endedBy: string };

export type Switches = {
  /** All that were turned off and not on again; see `offNow`. */
  all(): Promise<readonly Switch[]>;
  /** The record: the latest first. */
  past(): Promise<readonly PastSwitch[]>;
  turnOff(each: Switch): Promise<void>;
  /** @returns false when it was on already */
  turnOn(what: string, at: string, by: string): Promise<boolean>;
};

/** Without those whose time is over. */
export const offNow = (switches: readonly Switch[], now: Date): readonly Switch[] =>
  switches.filter(({ until }) => until === undefined || Date.parse(until) > now.getTime());

export const switchOf = (
  switches: readonly Switch[] | undefined,
  what: string,
  now: Date,
): Switch | undefined => offNow(switches ?? [], now).find((each) => each.what === what);

/** What a turn sees of it. The core is not told which channel it is, only whether it is on. */
export const offOn = (
  channel: ChannelId,
  off: readonly Switch[] | undefined,
  now: Date,
): { readonly off?: readonly Switch[]; readonly channelOff?: Switch } => {
  if (off === undefined || off.length === 0) return {};
  const channelOff = switchOf(off, `channel:${channel}`, now);
  return { off, ...(channelOff === undefined ? {} : { channelOff }) };
};
