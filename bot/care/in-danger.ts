// A dialog found a danger: its line alone is said, and nothing more until they say that they are safe.
import type { Dialog, Effect, OpenDialog, Outcome } from '../model.ts';
import { phrase, type Draft, type Reaction, type Situation } from '../situation.ts';
import { begunKey, filedOf } from './hazard.ts';
import { dialogIn } from './question.ts';
import { withWhere } from './where-asked.ts';

type Proceed = (situation: Situation, dialog: Dialog, opened: OpenDialog) => Reaction;

/** What follows is begun, so that it is filed now; its question waits. */
export const inDanger = (
  situation: Situation,
  open: OpenDialog,
  { category, then }: Outcome & { readonly kind: 'safety' },
  before: readonly Draft[],
  proceed: Proceed,
): Reaction => {
  const { content, state, now } = situation;
  const line = content.dangers.find((each) => each.id === category && each.asks !== true)?.line;
  const text = line?.[state.language] ?? phrase(situation, 'personClosed');
  const dialog = dialogIn(situation, then?.form);
  const asked = withWhere({ ...situation, state: { ...state, open } }, category);
  const say: readonly Draft[] = [{ text, ...(line && { line: state.language }) }, ...before, ...asked.say];
  if (then === undefined || dialog === undefined) return { say, state, status: 'emergency' };
  const isSame = then.form === open.dialog;
  const next = proceed(situation, dialog, {
    dialog: then.form,
    answers: then.answers,
    ...(isSame ? filedOf(open) : {}),
    ...(open.said === undefined ? {} : { said: open.said }),
  });
  const { open: begun } = next.state;
  return {
    say,
    state: {
      ...next.state,
      danger: {
        id: category,
        at: now.toISOString(),
        held: true,
        goesOn: true,
        ...asked.told,
        ...(begun?.hazardAt === undefined
          ? {}
          : { incident: { key: begunKey(situation, begun), at: begun.hazardAt } }),
      },
      ...(begun && { open: { ...begun, held: true } }),
    },
    effects: (next.effects ?? []).map((each) => withFound(situation, category, each)),
    status: 'emergency',
  };
};

/** Whoever is on the way hears of it, with what they wrote, though it is of the same row. */
const withFound = ({ reply, heardAt }: Situation, row: string, effect: Effect): Effect => {
  if (effect.kind !== 'submit' || effect.hazardAt === undefined) return effect;
  const words = reply.option === undefined ? reply.text.trim() : '';
  const { answers } = effect;
  const said = words.split(/\s+/u).length < SENTENCE || 'words' in answers ? {} : { words };
  return { ...effect, answers: { ...said, ...answers, found: { row, at: heardAt.toISOString() } } };
};
/** "Yes" alone tells nobody anything. */
const SENTENCE = 3;
