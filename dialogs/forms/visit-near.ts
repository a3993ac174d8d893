// What the reminders of a visit have in common: what comes with the timer, when nothing is said, and what an answer leads to. Owner: repairs.
import { slotInWords } from '../../bot/fields/slot.ts';
import { text } from '../../bot/fields/text.ts';
import { yesNoMeant } from '../../bot/understanding/yes-no.ts';
import type { Both, Language, Outcome } from '../../bot/model.ts';
import { part } from '../../bot/styles/form.ts';
import { whatSaid } from './change-appointment-rules.ts';
import { startOf } from './visit-slots.ts';

// The first says that it is near, and the second that nobody has confirmed it.
const stageSaid = (stage: string, language: Language): string => STAGES[stage]?.[language] ?? stage;
const STAGES: Readonly<Record<string, Both>> = {
  day: { en: 'the first', cy: 'y gyntaf' },
  hours: { en: 'the second', cy: 'yr ail' },
};

export type Keep = 'yes' | 'change' | 'cancel';

/** Of a visit that is over, moved or cancelled nothing is said, nor a second time of one that was confirmed. */
export const visitNear = part()
  // These four come with the timer.
  .ask('reference', text('What is its reference?', { label: 'Reference' }), { given: true })
  .ask('postcode', text('What is its postcode?', { label: 'Postcode' }), { given: true, optional: true })
  .ask('time', { ...text('When is it?', { label: 'Time' }), show: slotInWords }, { given: true })
  .ask('stage', { ...text('Which reminder?', { label: 'Reminder' }), show: stageSaid }, { given: true })
  .find('visits', { in: 'appointments', by: (a) => `${a.reference}|${a.postcode ?? ''}` })
  .rule((a, { visits: [visit] }, now): Outcome | undefined => {
    const isOver = visit?.slot !== a.time || startOf(a.time) <= now;
    return isOver || (a.stage === 'hours' && visit.confirmed) ? { kind: 'silent' } : undefined;
  });

export const visitNearInWelsh = {
  reference: { ask: "Beth yw'r cyfeirnod?", label: 'Cyfeirnod' },
  postcode: { ask: "Beth yw'r cod post?", label: 'Cod post' },
  time: { ask: "Pryd mae'r ymweliad?", label: 'Amser' },
  stage: { ask: 'Pa neges atgoffa?', label: 'Neges atgoffa' },
} as const;

/** What people say instead of an option. */
export const keepSaid = (said: string): Keep | undefined => {
  const what = whatSaid(said);
  if (what === 'change' || what === 'cancel') return what;
  return what === 'confirm' || yesNoMeant({ text: said }) === 'yes' ? 'yes' : undefined;
};

type Given = {
  readonly reference: string;
  readonly postcode?: string;
  readonly time: string;
  readonly keep: Keep;
};

/** Kept with one tap; or on in the form that changes it, at the question that is left. */
export const visitKept = ({ reference, postcode, time, keep }: Given, kind: string | undefined): Outcome =>
  keep === 'yes'
    ? {
        kind: 'submit',
        transaction: 'appointments.confirm',
        answers: {
          reference,
          ...(postcode === undefined ? {} : { postcode }),
          ...(kind === undefined ? {} : { kind }),
          time,
        },
        unchecked: true,
      }
    : {
        kind: 'form',
        form: 'change-appointment',
        answers: [
          ['job', postcode === undefined ? reference : 'other'],
          ['reference', reference.replace('-', '')],
          ...(postcode === undefined ? [] : [['postcode', postcode] as const]),
          ['what', keep],
          ['reason', null],
        ],
      };
