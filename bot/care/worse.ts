// "I'm not safe", "it's getting worse": whoever told of a danger is back in it, with its line; anybody else is asked whether there is one.
import { wasAsked } from '../danger-held.ts';
import type { Danger } from '../content.ts';
import type { DialogState, ToldDanger } from '../model.ts';
import { languagesOf } from '../safety-lines.ts';
import { closed, phrase, type Care, type Reaction, type Situation } from '../situation.ts';
import { languageOf } from '../understanding/language.ts';
import { normalise } from '../understanding/normalise.ts';
import { filed, wordsOf } from './danger-told.ts';
import { begunKey, isFiled } from './hazard.ts';
import { dialogIn, questionIn } from './question.ts';
import { askedOf } from './safety.ts';
import { withWhere } from './where-asked.ts';

/** So long what they write is about the danger that they told of. */
export const INCIDENT_MS = 24 * 3_600_000;

export const worse: Care = (situation) => {
  const { state, now } = situation;
  if (!saysWorse(situation) || asksThat(situation)) return undefined;
  const told = incidentLately(situation);
  if (told !== undefined) return heldAgain(situation, told);
  const unclear = situation.content.dangers.find(({ id, asks }) => id === 'unclear' && asks === true);
  if (unclear === undefined || wasAsked(state.danger, unclear, now)) return undefined;
  if (isInRow(situation)) return askedInRow(situation, unclear);
  return isFirst(situation) ? askedOf(situation, unclear) : undefined;
};

/** Early in a tree that has no line of its own: it stays open below the question. */
const isInRow = ({ state: { open }, content }: Situation): boolean =>
  open !== undefined && content.holds.rows[open.dialog] !== undefined;

const askedInRow = (situation: Situation, unclear: Danger): Reaction => {
  const { light: _, ...open } = situation.state.open ?? { dialog: '', answers: [] };
  const asked = askedOf({ ...situation, state: { ...situation.state, open } }, unclear);
  const { danger } = asked.state;
  // What they wrote is no answer to the question that stood there, and neither is their "no".
  return danger === undefined
    ? asked
    : { ...asked, state: { ...asked.state, danger: { ...danger, about: '' } } };
};

/** All of the message, and where something was filed of it in more words. */
export const saysWorse = (situation: Situation): boolean => {
  const { reply, content } = situation;
  const words = normalise(reply.text);
  if (reply.option !== undefined || reply.pin !== undefined || words.length > WORSE_MAX) return false;
  const { worse, worsens } = content.holds;
  if (worse.test(words)) return true;
  const told = incidentLately(situation);
  return told !== undefined && worsens.test(words) && !isOfNotice(situation, told);
};
/** "STILL" answers what came last: that something else is over, to whoever followed that. */
const isOfNotice = ({ state, reply }: Situation, { incident }: Lately): boolean =>
  /^\W*(?:still|o hyd|dal)\W*$/i.test(reply.text) &&
  state.notices?.some(({ over, at }) => over !== undefined && at > incident.at) === true;
const WORSE_MAX = 100;

type Lately = Pick<ToldDanger, 'id'> & { readonly incident: NonNullable<ToldDanger['incident']> };

/** What they told of in the last day: a danger, or what is filed of the form that is open. */
export const incidentLately = (situation: Situation): Lately | undefined => {
  const { state, content } = situation;
  const { danger, open } = state;
  if (danger?.incident !== undefined && isLately(situation, danger.incident.at))
    return { id: danger.id, incident: danger.incident };
  const { next, rows } = content.holds;
  const [ofLine] = Object.entries(next).find(([, dialog]) => dialog === open?.dialog) ?? [];
  const id = ofLine ?? rows[open?.dialog ?? ''];
  const isKept = open !== undefined && isFiled(open);
  return open?.hazardAt === undefined || !isKept || id === undefined || !isLately(situation, open.hazardAt)
    ? undefined
    : { id, incident: { key: begunKey(situation, open), at: open.hazardAt } };
};

const isLately = ({ heardAt }: Situation, at: string): boolean =>
  heardAt.getTime() - Date.parse(at) <= INCIDENT_MS;

/** It is told anew, so that it is opened again where it was taken to be over. */
const heldAgain = (situation: Situation, { id, incident }: Lately): Reaction | undefined => {
  const { content, state, reply, heardAt, now } = situation;
  const line = content.dangers.find((each) => each.id === id && each.asks !== true)?.line;
  if (line === undefined && content.holds.call[id] === undefined) return undefined;
  const at = heardAt.toISOString();
  const where = withWhere(situation, id);
  const back: DialogState = {
    ...(state.open?.light === true ? closed(state) : state),
    danger: { id, at: now.toISOString(), held: true, goesOn: true, incident, ...where.told },
  };
  return {
    say: [
      ...languagesOf(languageOf(reply.text), state.language).map((each) =>
        line === undefined
          ? {
              text: phrase(inTheirs(situation, each), 'heldDo', {
                line: content.holds.call[id]?.[each] ?? '',
              }),
            }
          : { text: line[each], line: each },
      ),
      ...where.say,
    ],
    state: back.open === undefined ? back : { ...back, open: { ...back.open, held: true } },
    effects: [filed(situation, incident, at, { row: id, worse: at, ...wordsOf(reply.text) })],
    status: 'emergency',
  };
};

const inTheirs = (situation: Situation, language: DialogState['language']): Situation => ({
  ...situation,
  state: { ...situation.state, language },
});

/** "Is it safe to message you here?" has its own way on. */
const asksThat = (situation: Situation): boolean =>
  /\bsafe to\b/i.test(question(situation)?.words.en.ask ?? '');

/** In a form only what says of them that they are not safe, and no answer to a question that has a way for it. */
const isFirst = (situation: Situation): boolean =>
  situation.state.open === undefined ||
  (question(situation)?.unclear === undefined && SAFE.test(normalise(situation.reply.text)));
const SAFE = /\b(?:safe|d?diogel|saff)\b/;

const question = (situation: Situation) => {
  const { open } = situation.state;
  const dialog = dialogIn(situation, open?.dialog);
  return open === undefined || dialog === undefined ? undefined : questionIn(dialog, open, open.asked);
};
