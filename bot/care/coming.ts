// "How long will they be?", in the middle of what is asked about a danger: the truth, and the question again. It is no answer to it.
import type { Dialog, OpenDialog } from '../model.ts';
import { phrase, type Reaction, type Situation } from '../situation.ts';
import { normalise } from '../understanding/normalise.ts';
import { repeat } from './asked-again.ts';

export const asksWhoComes = ({ content, reply }: Situation): boolean =>
  reply.option === undefined && content.holds.coming.test(normalise(reply.text));

/** Only where something was filed that somebody may come for. */
export const whoComes = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction | undefined => {
  const isFiled = open.hazardAt !== undefined || situation.state.danger?.incident !== undefined;
  return isFiled && asksWhoComes(situation)
    ? repeat(situation, dialog, open, [{ text: phrase(situation, 'incidentComing') }])
    : undefined;
};
