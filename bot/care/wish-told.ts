// Of a message that is not understood as a whole, the wish in it: where that is sure, and of a topic that the whole may be about.
import type { Situation } from '../situation.ts';
import type { Verdict } from '../understanding/match.ts';
import { wishesIn } from '../understanding/wish.ts';

export const wishedIn = ({ reply, state, understand }: Situation, whole: Verdict): Verdict | undefined =>
  whole.kind !== 'none' || whole.matches.length === 0
    ? undefined
    : wishesIn(reply.text)
        .map((each) => understand(each, state.language))
        .find(
          (each) =>
            each.kind === 'one' &&
            each.match.score >= SURE &&
            whole.matches.some(({ id }) => id === each.match.id),
        );
/** A wrong answer costs more than a question back. */
const SURE = 0.85;
