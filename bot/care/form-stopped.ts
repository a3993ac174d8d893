// A form that is stopped: what became of it, whom to call where it may be a danger, and the menu where it is none.
import type { PhraseId } from '../content.ts';
import type { Both, Dialog, OpenDialog } from '../model.ts';
import { closed, offering, phrase, type Reaction, type Situation } from '../situation.ts';
import { withNext } from './also-told.ts';
import { menuOptions } from './menu.ts';
import { meantAll } from './opt-out.ts';
import { savedAs } from './saved.ts';
import { isTriage } from './triage-open.ts';
import { failingIn } from './works-again.ts';
import { INCIDENT_MS } from './worse.ts';

/** What stays where they leave what they were about to change. */
export const standsIn = ({
  dialog,
  open,
}: {
  readonly dialog: Dialog;
  readonly open: OpenDialog;
}): Both | undefined => dialog.next(open.answers, open.found).stands;

/** What may be a danger can be gone on with: START brings it back. Bins and parking are no way on from one. */
export const formStopped = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction => {
  const isDanger = isTriage(situation, open.dialog);
  const comesBack = meantAll(situation) && isDanger;
  const failing = failingIn(situation, open);
  const left = { ...closed(situation.state), ...(failing && { failing }) };
  const filedAs = filedSaid(situation, open);
  const isUnsure = open.sending !== undefined && open.failed === true;
  const stands = isUnsure ? undefined : standsIn({ dialog, open });
  const said = filedAs ?? (isUnsure ? 'cancelledUnsure' : stands ? 'cancelledStands' : 'cancelled');
  const { language } = situation.state;
  const text = [
    phrase(situation, said, { title: dialog.title[language], stands: stands?.[language] ?? '' }),
    ...(filedAs === undefined ? ifWorse(situation, open.dialog) : []),
    ...(comesBack ? [phrase(situation, 'cancelledStart')] : []),
    ...stopAgain(situation),
  ].join('\n');
  const options = isDanger ? [] : menuOptions(situation);
  const stopped: Reaction = {
    say: [{ text, ...(isDanger ? {} : { options }) }],
    state: offering(comesBack ? savedAs(left, open, situation.now) : left, options),
    status: 'cancelled',
  };
  // What was kept until this is done is not lost with it; whoever wants to hear no more is offered nothing.
  return isDanger || meantAll(situation) ? stopped : withNext(situation, dialog, stopped);
};

export const stopAgain = (situation: Situation): readonly string[] =>
  meantAll(situation) ? [phrase(situation, 'stopAgain')] : [];

/** Of a form that goes on from a danger nothing is "not sent": whoever is on call was told. Undefined where nothing was filed. */
const filedSaid = (
  { state: { danger }, content, heardAt }: Situation,
  { dialog, hazardAt }: OpenDialog,
): PhraseId | undefined => {
  const [id] = Object.entries(content.holds.next).find(([, next]) => next === dialog) ?? [];
  const at = danger?.id === id ? danger?.incident?.at : undefined;
  const isTold = at !== undefined && heardAt.getTime() - Date.parse(at) <= INCIDENT_MS;
  if (hazardAt === undefined && !isTold) return undefined;
  const isAtPlace = content.dangers.some((each) => each.id === id && each.at === 'place');
  return id === undefined || isAtPlace ? 'cancelledFiled' : 'cancelledTold';
};

/** Whoever stops telling of something in a home is left the number. Of what is of a person nothing more is said there. */
export const ifWorse = (situation: Situation, dialog: string | undefined): readonly string[] => {
  const { holds, dangers } = situation.content;
  const [id] = Object.entries(holds.next).find(([, next]) => next === dialog) ?? [];
  const isAtPlace = dangers.some((each) => each.id === id && each.at === 'place');
  return isAtPlace || holds.rows[dialog ?? ''] !== undefined ? [phrase(situation, 'cancelledIfWorse')] : [];
};
