// Somebody is back hours or days after a talk with a person: they are met as who they are, with what that talk came to, and what they want is served.
import { localTime, spokenDay } from '../dates.ts';
import { talkBefore } from '../handoff/before.ts';
import { OVER } from '../handoff/handoff.ts';
import type { Status } from '../model.ts';
import { isStopped, phrase, type Reaction, type Situation } from '../situation.ts';
import { greetingDue } from './greeting.ts';
import { teamName, untilSaid } from './talk-said.ts';

/** Sooner it is the same talk going on. */
const GAP_MS = 4 * 3_600_000;

/** "Hello again, it's me, about my rent": what they want is the rent. */
export const heardAgain = (situation: Situation): Situation => {
  const { reply, state } = situation;
  if (reply.option !== undefined || state.open !== undefined) return situation;
  const [again, hello] = AGAIN.exec(reply.text) ?? [];
  const isBack = again !== undefined || isDue(situation);
  if (!isBack) return situation;
  const rest = reply.text.slice(again?.length ?? 0).replace(ABOUT, '');
  const text = rest.trim() === '' ? (hello ?? 'hello') : rest;
  return text === reply.text ? situation : { ...situation, reply: { ...reply, text } };
};
const AGAIN =
  /^\s*(?:(hello|hi|hiya|hey|helo|haia|shwmae|good (?:morning|afternoon|evening)|bore da|prynhawn da|noswaith dda)[\s,.!]+)?(?:again|eto|it['’]?s (?:only )?me(?: again| eto)?|only me|me again|fi (?:sydd ma |sy['’]?n? ?ma )?eto)(?![\p{L}\d])[\s,.!:–-]*(?:(?:it['’]?s )?(?:only )?me(?: again)?(?![\p{L}\d])[\s,.!:–-]*)?/iu;
const ABOUT =
  /^\s*(?:(?:i['’]?m |i am )?(?:back )?|it['’]?s |this is |mae['’]n )(?:about|regarding|re|ynghylch|am(?= (?:fy|y|yr|ein) ))[\s:]+(?=\p{L})/iu;

/** No more than where they were: it is said once, before what they came for. */
export const knownAgain = (situation: Situation, reaction: Reaction): Reaction => {
  const [first] = reaction.say;
  const before = talkBefore(situation.state.handoff, situation.now);
  if (first === undefined || before?.agent === undefined || !MET.has(reaction.status) || !isDue(situation))
    return reaction;
  const { state } = reaction;
  const { content } = situation;
  const spoken = { ...situation, state };
  const day = spokenDay(localTime(new Date(before.at), content.council.timeZone).date, state.language);
  const isGreeted = greetingDue(situation) !== undefined;
  const { promised } = state;
  const text = [
    ...(isGreeted ? [] : [phrase(spoken, 'talkHelloAgain')]),
    phrase(spoken, 'talkBefore', { agent: before.agent, team: teamName(spoken, before.team), day }),
    ...(promised === undefined
      ? []
      : [
          phrase(spoken, 'talkPromised', {
            agent: promised.agent,
            what: promised.what,
            by: untilSaid(spoken, promised.by),
          }),
        ]),
    ...(isGreeted ? [] : [phrase(spoken, 'talkPersonAgain')]),
  ].join(' ');
  return { ...reaction, say: [{ text }, ...reaction.say] };
};
const MET: ReadonlySet<Status> = new Set<Status>(['answered', 'offered', 'asked', 'told', 'unanswered']);

/** A talk in a danger is not spoken of: nobody knows who reads. */
const isDue = (situation: Situation): boolean => {
  const { state, now } = situation;
  const { handoff, lastAt = '' } = state;
  if (handoff === undefined || !OVER.has(handoff.stage) || handoff.rank === 'safety') return false;
  if (isStopped(situation) || talkBefore(handoff, now) === undefined) return false;
  const last = handoff.since > lastAt ? handoff.since : lastAt;
  return now.getTime() - Date.parse(last) >= GAP_MS;
};
