// "Safe", said again to a question about the danger: it answers hardly any of them, and is never taken for the worst that they may mean.
import type { Dialog, Json, OpenDialog, Question } from '../model.ts';
import { momentOf, phrase, type Reaction, type Situation } from '../situation.ts';
import { deniesDanger } from '../understanding/denied.ts';
import { normalise } from '../understanding/normalise.ts';
import { isFiled } from './hazard.ts';
import { askNow } from './question.ts';
import { saysOver } from './released.ts';

type SafeSaid =
  | { readonly takes: Json; readonly reaction?: never }
  | { readonly takes?: never; readonly reaction: Reaction };

/** Asked once more in short; said again it is taken for the answer that means no danger, where there is one. Undefined for all else. */
export const safeSaid = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  question: Question,
): SafeSaid | undefined => {
  const { reply } = situation;
  const { calm, field, words } = question;
  const isOfDanger = question.unclear !== undefined || isFiled(open);
  if (!isOfDanger || reply.option !== undefined || reply.pin !== undefined) return undefined;
  const denies = deniesDanger(reply.text);
  if (!denies && !saysSafe(situation)) return undefined;
  const parsed = field.parse(reply, words, momentOf(situation));
  const isAsked = denies ? asksOf(words.en.ask, reply.text) : ASKS_SAFE.test(words.en.ask);
  if (calm !== undefined && (isAsked || (!denies && parsed.ok && parsed.value === calm)))
    return { takes: calm };
  const isAgain = open.safeSaid === question.id;
  if (words.en.options === undefined && isAgain) return undefined;
  if (calm !== undefined && isAgain) return { takes: calm };
  const { text: ask, ...draft } = askNow(situation, dialog, open, true);
  const id = isAgain ? 'releasedPerson' : calm === undefined ? 'releasedAgain' : 'releasedYesNo';
  return {
    reaction: {
      say: [{ ...draft, text: phrase(situation, id, { ask }) }],
      state: { ...situation.state, open: { ...open, safeSaid: question.id } },
      status: 'asked-again',
    },
  };
};

const saysSafe = (situation: Situation): boolean => {
  const words = normalise(situation.reply.text);
  return saysOver(situation) || (words.length <= CALM_MAX && situation.content.holds.calm.test(words));
};
const CALM_MAX = 80;

/** "Is it safe to message you here?" asks something else. */
const ASKS_SAFE = /\bare you\b.*\bsafe\b/i;

/** What they say is not there is what was asked about. Where smoke is asked about too, no fire is half an answer. */
const asksOf = (ask: string, text: string): boolean => {
  const said = normalise(text);
  const asked = normalise(ask);
  if (SMOKE.test(asked) && !SMOKE.test(said) && !/^(?:no|nope|nah|na|nac oes) (?!fire|dan|tan)/.test(said))
    return false;
  return SAME.some((one) => one.test(asked) && one.test(said));
};
const SMOKE = /\b(?:smoke|mwg)\b/;
const SAME: readonly RegExp[] = [
  /\b(?:fires?|smoke|flames?|burning|tan|dan|mwg|fflamau)\b/,
  /\b(?:gas|nwy)\b/,
  /\b(?:danger|perygl|berygl)\b/,
  /\bspark\w*/,
];
