// Somebody asks for a person: into a team's queue, or which way they want, as hours, staff and the queue allow. Undefined: by phone alone.
import { HOLD_MS, isHeld } from '../danger-held.ts';
import type { Handoff, Rank } from '../handoff/handoff.ts';
import { talkBefore } from '../handoff/before.ts';
import { offerOf } from '../handoff/offer.ts';
import { aheadOf, type Waiting } from '../handoff/wait.ts';
import type { Situation } from '../situation.ts';
import { normalise } from '../understanding/normalise.ts';
import { careIn } from '../handoff/cases.ts';
import { moodForPerson } from './mood.ts';
import { topicLately, topicOfWish, wantedLately } from './wanted.ts';
import { handed, isLive, talked, type Talked } from './talk.ts';

export type Wish = { readonly team?: string | undefined; readonly why?: string };

/** Nobody is on, or all are closed: that is said with the phone's hours, as without a desk. */
export const askedFor = (situation: Situation, { team, why = 'asked' }: Wish = {}): Talked | undefined => {
  const { state, heardAt, now } = situation;
  const before = state.handoff;
  const rank = rankOf(situation);
  const id = `${situation.conversation}:${heardAt.toISOString()}`;
  const fresh = { id, rank, askedAt: heardAt.toISOString() };
  const isAsked = isLive(before) && before.stage !== 'offered';
  const wanted = isAsked ? before.team : waysTo(situation, team).find((each) => isOn(situation, each, fresh));
  // Read though it is known, so that what is said of the wait is of now.
  if (wanted === undefined || situation.queue?.(wanted) === undefined) return undefined;
  const step = handed(situation, { kind: 'asked', id, team: wanted, rank, why });
  const handoff = step.handoff && again(step.handoff, before, now);
  return talked(situation, { ...step, handoff }, id);
};

/** The team for it first, then the one that helps with everything. */
const waysTo = (situation: Situation, team: string | undefined): readonly string[] => {
  const { teams, fallback } = situation.content.desk;
  const first = team !== undefined && Object.hasOwn(teams, team) ? team : teamFor(situation);
  return [...new Set([first, fallback])];
};

/** Somebody is there who may take this chat now or soon. */
export const isSomebodyOn = (situation: Situation): boolean => {
  const fresh = { id: '', rank: rankOf(situation), askedAt: situation.heardAt.toISOString() };
  return waysTo(situation, undefined).some((each) => isOn(situation, each, fresh));
};

const isOn = (situation: Situation, team: string, waiting: Waiting): boolean => {
  const queue = situation.queue?.(team);
  if (queue === undefined) return false;
  const { because } = offerOf(queue, aheadOf(queue, waiting), waiting.rank);
  return because !== 'out-of-hours' && because !== 'nobody-on';
};

/** The same matter coming back, for the figures and for whoever takes it. */
const again = (handoff: Handoff, had: Handoff | undefined, now: Date): Handoff => {
  const before = had?.id === handoff.id ? undefined : talkBefore(had, now);
  return before === undefined ? handoff : { ...handoff, before };
};

/** By what they say now, else by what is open, or was put aside, sent or answered last. */
export const teamFor = (situation: Situation): string => {
  const { state, content, now } = situation;
  const { ofForm, ofTopic, fallback } = content.desk;
  const forms = [state.open?.dialog, state.sent?.dialog, state.saved?.at(-1)?.dialog];
  const topics = [
    topicOfWish(situation),
    topicLately(state, now),
    wantedLately(state, now)?.of,
    state.next?.topic,
  ];
  return (
    teamIn(ofTopic, topics.slice(0, 1)) ??
    namedIn(situation) ??
    teamIn(ofForm, forms) ??
    teamIn(ofTopic, topics) ??
    fallback
  );
};

const namedIn = ({ reply, content }: Situation): string | undefined => {
  const words = normalise(reply.text);
  return content.desk.named.find(({ says }) => says.test(words))?.team;
};

const teamIn = (
  teams: Readonly<Record<string, string>>,
  ids: readonly (string | undefined)[],
): string | undefined => ids.flatMap((id) => (id === undefined ? [] : (teams[id] ?? [])))[0];

/** Danger first, then who said that extra care is needed, or is in distress. */
const rankOf = (situation: Situation): Rank => {
  const { state, now } = situation;
  const { danger } = state;
  if (danger !== undefined && danger.none !== true) {
    if (isHeld(danger, now)) return 'safety';
    // Whoever was in danger a moment ago waits behind those who are, and before everybody else.
    if (now.getTime() - Date.parse(danger.heardAt ?? danger.at) <= HOLD_MS) return 'care';
  }
  const needsCare = careIn(state.open, [], []) === 'yes' || moodForPerson(situation) === 'distressed';
  return needsCare ? 'care' : 'usual';
};
