// The language that somebody asked for, kept for their other conversations once it is known who they are.
import type { Effect } from '../model.ts';
import type { Situation } from '../situation.ts';
import { accessIn } from './look-up.ts';

/** Nobody waits for it. */
export const keepsLanguage = (situation: Situation): readonly Effect[] => {
  const { conversation, heardAt, state } = situation;
  const known = accessIn(situation);
  if (known.access?.proof === undefined) return [];
  return [
    {
      kind: 'submit',
      key: [conversation, 'language', heardAt.toISOString()].join(':'),
      conversation,
      transaction: 'identity.language',
      answers: { language: state.language },
      ...known,
    },
  ];
};
