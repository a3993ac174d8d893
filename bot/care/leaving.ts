// "Log me out", and "that's not me": what was shown of who writes is dropped, and with it what would tell of somebody else.
import { handedOn } from '../identity.ts';
import type { Dialog, DialogState, Effect, OpenDialog } from '../model.ts';
import { isHandedOn } from '../understanding/handed-on.ts';
import { closed, phrase, type Reaction, type Situation } from '../situation.ts';
import { withSaved } from './kept.ts';
import { dialogIn } from './question.ts';

/** What they themselves sent stays theirs: it is on their own account on the channel. */
export const loggedOut = (situation: Situation): Reaction => {
  const { identity: _, known: __, speakingFor: ___, homeGiven: ____, ...state } = situation.state;
  const isOpenToAll = (id: string) => (dialogIn(situation, id)?.level ?? 1) < 2;
  const saved = (state.saved ?? []).filter(({ dialog }) => isOpenToAll(dialog));
  return {
    say: [{ text: phrase(situation, 'loggedOut') }],
    state: withSaved(closed(state), saved),
    effects: leftBy(situation),
    status: 'answered',
  };
};

/** Nothing of before is theirs, and no reminder of it comes here any more. */
export const notMine = (situation: Situation): Reaction => ({
  say: [{ text: phrase(situation, 'notMine') }],
  state: { ...handedOn(situation.state, situation.heardAt.toISOString()), ...greetedIn(situation.state) },
  effects: leftBy(situation),
  status: 'answered',
});

/** It is they who were greeted. */
const greetedIn = ({ greetedAt, lastAt }: DialogState): Pick<DialogState, 'greetedAt' | 'lastAt'> => ({
  ...(greetedAt === undefined ? {} : { greetedAt }),
  ...(lastAt === undefined ? {} : { lastAt }),
});

/** "Wrong number" is about what they typed, where a form has asked for one. */
export const notMineInForm = (
  situation: Situation,
  { dialog, open }: { readonly dialog: Dialog; readonly open: OpenDialog },
): Reaction | undefined =>
  dialog.proves === true || (dialog.level ?? 1) > 1 || open.answers.length === 0
    ? notMine(situation)
    : undefined;

/** "I just got this number"; and "I'm not Sam", where there is something of somebody's, and no form that may have asked. */
export const isNotMe = ({ reply, state }: Situation): boolean =>
  isHandedOn(reply.text) ||
  (state.open === undefined &&
    (state.identity ?? state.timers ?? state.sent) !== undefined &&
    ANOTHER.test(reply.text.trim()));
const ANOTHER =
  /^(?:(?:i['’]?m|i am|this is|it['’]?s) not (?!Sure\b|Happy\b|Well\b|O[Kk]\b)(?:(?:mr|mrs|ms|miss|dr)\.? )?\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}|nid \p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2} (?:ydw i|wyf|dw i))[.!]?$/u;

const leftBy = ({ conversation, heardAt }: Situation): readonly Effect[] => [
  { kind: 'leave', key: `leave:${heardAt.toISOString()}`, conversation },
];
