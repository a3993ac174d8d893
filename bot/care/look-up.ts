// Looking something up for an open dialog, on behalf of whoever is known to write.
import { digest } from '../digest.ts';
import { accessOf } from '../identity.ts';
import type { Access, Find, OpenDialog } from '../model.ts';
import { closed, type Draft, type Reaction, type Situation } from '../situation.ts';

/** The worker looks it up, and its result is the conversation's next event. */
export const lookUp = (
  situation: Situation,
  on: OpenDialog,
  find: Find,
  before: readonly Draft[],
): Reaction => {
  const { conversation, state } = situation;
  const { language } = state;
  const finding = findKey(conversation, on.dialog, find);
  return {
    say: before,
    state: { ...closed(situation.state), open: { ...on, finding } },
    effects: [{ kind: 'find', key: finding, conversation, language, ...find, ...accessIn(situation) }],
    status: 'looking-up',
  };
};

/** Looking is harmless, so the key only says which look-up a result is of. */
export const findKey = (conversation: string, dialog: string, find: Find): string =>
  [conversation, dialog, 'find', digest(find)].join(':');

export const accessIn = ({ state, now }: Situation): { readonly access?: Access } => {
  const access = accessOf(state, now);
  return access === undefined ? {} : { access };
};
