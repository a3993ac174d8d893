// A hazard is filed in the turn in which it is told; what is said of it later is added to the same case.
import { digest } from '../digest.ts';
import type { Dialog, DialogState, Effect, Hazard, OpenDialog, Step } from '../model.ts';
import type { Situation } from '../situation.ts';

type Submit = Effect & { readonly kind: 'submit' };

/** Which case it is of, however often the form is begun anew. */
export type Filed = Pick<OpenDialog, 'hazardAt' | 'hazardOf' | 'hazardWaits' | 'filedBy' | 'filedIn'>;

export const filedOf = ({ hazardAt, hazardOf, hazardWaits, filedBy, filedIn }: OpenDialog): Filed => ({
  ...(hazardAt !== undefined && { hazardAt }),
  ...(hazardOf !== undefined && { hazardOf }),
  ...(hazardWaits === true && { hazardWaits }),
  ...(filedBy !== undefined && { filedBy }),
  ...(filedIn !== undefined && { filedIn }),
});

/** A dialog leads on to another: what was filed in it stays the same case. */
export const filedOn = (open: OpenDialog): Filed =>
  open.hazardAt === undefined ? {} : { ...filedOf(open), filedBy: open.filedBy ?? open.dialog };

/** What is to be filed by now. Whoever only opened it to look has told of nothing: their words did, or more than one answer. */
export const hazardIn = (open: OpenDialog, { hazard, waits, met, kind }: Step): Hazard | undefined => {
  const told =
    hazard ?? (open.openedAt !== undefined || met.length > 1 || kind === 'end' ? waits : undefined);
  return told?.unfiles === true && open.hazardAt === undefined ? undefined : told;
};

/** An emergency, or a hazard that must be looked into, is filed of it. */
export const isFiled = ({ hazardAt, hazardWaits }: OpenDialog): boolean =>
  hazardAt !== undefined && hazardWaits !== true;

/** What was told first is filed; each answer that adds to it is too, and what another dialog has to add. */
export const isMoreOf = ({ hazardOf: before, filedBy }: OpenDialog, hazard: Hazard): boolean =>
  (hazard.grows === true || filedBy !== undefined) && before !== hazardOf(hazard);

/** The same was told in a form that lies aside: it is filed already. Another hazard has a case of its own. */
export const filedAside = (
  { saved = [] }: DialogState,
  dialog: string,
  hazard: Hazard,
): Filed | undefined => {
  const first = saved.find(
    (each) => each.dialog === dialog && each.hazardAt !== undefined && each.hazardOf === hazardOf(hazard),
  );
  return first && filedOf(first);
};

export const hazardOf = ({ answers }: Hazard): string => digest(answers);

/** What lies aside of a hazard that was sent now is done with. */
export const withoutSent = (
  { saved = [] }: DialogState,
  { dialog, hazardAt }: OpenDialog,
): DialogState['saved'] =>
  hazardAt === undefined
    ? saved
    : saved.filter((each) => each.dialog !== dialog || each.hazardAt !== hazardAt);

/** Nobody waits for it: what they go on to say is added to the same case. The words that opened a triage are what the landlord was told. */
export const filedAtOnce = (
  situation: Situation,
  open: OpenDialog,
  hazard: Hazard,
  { soFar }: Pick<Dialog, 'soFar'> = {},
): Submit => {
  const words = soFar === undefined || open.openedAt === undefined ? '' : (open.said ?? '').trim();
  return {
    kind: 'submit',
    key: begunKey(situation, open),
    conversation: situation.conversation,
    transaction: hazard.transaction,
    answers: { ...(words === '' ? {} : { words }), ...hazard.answers },
    ...(situation.state.language === 'en' ? {} : { language: situation.state.language }),
    hazardAt: open.hazardAt ?? '',
  };
};

/** What was told since is added to the case that was opened with the first of it. */
export const filedAgain = (situation: Situation, open: OpenDialog, hazard: Hazard): Submit => ({
  ...filedAtOnce(situation, open, hazard),
  key: `${begunKey(situation, open)}:${hazardOf(hazard)}`,
  begun: begunKey(situation, open),
});

export const begunKey = (
  { conversation }: Situation,
  { dialog, hazardAt = '', filedBy = dialog, filedIn = conversation }: OpenDialog,
): string => [filedIn, filedBy, 'hazard', hazardAt].join(':');
