// "How long will they be?", about a danger that they told of: the truth as it was told last, and no time that nobody has given.
import { localTime } from '../dates.ts';
import type { Dialog, OpenDialog } from '../model.ts';
import { phrase, type Care, type Reaction, type Situation } from '../situation.ts';
import { normalise } from '../understanding/normalise.ts';
import { repeat } from './asked-again.ts';
import { callIn } from './call-in.ts';
import { isFiled } from './hazard.ts';
import { newsSaid } from './incident-said.ts';
import { isReadAlong } from './read-along.ts';
import { incidentLately } from './worse.ts';

export const asksWhoComes = ({ content, reply }: Situation): boolean => {
  const words = normalise(reply.text);
  const { coming, comes } = content.holds;
  return reply.option === undefined && (coming.test(words) || comes.test(words));
};

/** In the middle of what is asked about it: it is no answer to that. Only where something was filed that somebody may come for. */
export const whoComes = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction | undefined => {
  const isTold = isFiled(open) || situation.state.danger?.incident !== undefined;
  return isTold && asksWhoComes(situation)
    ? repeat(situation, dialog, open, [{ text: comingSaid(situation) }])
    : undefined;
};

/** When nothing is open any more, the words have to be surely about it, and it has to be of today. */
export const whoComesAfter: Care = (situation) => {
  const { content, state, reply, heardAt } = situation;
  const words = normalise(reply.text);
  const at = state.incidentNews?.at ?? state.danger?.incident?.at;
  if (state.open !== undefined || reply.option !== undefined || at === undefined) return undefined;
  if (heardAt.getTime() - Date.parse(at) > AFTER_MS || OTHERS.test(words)) return undefined;
  if (!content.holds.comes.test(words)) return undefined;
  return { say: [{ text: comingSaid(situation) }], state, status: 'answered' };
};
const AFTER_MS = 12 * 3_600_000;
/** What else somebody comes for. */
const OTHERS =
  /\b(?:bins?|biniau|rubbish|recycling|collect\w*|casglu|waste|sofa|mattress|appointment|apwyntiad|bailiffs?|tax|treth|survey\w*|inspect\w*)\b/;

/** No more than somebody has confirmed, and when that was. */
export const comingSaid = (situation: Situation): string => {
  const news = lastTold(situation);
  if (news !== undefined) return news;
  return isReadAlong(situation)
    ? phrase(situation, 'incidentReach', { call: callIn(situation, incidentLately(situation)?.id ?? '') })
    : phrase(situation, 'incidentComing');
};

/** Undefined where nobody has said anything that still holds. */
export const lastTold = (situation: Situation): string | undefined => {
  const { content, state, heardAt } = situation;
  const news = state.incidentNews;
  const begunAt = state.danger?.incident?.at ?? '';
  // A danger that was told since is another.
  if (news === undefined || news.at < begunAt) return undefined;
  if (heardAt.getTime() - Date.parse(news.at) > (news.what === 'unreached' ? TRYING_MS : AFTER_MS))
    return undefined;
  const { time } = localTime(new Date(news.at), content.council.timeZone);
  return `${phrase(situation, 'incidentLast', { time })} ${newsSaid(situation, news)}`;
};
/** Nobody is tried for longer. */
const TRYING_MS = 4 * 3_600_000;
