// What the words that opened a triage tell: since when it is known, and how bad it is at least, before anything is asked.
import type { Dialog, OpenDialog, Step } from '../model.ts';
import { momentOf, type Situation } from '../situation.ts';

/** Of words that opened a triage. Begun again in other words it was known from the first. */
export const openedAt = (
  { heardAt }: Situation,
  other: OpenDialog | undefined,
  { id, soFar }: Dialog,
  said: string,
): Pick<OpenDialog, 'openedAt'> => {
  const first = other?.dialog === id ? other.openedAt : undefined;
  if (soFar === undefined) return {};
  return said === '' && first === undefined ? {} : { openedAt: first ?? heardAt.toISOString() };
};

/** Their words may tell more than is asked by now: should they say no more, whoever comes has what stands there. */
export const withSaid = (
  situation: Situation,
  { soFar, questions }: Dialog,
  { answers, said = '', byHand, refused = [] }: OpenDialog,
  step: Step,
): Step => {
  if (step.kind !== 'ask' || soFar === undefined || said === '' || byHand === true) return step;
  const likely = questions.flatMap(({ id, field, words }) => {
    if (refused.includes(id) || answers.some(([each]) => each === id)) return [];
    const value = field.spots?.(said, words, momentOf(situation));
    return value === undefined ? [] : [[id, value] as const];
  });
  const hazard = likely.length === 0 ? undefined : soFar([...answers, ...likely]);
  return hazard === undefined ? step : { ...step, hazard };
};
