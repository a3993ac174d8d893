// A request for an answer in writing in the words that staff read: where the answer goes, in which language, and until when.
import type { RequestSeen } from '../../lambdas/desk/wire.ts';
import { byWhen, minutesLeft, moment, span } from './times.ts';
import { CHANNELS, LANGUAGES } from './words.ts';

export const requestFacts = (request: RequestSeen, now: number): readonly string[] => {
  const { way, to, name, promisedBy, receivedAt, expectedBy, channel, language, limits } = request;
  const left = limits.windowUntil === undefined ? undefined : minutesLeft(limits.windowUntil, now);
  return [
    ...(name === undefined ? [] : [`Likes to be called ${name}`]),
    promisedBy === undefined
      ? `Asked ${moment(receivedAt, now)}`
      : `${promisedBy} promised it, ${moment(receivedAt, now)}`,
    ...(expectedBy === undefined ? [] : [`Was told that it comes by ${byWhen(expectedBy, now)}`]),
    `Writes ${LANGUAGES[language]}`,
    way === 'here'
      ? `The answer goes to ${CHANNELS[channel]}`
      : `The answer goes to ${to ?? 'where they said'}`,
    ...(way === 'here' && left !== undefined ? [`Can be written to for ${span(left)}`] : []),
    ...(way === 'here' && limits.parts !== undefined
      ? ['They read by text message: every part is paid for']
      : []),
  ];
};

/** Why nothing can be sent from here, and what to do instead. */
export const whyNotHere = ({ way, to, channel, limits }: RequestSeen, now: number): string | undefined => {
  if (way === 'text')
    return `They asked for a text${to === undefined ? '' : ` to ${to}`}. The desk sends none there: use your team’s own phone.`;
  if (way === 'email')
    return `They asked for an e-mail${to === undefined ? '' : ` to ${to}`}. The desk sends none: use your team’s own mail.`;
  if (limits.stoppedAt !== undefined)
    return 'They asked for no more messages: you cannot write here until they do.';
  const isPast = limits.windowUntil !== undefined && Date.parse(limits.windowUntil) <= now;
  if ((limits.isClosed || isPast) && !limits.templates)
    return `They wrote too long ago for ${CHANNELS[channel]}: they have to write first.`;
  return undefined;
};
