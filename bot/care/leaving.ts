// "Log me out", and "that's not me": what was shown of who writes is dropped, and with it what would tell of somebody else.
import { handedOn } from '../identity.ts';
import type { Effect } from '../model.ts';
import { closed, phrase, type Reaction, type Situation } from '../situation.ts';
import { withSaved } from './kept.ts';
import { dialogIn } from './question.ts';

/** What they themselves sent stays theirs: it is on their own account on the channel. */
export const loggedOut = (situation: Situation): Reaction => {
  const { identity: _, known: __, speakingFor: ___, ...state } = situation.state;
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
  state: handedOn(situation.state, situation.heardAt.toISOString()),
  effects: leftBy(situation),
  status: 'answered',
});

const leftBy = ({ conversation, heardAt }: Situation): readonly Effect[] => [
  { kind: 'leave', key: `leave:${heardAt.toISOString()}`, conversation },
];
