// The talk with a person that somebody had in the days before: whoever takes them next sees that they are back, and what came of it.
import { OVER, type Handoff, type TalkBefore } from './handoff.ts';

/** Within so many days it is the same matter coming back. */
const AGAIN_MS = 7 * 24 * 3_600_000;
/** Characters of why it ended. */
const REASON_MAX = 300;

/** @param handoff as it was kept last: one that nobody took does not hide the talk before it */
export const talkBefore = (handoff: Handoff | undefined, now: Date): TalkBefore | undefined => {
  if (handoff === undefined) return undefined;
  const talk = OVER.has(handoff.stage) && handoff.acceptedAt !== undefined ? ended(handoff) : handoff.before;
  return talk !== undefined && now.getTime() - Date.parse(talk.at) < AGAIN_MS ? talk : undefined;
};

const ended = ({ since, team, outcome, reason, agent, follow }: Handoff): TalkBefore => ({
  at: since,
  team,
  ...(outcome === undefined ? {} : { outcome }),
  ...(reason === undefined || reason === '' ? {} : { reason: reason.slice(0, REASON_MAX) }),
  ...(agent === undefined ? {} : { agent: agent.name }),
  ...(follow === undefined ? {} : { follow }),
});
