// Codes come that nobody asked for. Owner: customer services. What comes of it: kind words at once, no more codes for a day, and a case for a person.
import { localTime, spokenDay, workingDaysAfter } from '../../bot/dates.ts';
import type { Both, Offer } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';

/** It needs no proof, and tells nothing of any account. */
export const unaskedCodes = form('unasked-codes', 'the codes that you did not ask for')
  .needs(0)
  .end((_, __, now) => ({
    kind: 'submit',
    transaction: 'identity.codes-unasked',
    unchecked: true,
    meanwhile: KEEP_THEM,
    answers: {
      expectedBy: workingDaysAfter(
        localTime(now, council.timeZone).date,
        council.promises.person.urgent,
        council.closures,
      ),
    },
  }));

// Welsh is a draft until a translator has approved it.
const KEEP_THEM: Both = {
  en: "Thank you for telling me. Don't tell anybody a code, not even us. A code shows nothing by itself: without it nobody gets in, and I have told nobody anything about you. If more codes come, leave them unanswered.",
  cy: "Diolch am ddweud. Peidiwch â dweud cod wrth neb, ddim hyd yn oed wrthym ni. Nid yw cod yn dangos dim ynddo'i hun: hebddo nid oes neb yn cael mynediad, a dydw i ddim wedi dweud dim amdanoch wrth neb. Os daw rhagor o godau, peidiwch â'u hateb.",
};

/** Which codes are not sent from now on: to this phone, for the account that was shown to be theirs, or none that we know of. */
export type Paused = 'phone' | 'account' | 'nothing';

export const unaskedReceipt = (paused: Paused, reference: string, by: string): Both => ({
  en: `I have asked a person to look into it by ${spokenDay(by, 'en')}. Your reference is ${reference}. ${PAUSED[paused].en} If you are worried, call ${council.phone}.`,
  cy: `Rydw i wedi gofyn i berson edrych i mewn i hyn erbyn ${spokenDay(by, 'cy')}. Eich cyfeirnod yw ${reference}. ${PAUSED[paused].cy} Os ydych yn poeni, ffoniwch ${council.phone}.`,
});
const PAUSED: Readonly<Record<Paused, Both>> = {
  phone: {
    en: 'I send no codes to this number for 24 hours.',
    cy: 'Nid anfonaf godau i’r rhif hwn am 24 awr.',
  },
  account: {
    en: 'I send no codes for your account for 24 hours.',
    cy: 'Nid anfonaf godau ar gyfer eich cyfrif am 24 awr.',
  },
  nothing: {
    en: 'To stop them for 24 hours, reply to the text that had the code, and say the same.',
    cy: 'I’w hatal am 24 awr, atebwch y neges destun â’r cod ynddi, a dywedwch yr un peth.',
  },
};

export const UNASKED_OFFERS: readonly Offer[] = [
  { id: 'form:call-back', words: { en: 'Ask us to call you', cy: 'Gofyn i ni ffonio' } },
  { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } },
];
