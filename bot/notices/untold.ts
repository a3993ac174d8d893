// Whom the last news of a notice did not reach: what was sent and refused, and what was not sent after STOP.
import type { Refusal } from '../channels/channel.ts';
import type { Effect } from '../model.ts';
import type { Notice, Notices } from './notice.ts';

/** `refusal` is unknown where the channel was off, or the provider said no more than no. */
export type Untold = { readonly update: number; readonly at: string; readonly refusal?: Refusal };

/** Which update of which notice a message tells: it stands on the message, for when it is refused. */
export type NoticeMark = { readonly id: string; readonly update: number };

export type UntoldOf = NoticeMark & Omit<Untold, 'update'> & { readonly conversation: string };

/** Under one key whoever finds out, so that it is the same twice. */
export const untoldEffect = (of: UntoldOf): Effect => ({
  kind: 'untold',
  key: `untold:${of.conversation}:${of.id}:${of.update}`,
  ...of,
});

/** How many follow it; how many of them the last news did not reach, and of those how many had sent STOP. */
export type Reach = { readonly followers: number; readonly untold: number; readonly stopped: number };

export const reachOf = async ({ id, updates }: Notice, notices: Pick<Notices, 'reports'>): Promise<Reach> => {
  let reach: Reach = { followers: 0, untold: 0, stopped: 0 };
  for await (const page of notices.reports(id)) {
    const missed = page.filter(({ untold }) => untold?.update === updates.length);
    reach = {
      followers: reach.followers + page.length,
      untold: reach.untold + missed.length,
      stopped: reach.stopped + missed.filter(({ untold }) => untold?.refusal === 'opted-out').length,
    };
  }
  return reach;
};
