// How long there is, on the page of somebody on call: each thing that must be done is read once.
import { isBroken, runningClocks } from '../../bot/incidents/running.ts';
import type { Incident, RunningClock, TrailEntry } from '../../bot/incidents/incident.ts';
import { TAKEN_FROM, timeLeft } from '../../dialogs/incident-words.ts';
import { law } from '../../dialogs/law.ts';
import { html, type Html } from './html.ts';

type At = (iso: string) => string;

export const clocksOf = ({ clocks: all }: Pick<Incident, 'clocks'>, now: Date, at: At): Html => {
  const twice = saidTwice(all);
  const clocks = all.filter(({ id }) => !twice.has(id));
  const running = runningClocks(clocks);
  const stopped = clocks.filter(({ stoppedAt }) => stoppedAt !== undefined);
  if (clocks.length === 0) return html`<p>No clock runs.</p>`;
  return html`<ul>
    ${running.map((each) => html`<li>${each.must.en}${whose(each, running)}: by ${at(each.due)}, ${left(each, now)}</li>`)}
    ${stopped.map((each) => html`<li>${each.must.en}: ${endedAs(each, now)} ${at(each.stoppedAt ?? '')}</li>`)}
  </ul>`;
};

/** Two clocks that end together read as one said twice: then each says whose it is, for one may not be owed. */
const whose = ({ id, due, stoppedBy, law: rule }: RunningClock, all: readonly RunningClock[]): string => {
  if (!all.some((other) => other.id !== id && other.due === due && other.stoppedBy === stoppedBy)) return '';
  const found = law.rules.find((each) => each.id === rule);
  return found === undefined ? '' : ` (${rule.startsWith('own-') ? 'our own target' : found.name.en})`;
};

const endedAs = (clock: RunningClock, now: Date): string => {
  const isLate = isBroken(clock, now);
  if (clock.notOwed !== undefined) return isLate ? 'had run out, and nothing was owed,' : 'nothing was owed,';
  if (clock.takenFrom !== undefined)
    return `${isLate ? 'too late' : 'in time'}, ${TAKEN_FROM[clock.takenFrom]},`;
  return isLate ? 'done too late,' : 'done';
};

/** What happened, without what another clock's entry says as well. */
export const readOnce = ({ clocks, trail }: Pick<Incident, 'clocks' | 'trail'>): readonly TrailEntry[] => {
  const twice = saidTwice(clocks);
  return trail.filter(({ detail = '' }) => !twice.has(detail.split(' ')[0] ?? ''));
};

/** Two laws may ask the same by the same time: the one that says more is read, and both are kept. */
const saidTwice = (clocks: readonly RunningClock[]): ReadonlySet<string> =>
  new Set(
    clocks
      .filter((one, index) =>
        clocks.some(
          (other, place) =>
            other.id !== one.id &&
            other.due === one.due &&
            other.stoppedAt === one.stoppedAt &&
            other.must.en.startsWith(one.must.en) &&
            (other.must.en !== one.must.en || place < index),
        ),
      )
      .map(({ id }) => id),
  );

const left = (clock: RunningClock, now: Date): Html =>
  isBroken(clock, now)
    ? html`<strong class="error">${timeLeft(clock, now)}</strong>`
    : html`<strong>${timeLeft(clock, now)}</strong>`;
