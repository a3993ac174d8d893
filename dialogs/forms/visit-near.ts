// What the reminders of a visit have in common: what comes with the timer, when nothing is said, and what an answer leads to. Owner: repairs.
import { slotInWords } from '../../bot/fields/slot.ts';
import { text } from '../../bot/fields/text.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
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

/** The same where somebody has to be in: who is there, or is not, says it too. */
export const homeSaid = (text: string): Keep | undefined => {
  const said = text.length > READ_MAX ? '' : normalise(text);
  if (MENDED.test(said)) return 'cancel';
  if (AWAY.test(said) || LATER.test(said)) return 'change';
  return keepSaid(text) ?? (HOME.test(said) ? 'yes' : undefined);
};
const READ_MAX = 120;
const WHO =
  '(?:(?:i|ill|im|am|we|well|were|someone|somebody|someones|my|our|his|her|husband|wife|son|daughter|mum|mam|dad|partner|neighbour|carer|he|she|they|theyll|hell|shell|is|are|will|ll|be|going to) )*';
const HOME = new RegExp(
  `^(?:(?:yes|ok|yeah) )?(?:${WHO}(?:in|here|there|home|at home|about|around|always in)(?: (?:all day|then|all morning|all afternoon|for them|for him|that day|always|from \\w+|waiting|anyway|thanks|thank you|love))*|see (?:you|them|him) (?:then|tomorrow|later|soon)|will do|no (?:problem|worries|bother)|bydd(?:a|af)? i (?:yna|yma|adref|gartref|i mewn)|bydd (?:rhywun|fy \\w+) (?:yna|yma|adref|gartref|i mewn)|rydw i adref|(?:dwi|dw i) adref)$`,
);
const AWAY = new RegExp(
  `^(?:(?:no|nope|nah|sorry|na|oh|but) )*(?:(?:i|ill|im|i am|we|were|we are|i will|we will) )*(?:(?:be|have to be|got to be|going to be) )?(?:not (?:in|here|there|home|at home|around|about|available)|wont|away|out|at work|working|in work|on holiday|in hospital|at the (?:hospital|doctors|dentist))(?: (?:then|that day|tomorrow|today|all day|that morning|that afternoon|on \\w+|until \\w+|at that time|now|sorry))*$|^(?:no|nope|nah|na|na fydd(?:a|af)?|na fyddwn)(?: (?:sorry|thanks|thank you|i wont|we wont|diolch|fydda|fyddaf|i|ddim|neb|yna|yma|adref|gartref))*$`,
);
const LATER =
  /^(?:(?:yes|no|but|sorry|please|hi) )*(?:can|could|would) (?:you|they|he|it|we|i) (?:please )?(?:come|be|make it|do|have|get)\b.{0,30}\b(?:later|earlier|another|different|instead|next week|\w+day|morning|afternoon|evening|weekend)\b/;
const MENDED =
  /^(?:(?:no|but|oh|sorry|hi|its ok|dont worry|actually) )*(?:its |it is |it has been |it was |its been |ive |i have |weve |we |i |my \w+ )?(?:already |now |been |all )*(?:fixed|mended|sorted|repaired|working)(?: (?:it|now|already|again|itself|ourselves|myself|thanks|thank you|so dont bother|no need to come))*$/;

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
