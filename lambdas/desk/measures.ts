// `GET /desk/api/measures?team=`: a team's last 24 hours in figures: how long people waited, how far off what they were told was, how it ended.
import type { Handled, HandledBook } from '../../bot/handoff/board.ts';
import type { Outcome } from '../../bot/handoff/handoff.ts';
import type { Team } from '../../bot/team-hours.ts';
import { HttpError, json } from '../http.ts';
import { supervisor, type As } from './as.ts';
import type { Measures } from './wire.ts';

export type MeasuresDeps = {
  readonly teams: Readonly<Record<string, Team>>;
  readonly handled: Pick<HandledBook, 'since'>;
  readonly clock: () => Date;
};

const DAY_MS = 86_400_000;

export const measures =
  ({ teams, handled, clock }: MeasuresDeps): As =>
  async (who, { queryStringParameters }) => {
    supervisor(who, 'Only a supervisor may see a team’s figures.');
    const team = queryStringParameters?.['team'] ?? '';
    if (!Object.hasOwn(teams, team)) throw new HttpError(404, 'TeamUnknown', 'There is no such team.');
    const since = new Date(clock().getTime() - DAY_MS).toISOString();
    return json(200, measuresOf(team, await handled.since(team, since)));
  };

export const measuresOf = (team: string, talks: readonly Handled[]): Measures => {
  const waits = talks.flatMap((each) => waitedIn(each) ?? []);
  return {
    team,
    talks: talks.length,
    // They left the queue themselves. A call that they chose instead is none.
    abandoned: talks.filter(
      ({ acceptedAt, stage, outcome }) =>
        acceptedAt === undefined && stage === 'ended' && outcome === 'no-reply',
    ).length,
    unanswered: talks.filter(({ stage }) => stage === 'unanswered').length,
    wait: { median: quantile(waits, 0.5), p90: quantile(waits, 0.9), error: waitErrorOf(talks)?.median },
    outcomes: outcomesOf(talks),
  };
};

/** Median of |said − waited| in minutes, of those who were told a wait and had it; undefined where there are none. */
export const waitErrorOf = (
  talks: readonly Handled[],
): { readonly median: number; readonly of: number } | undefined => {
  const errors = talks.flatMap((each) => {
    const waited = waitedIn(each);
    return waited === undefined || typeof each.saidWait !== 'number'
      ? []
      : [Math.abs(each.saidWait - waited)];
  });
  const median = quantile(errors, 0.5);
  return median === undefined ? undefined : { median, of: errors.length };
};

/** Minutes from asking to an agent; undefined where none came. */
const waitedIn = ({ askedAt, acceptedAt }: Handled): number | undefined =>
  acceptedAt === undefined ? undefined : Math.max(0, Date.parse(acceptedAt) - Date.parse(askedAt)) / 60_000;

/** Between the two that are nearest. */
const quantile = (values: readonly number[], part: number): number | undefined => {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low === undefined || high === undefined ? undefined : low + (high - low) * (place % 1);
};

const outcomesOf = (talks: readonly Handled[]): Measures['outcomes'] => {
  const counts: Partial<Record<Outcome, number>> = {};
  for (const { outcome } of talks)
    if (outcome !== undefined) counts[outcome as Outcome] = (counts[outcome as Outcome] ?? 0) + 1;
  return counts;
};
