// The sentences that wait for nothing: when something failed, when no more can be sent, and when a number was taken out. Welsh is a draft until a translator has approved it.
import type { PhraseAtOnce, Phrases } from '../bot/content.ts';

export const phrasesAtOnce: Pick<Phrases, PhraseAtOnce> = {
  dangerWhere: {
    en: "When it is safe to write: where is this? Send the number, the street and the postcode. I'll pass it on to the people on call. In danger, call 999 first.",
    cy: "Pan fydd yn ddiogel ysgrifennu: ble mae hyn? Anfonwch y rhif, y stryd a'r cod post. Byddaf yn ei drosglwyddo i'r rhai ar ddyletswydd. Mewn perygl, ffoniwch 999 yn gyntaf.",
  },
  dangerThere: {
    en: "When it is safe to write: is this at {place}? Reply YES. If not, send the number, the street and the postcode. I'll pass it on to the people on call. In danger, call 999 first.",
    cy: "Pan fydd yn ddiogel ysgrifennu: ai yn {place} mae hyn? Atebwch IE. Os na, anfonwch y rhif, y stryd a'r cod post. Byddaf yn ei drosglwyddo i'r rhai ar ddyletswydd. Mewn perygl, ffoniwch 999 yn gyntaf.",
  },
  failed: {
    en: "Sorry, something went wrong on our side, and I couldn't answer that. We have been told. What you said before is kept. To reach a person, reply PERSON or call {phone}.",
    cy: "Mae'n ddrwg gen i, aeth rhywbeth o'i le ar ein hochr ni, ac allwn i ddim ateb. Rydym wedi cael gwybod. Cedwir yr hyn a ddywedoch o'r blaen. I gael person, atebwch PERSON neu ffoniwch {phone}.",
  },
  tooManyTexts: {
    en: "You've had as many texts from us as we can send one person in a day. Call {phone}, or use {site}. In danger, call 999.",
    cy: 'Rydych wedi cael cymaint o negeseuon testun gennym ag y gallwn eu hanfon mewn diwrnod. Ffoniwch {phone}, neu defnyddiwch {site}. Mewn perygl, ffoniwch 999.',
  },
  secretTaken: {
    en: "For your safety I've removed {numbers} from your message, and I haven't kept it. Never send card, bank or National Insurance details here: we will not ask for them in a chat.",
    cy: "Er eich diogelwch, rydw i wedi tynnu {numbers} o'ch neges, ac nid wyf wedi ei gadw. Peidiwch byth ag anfon manylion cerdyn, banc neu Yswiriant Gwladol yma: fyddwn ni ddim yn gofyn amdanyn nhw mewn sgwrs.",
  },
  secretCard: { en: 'a card number', cy: 'rhif cerdyn' },
  secretInsurance: { en: 'a National Insurance number', cy: 'rhif Yswiriant Gwladol' },
  secretBank: { en: 'bank account details', cy: 'manylion cyfrif banc' },
};
