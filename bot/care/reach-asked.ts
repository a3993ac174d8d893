// How a person may reach whoever told of violence, of harming themselves or of somebody at risk. They are asked in what they are answered,
// once they write on: with the line itself nothing is asked, and nobody is written to who does not write.
import type { Reply, ToldDanger } from '../model.ts';
import type { Situation } from '../situation.ts';
import { yesNoMeant } from '../understanding/yes-no.ts';

/** The question, in their language: undefined where there is none, they have answered it, or had it twice. */
export const reachAskOf = ({ content, state }: Situation, danger: ToldDanger): string | undefined => {
  const { reached, reachAsked = 0, incident, id } = danger;
  if (reached === true || incident === undefined || reachAsked >= ASKED_MAX) return undefined;
  return content.holds.reach[id]?.[state.language];
};
const ASKED_MAX = 2;

/** A telephone number is an answer, whatever else is said with it. */
export const givesNumber = (situation: Situation, danger: ToldDanger): boolean =>
  answersReach(situation, danger) && NUMBER.test(situation.reply.text);
const NUMBER = /\d(?:[\s-]?\d){9}/;

/** Whatever they write next is their answer, a "no" as well; "yes" alone says neither how nor when. */
export const answersReach = ({ reply }: Situation, { reached, reachAsked = 0 }: ToldDanger): boolean =>
  reachAsked > 0 &&
  reached !== true &&
  reply.option === undefined &&
  reply.text.trim() !== '' &&
  !isBareYes(reply);
const isBareYes = (reply: Reply): boolean =>
  yesNoMeant(reply) === 'yes' && reply.text.trim().split(/\s+/).length <= 2;
