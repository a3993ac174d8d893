// Everything the council says and does, put together for the runtime. It is read with the first event that is no danger to life.
import type { Content, ReceiptLink } from '../bot/content.ts';
import type { LinkWanted } from '../bot/model.ts';
import type { LetterKind } from '../bot/services/letters.ts';
import { afterDeath } from './after-death.ts';
import { atOnce } from './at-once.ts';
import { calledOff } from './called-off.ts';
import { commands } from './commands.ts';
import { machinePatterns, optOut } from './opt-out-said.ts';
import { inFormPatterns } from '../bot/understanding/in-form.ts';
import { faqs } from './compiled.ts';
import { followUps } from './follow-ups.ts';
import { formWords } from './form-words.ts';
import { dialogs } from './forms/index.ts';
import { ladder } from './ladder.ts';
import { news } from './news.ts';
import { neverOff } from './never-off.ts';
import { notices } from './notices.ts';
import { openings } from './openings.ts';
import { paymentTold } from './payments.ts';
import { callBackPatterns, personPatterns } from './person-said.ts';
import { desk } from './desk.ts';
import { phrases } from './phrases.ts';
import { REPORT_FORMS } from './report-forms.ts';
import { receipts } from './receipts.ts';
import { holds } from './triage/holds.ts';
import { triaged } from './triage/rows-said.ts';
import { allDangers } from './triage/heard/index.ts';
import { statusPatterns } from './status-said.ts';

const letterOf = (kind: LetterKind, reference: string): LinkWanted => ({
  purpose: 'letter',
  about: { kind, reference },
});
/** Of one that is booked; one of another conversation's is read there alone. */
const visitLetter: ReceiptLink = ({ time, postcode }, reference) =>
  typeof time === 'string' && postcode === undefined ? letterOf('visit', reference) : undefined;

export const content: Content = {
  ...atOnce,
  dangers: allDangers,
  faqs,
  dialogs,
  receipts,
  followUps,
  news,
  paymentTold,
  notices,
  commands,
  optOut,
  calledOff,
  machinePatterns,
  phrases,
  desk,
  ladder,
  personPatterns,
  statusPatterns,
  inFormPatterns,
  holds,
  neverOff,
  triage: triaged,
  callBackPatterns,
  openings,
  learned: formWords,
  afterDeath,
  leads: {
    status: 'check-status',
    reference: 'check-reference',
    callBack: 'call-back',
    writeBack: 'write-back',
    copy: 'chat-copy',
    letters: 'my-letters',
    elsewhere: 'go-on-elsewhere',
    visit: 'change-appointment',
    prove: { match: 'prove-account', code: 'prove-code' },
  },
  links: {
    'appointments.missed': visitLetter,
    'appointments.move': visitLetter,
    'complaint.stage-1': (_, reference) => letterOf('complaint', reference),
    'payments.promise': (_, reference) => letterOf('promise', reference),
    'repairs.report': ({ time = null }, reference) => visitLetter({ time }, reference),
    'payments.start': (_, reference) => ({ purpose: 'pay', about: { reference } }),
    'waste.bulky': ({ link }, reference) =>
      link === true ? { purpose: 'pay', about: { account: reference } } : letterOf('visit', reference),
  },
  letters: ['make-complaint', 'report-repair', 'change-appointment'],
  awaited: ['book-bulky-waste', 'make-complaint', 'missed-bin-collected', ...REPORT_FORMS],
  // Welsh is a draft until a translator has approved it.
  menu: {
    en: [
      { id: 'faq:bin-days', words: 'Bin days' },
      { id: 'form:report-missed-bin', words: 'Missed bin' },
      { id: 'form:report-pothole', words: 'Report a pothole' },
      { id: 'faq:parking-permit', words: 'Parking permits' },
      { id: 'faq:contact-hours', words: 'Opening hours' },
      { id: 'command:person', words: 'Talk to a person' },
    ],
    cy: [
      { id: 'faq:bin-days', words: 'Diwrnodau biniau' },
      { id: 'form:report-missed-bin', words: 'Bin heb ei gasglu' },
      { id: 'form:report-pothole', words: 'Twll yn y ffordd' },
      { id: 'faq:parking-permit', words: 'Trwyddedau parcio' },
      { id: 'faq:contact-hours', words: 'Oriau agor' },
      { id: 'command:person', words: 'Siarad â pherson' },
    ],
  },
};
