// What is said while a danger holds is added to its incident, and that it is over is told, too.
import { digest } from '../digest.ts';
import type { Effect, ToldDanger } from '../model.ts';
import { filed, wordsOf, type TheirWords } from './danger-told.ts';
import { wordsWithPin } from './where-asked.ts';
import { thereSaid } from './where-read.ts';

/**
 * What they go on to write is not a report of its own: it tells more of this one.
 * @param says it is how a person may reach them; it says that it gets worse, or that it was nothing
 */
export const addedTo = (
  situation: TheirWords,
  danger: ToldDanger,
  says: { readonly reach?: boolean; readonly worse?: boolean; readonly nothing?: boolean } = {},
): readonly Effect[] => {
  const { incident, id } = danger;
  const { reply, heardAt } = situation;
  const words = wordsWithPin(reply);
  const photos = (reply.files ?? []).map((file) => file.id);
  const isNothing = words === '' && photos.length === 0;
  if (incident === undefined || isNothing || reply.option !== undefined) return [];
  const at = heardAt.toISOString();
  // Each under a name of its own: none takes the place of another.
  const sent = photos.length === 0 ? {} : { [`photo ${at}`]: photos };
  const { words: how } = says.reach === true ? wordsOf(words) : {};
  const more = {
    ...(how === undefined ? {} : { how }),
    ...(says.worse === true ? { worse: at } : {}),
    ...(says.nothing === true ? { nothing: at } : {}),
  };
  const told = { row: id, adds: at, ...wordsOf(words), ...thereIn(situation, danger), ...more, ...sent };
  return [filed(situation, incident, incident.at, told, at)];
};

/** They were asked whether it is at the home that they gave in this chat: it is, or nobody is to look for it there. */
const thereIn = ({ reply }: TheirWords, danger: ToldDanger): Readonly<Record<string, string>> => {
  const { isThere } = danger;
  const said = thereSaid(reply, danger);
  if (isThere === undefined || said === undefined) return {};
  return said === 'yes' ? { place: isThere } : { elsewhere: isThere };
};

/** They say that they are safe, or that there was no danger. */
export const saidSafe = (
  { state, conversation, heardAt, reply }: TheirWords,
  calledOff: boolean,
): readonly Effect[] => {
  const { incident, id = '' } = state.danger ?? {};
  if (incident === undefined) return [];
  const at = heardAt.toISOString();
  return [
    {
      kind: 'submit',
      key: `${incident.key}:safe:${digest([at, reply.text])}`,
      conversation,
      transaction: 'incidents.safe',
      answers: { incident: incident.key, row: id, ...(calledOff ? { calledOff } : {}) },
      hazardAt: at,
      alone: true,
    },
  ];
};
