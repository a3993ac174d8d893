// What failed works again, they say, while they tell of it or afterwards: that is no answer to the question that stands there.
import { digest } from '../digest.ts';
import type { Effect, OpenDialog } from '../model.ts';
import { closed, offering, phrase, type Care, type Reaction, type Situation } from '../situation.ts';
import type { Failing } from '../state.ts';
import { normalise } from '../understanding/normalise.ts';
import { repeat } from './asked-again.ts';
import { ifWorse } from './form-stopped.ts';
import { begunKey, isFiled } from './hazard.ts';
import { begin } from './proceed.ts';
import { dialogIn, isAwaiting } from './question.ts';
import { isTriage } from './triage-open.ts';

/** Whoever was asked to come is told, and nothing of it is taken for a danger. */
export const worksAgain: Care = (situation) => {
  const { open, failing } = situation.state;
  if (open === undefined) return failing && afterwards(situation, failing);
  const row = open.filedBy ?? open.dialog;
  const dialog = dialogIn(situation, open.dialog);
  const said = situation.content.holds.mended[row];
  const words = wordsOf(situation);
  if (said === undefined || words === undefined || dialog === undefined || isAwaiting(open)) return undefined;
  // Mould that a form told of is no matter of a moment.
  if (open.hazardAt !== undefined && !isTriage(situation, row)) return undefined;
  if (said.eases?.(words) === true)
    return repeat(situation, dialog, open, [{ text: phrase(situation, 'easesOff') }]);
  return said.over(words) ? noted(situation, row, failingIn(situation, open)) : undefined;
};

/** A visit stays booked until they say what is to become of it. */
const afterwards = (situation: Situation, failing: Failing): Reaction | undefined => {
  const { content, heardAt, reply } = situation;
  const words = wordsOf(situation);
  const dialog = dialogIn(situation, failing.dialog);
  const said = content.holds.mended[failing.dialog];
  const isLately = heardAt.getTime() - Date.parse(failing.at) <= AFTER_MS;
  if (words === undefined || said === undefined || dialog === undefined || !isLately) return undefined;
  if (failing.worked === true)
    return said.fails(words) ? begin(withoutFailing(situation), dialog, { said: reply.text }) : undefined;
  if (!said.over(words)) return undefined;
  return failing.visit === true ? visitStands(situation) : noted(situation, failing.dialog, failing);
};
const AFTER_MS = 3 * 24 * 3_600_000;

const visitStands = (situation: Situation): Reaction | undefined => {
  const form = situation.content.leads.visit;
  if (dialogIn(situation, form) === undefined) return undefined;
  const options = [{ id: `form:${form}`, words: phrase(situation, 'changeVisit') }];
  return {
    say: [{ text: phrase(situation, 'worksAgainVisit'), options }],
    state: offering(situation.state, options),
    status: 'offered',
  };
};

/** The whole message, and no question. */
const wordsOf = ({ reply }: Situation): string | undefined => {
  if (reply.option !== undefined || reply.pin !== undefined || reply.text.includes('?')) return undefined;
  const words = normalise(reply.text);
  return words.length > LONGEST ? undefined : words;
};
const LONGEST = 100;

/** Undefined where nothing of it is filed, or it is nothing that works again. */
export const failingIn = (situation: Situation, open: OpenDialog): Failing | undefined => {
  const { filedBy: dialog = open.dialog, hazardAt: at } = open;
  if (at === undefined || situation.content.holds.mended[dialog] === undefined) return undefined;
  // A form that a tree led on to is for what can wait.
  const isPaged = isFiled(open) && isTriage(situation, open.dialog);
  return { dialog, key: begunKey(situation, open), at, ...(isPaged && { paged: true }) };
};

const noted = (situation: Situation, dialog: string, kept: Failing | undefined): Reaction => {
  const id = kept === undefined ? 'worksAgain' : kept.paged === true ? 'worksAgainTold' : 'worksAgainKept';
  const at = situation.heardAt.toISOString();
  return {
    say: [{ text: [phrase(situation, id), ...ifWorse(situation, dialog)].join('\n') }],
    state: { ...closed(situation.state), failing: { dialog, key: '', at, worked: true } },
    ...(kept && { effects: [overNow(situation, kept)] }),
    status: 'cancelled',
  };
};

const withoutFailing = (situation: Situation): Situation => {
  const { failing: _, ...state } = situation.state;
  return { ...situation, state };
};

const overNow = (
  { content, conversation, reply, heardAt, state: { language } }: Situation,
  { dialog, key, at }: Failing,
): Effect => ({
  kind: 'submit',
  key: `${key}:${digest(['works', heardAt.toISOString()])}`,
  begun: key,
  conversation,
  transaction: 'incidents.report',
  answers: {
    row: content.holds.rows[dialog] ?? dialog.replace(/^triage-/, ''),
    severity: 'S4',
    words: reply.text.trim(),
    over: 'works-again',
    pages: 'none',
  },
  ...(language === 'en' ? {} : { language }),
  hazardAt: at,
});
