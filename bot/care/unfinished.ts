// What somebody left unfinished in a conversation of theirs and may go on with in another: it goes there once, and is here no more.
import { digest } from '../digest.ts';
import type { DialogState, OpenDialog, SavedDialog } from '../model.ts';
import { closed } from '../situation.ts';
import type { Own } from '../services/since.ts';
import { keptUntil, withSaved } from './kept.ts';
import { isAwaiting, lasting } from './question.ts';

/** A form as it stands in the conversation where it was left. */
export type Left = { readonly id: string; readonly form: SavedDialog };

/**
 * Those in which this person had shown who they are at each answer. Whoever else has the phone in hand begins forms of their
 * own, and what somebody says for another stays with them.
 */
export const leftIn = (
  state: DialogState,
  { conversation, since = '' }: Own,
  person: string,
  now: Date,
): readonly Left[] =>
  state.speakingFor !== undefined
    ? []
    : [...openIn(state), ...(state.saved ?? [])]
        .filter(
          ({ whose, answers, savedAt }) =>
            whose === person && answers.length > 0 && savedAt >= since && now.getTime() <= keptUntil(savedAt),
        )
        .map((form) => ({ id: digest([conversation, form.dialog, form.savedAt]), form }));

/** What is open is left when nothing is on its way, and they had begun it themselves. */
const openIn = ({ open, heardAt }: DialogState): readonly SavedDialog[] =>
  open === undefined || heardAt === undefined || isAwaiting(open) || open.light === true || open.rung === true
    ? []
    : [{ ...lasting(open), ...(open.asked === undefined ? {} : { asked: open.asked }), savedAt: heardAt }];

/** The conversation without it. What it was stays for the day: who took it may have to ask again. */
export const withoutLeft = (
  state: DialogState,
  { id, form }: Left,
  { from, to, now }: { readonly from: string; readonly to: string; readonly now: Date },
): DialogState => {
  const isThis = (each: OpenDialog & { readonly savedAt?: string }) =>
    each.dialog === form.dialog && (each.savedAt ?? state.heardAt) === form.savedAt;
  const { found: _, ...kept } = form;
  const filed = form.hazardAt === undefined ? {} : { filedIn: form.filedIn ?? from };
  const given = { id, to, at: now.toISOString(), form: { ...kept, ...filed } };
  const saved = (state.saved ?? []).filter((each) => !isThis(each));
  const rest = state.open !== undefined && isThis(state.open) ? closed(state) : state;
  return { ...withSaved(rest, saved), given: [...(state.given ?? []), given] };
};
