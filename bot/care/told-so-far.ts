// What the words that opened a triage tell: since when it is known, and what stands in them that is not asked for yet.
import type { Answers, Dialog, OpenDialog } from '../model.ts';
import { momentOf, type Situation } from '../situation.ts';

/** Begun again in other words it was known from the first. What was written before another form led here tells nothing of this. */
export const openedAt = (
  { heardAt, reply }: Situation,
  other: OpenDialog | undefined,
  { id, soFar }: Dialog,
  said: string,
): Pick<OpenDialog, 'openedAt'> => {
  const first = other?.dialog === id ? other.openedAt : undefined;
  const isTold = said !== '' && reply.option === undefined && said.endsWith(reply.text.trim());
  const at = first ?? (isTold ? heardAt.toISOString() : undefined);
  return soFar === undefined || at === undefined ? {} : { openedAt: at };
};

/** Should they say no more, whoever comes has what stands there. */
export const likelyIn = (
  situation: Situation,
  { soFar, questions }: Dialog,
  { answers, said, byHand, refused = [] }: OpenDialog,
): Answers =>
  soFar === undefined || said === undefined || byHand === true
    ? []
    : questions.flatMap(({ id, field, words }) => {
        if (refused.includes(id) || answers.some(([each]) => each === id)) return [];
        const value = field.spots?.(said, words, momentOf(situation));
        return value === undefined ? [] : [[id, value] as const];
      });
