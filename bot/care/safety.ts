// Danger to life, before anything else: the safety line with its number, in the language that it was told in.
import { isDenied, stillOf, wasAsked } from '../danger-held.ts';
import type { Danger } from '../content.ts';
import type { DialogState, Timer } from '../model.ts';
import { languagesOf } from '../safety-lines.ts';
import { closed, type Reaction, type Situation } from '../situation.ts';
import { dangerIn } from '../understanding/danger.ts';
import { languageOf } from '../understanding/language.ts';
import { wishAfter } from './person-wished.ts';
import { withTimers } from './timer-list.ts';

/** All that it asks for: a page has no more than that. */
type Told = Pick<Situation, 'reply' | 'state' | 'now'> & {
  readonly content: Pick<Situation['content'], 'dangers'>;
};

/** What they had written is taken up where it was no danger. */
const ABOUT_MAX = 300;

/** An open dialog is kept and held: what is said next is not taken for its answer. One that was hardly begun is let go. */
export const safety = (told: Told): Reaction | undefined => {
  const { reply, state: before, content, now } = told;
  const found = dangerIn(reply.text, content.dangers);
  const danger = found && (stillOf(before.danger, found, reply.text, content.dangers, now) ?? found);
  if (danger === undefined || wasAsked(before.danger, danger, now)) return undefined;
  if (isDenied(before, reply.text, now)) return undefined;
  // The words of a button are ours: what they may mean is asked where they stand.
  if (danger.asks === true && reply.option !== undefined) return undefined;
  return askedOf(told, danger);
};

/** Its line, or the question whether it is one. */
export const askedOf = (
  { reply, state: before, now }: Pick<Told, 'reply' | 'state' | 'now'>,
  danger: Danger,
): Reaction => {
  // What may be nothing is asked about first, with their words kept: the wish is heard again with the answer.
  const wish = danger.asks === true ? [] : wishAfter(reply.text, now);
  const timers = [...silenceAfter(danger, now), ...wish];
  const heard = languageOf(reply.text);
  // What was filed with the words that opened it is not let go.
  const isBegun = before.open?.light !== true || before.open.hazardAt !== undefined;
  // Words of one danger are no answer to the question of another that they have not answered yet.
  const about = isBegun && before.open?.light === true ? '' : reply.text.slice(0, ABOUT_MAX);
  const state: DialogState = {
    ...withTimers(before, timers),
    language: before.chosen === true ? before.language : (heard ?? before.language),
    danger: {
      id: danger.id,
      at: now.toISOString(),
      held: true,
      ...(danger.asks === true ? { asks: true, about } : {}),
    },
  };
  return {
    say: languagesOf(heard, before.language).map((line) => ({
      text: danger.line[line],
      line,
    })),
    state:
      state.open === undefined
        ? state
        : !isBegun
          ? closed(state)
          : { ...state, open: { ...state.open, held: true } },
    status: 'emergency',
  };
};

/** Nobody may be able to answer any more. */
export const SILENCE = 'silence';
const silenceAfter = ({ unanswered }: Danger, now: Date): readonly Timer[] =>
  unanswered === undefined
    ? []
    : [{ id: SILENCE, at: new Date(now.getTime() + unanswered * MINUTE_MS).toISOString(), silence: true }];
const MINUTE_MS = 60_000;
