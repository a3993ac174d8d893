// What could not be answered is kept for those who write the answers: the words without whose they are, and what was tried.
import { digest } from '../digest.ts';
import type { Effect } from '../model.ts';
import type { Unanswered } from '../services/unanswered.ts';
import type { Situation } from '../situation.ts';
import { unmarked } from '../understanding/taken-out.ts';
import { withoutPeople } from '../understanding/without-people.ts';
import { wasProving } from './proof-said.ts';
import { dialogIn } from './question.ts';

const KEPT_MAX = 300;

/** None where they show who they are, and none of what has no words. */
export const keptUnanswered = (situation: Situation, rung: Unanswered['rung']): readonly Effect[] => {
  const { reply, state, content, conversation, heardAt, understand } = situation;
  const isProving = dialogIn(situation, state.open?.dialog)?.proves === true || wasProving(situation);
  if (reply.option !== undefined || isProving) return [];
  const text = withoutPeople(unmarked(reply.text).slice(0, READ_MAX))
    .replaceAll(/\s+/g, ' ')
    .slice(0, KEPT_MAX);
  if (!/\p{L}{2}/u.test(text.replaceAll(/\[\w+\]/g, ''))) return [];
  const verdict = understand(reply.text, state.language);
  const matches = verdict.kind === 'one' ? [verdict.match] : verdict.matches;
  return [
    {
      kind: 'unanswered',
      key: `unanswered:${digest([conversation, heardAt.toISOString(), reply.text])}`,
      text,
      language: state.language,
      rung,
      near: matches.map(({ id, score }) => ({ topic: id, score: Math.round(score * 100) / 100 })),
      on: heardAt.toISOString().slice(0, 10),
      version: content.version,
    },
  ];
};
/** A name may stand where the text is cut off. */
const READ_MAX = 600;
