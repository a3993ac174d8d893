// What is said after a danger until it is over. Welsh is a draft until a translator has approved it.
import type { PhraseOfDanger, Phrases } from '../bot/content.ts';
import { RELAY_EMERGENCY } from './numbers-at-once.ts';

/** `{call}` is whom to call, in whole sentences; `{line}` the line of the danger. */
export const phrasesOfDangers: Pick<Phrases, PhraseOfDanger> = {
  heldFirst: {
    en: "I have read that. {call} I can't call for you. When you are out of danger, reply SAFE, and I will go on where we were.",
    cy: "Rydw i wedi darllen hynny. {call} Alla i ddim ffonio ar eich rhan. Pan fyddwch allan o berygl, atebwch DIOGEL, ac fe af ymlaen o ble'r oeddem.",
  },
  heldAgain: {
    en: '{call} They can help you now, and I cannot. If there is no danger, or it is over, reply SAFE.',
    cy: '{call} Gallan nhw eich helpu nawr, ac alla i ddim. Os nad oes perygl, neu os yw drosodd, atebwch DIOGEL.',
  },
  heldStill: {
    en: 'You come first, so I ask nothing else yet. {call} Reply SAFE when it is over.',
    cy: "Chi sy'n dod gyntaf, felly dydw i ddim yn gofyn dim arall eto. {call} Atebwch DIOGEL pan fydd drosodd.",
  },
  heldSilent: {
    en: 'I have not heard back from you, so I am asking a person to look. Are you safe? {call}',
    cy: 'Dydw i ddim wedi clywed yn ôl gennych, felly rwy’n gofyn i berson edrych. Ydych chi’n ddiogel? {call}',
  },
  heldThere: {
    en: "I'm here, but I am a machine, and no person reads this yet. {call} Reply SAFE when you are out of danger.",
    cy: 'Rydw i yma, ond peiriant ydw i, a does neb yn darllen hwn eto. {call} Atebwch DIOGEL pan fyddwch allan o berygl.',
  },
  heldDo: {
    en: '{line}\nReply SAFE when you are out of danger.',
    cy: '{line}\nAtebwch DIOGEL pan fyddwch allan o berygl.',
  },
  heldNo: {
    en: 'No. {no} {call} Reply SAFE when you are out of danger.',
    cy: 'Na. {no} {call} Atebwch DIOGEL pan fyddwch allan o berygl.',
  },
  heldComing: {
    en: 'Nobody has told me when they will come. {call} Reply SAFE when you are out of danger.',
    cy: "Does neb wedi dweud wrthyf pryd y byddan nhw'n dod. {call} Atebwch DIOGEL pan fyddwch allan o berygl.",
  },
  heldDenied: {
    en: 'Thank you. Are you safe now? If you are, reply SAFE. If not: {call}',
    cy: 'Diolch. Ydych chi’n ddiogel nawr? Os ydych, atebwch DIOGEL. Os nad ydych: {call}',
  },
  heldFalse: {
    en: 'I am glad to hear it. If everyone is safe, reply SAFE, and I will tell the people on call.',
    cy: "Rydw i'n falch o glywed hynny. Os yw pawb yn ddiogel, atebwch DIOGEL, ac fe ddywedaf wrth y rhai ar ddyletswydd.",
  },
  heldThanks: {
    en: 'Thank you for telling me. {news} When you are safe, reply SAFE. If it gets worse: {call}',
    cy: 'Diolch am ddweud wrthyf. {news} Pan fyddwch yn ddiogel, atebwch DIOGEL. Os bydd yn gwaethygu: {call}',
  },
  heldThanked: {
    en: 'You are welcome. If it is not safe after all: {call} When you are out of danger, reply SAFE.',
    cy: "Croeso. Os nad yw'n ddiogel wedi'r cyfan: {call} Pan fyddwch allan o berygl, atebwch DIOGEL.",
  },
  heldPlaced: {
    en: 'Thank you. I have passed on where it is: {place}. {call} Reply SAFE when you are out of danger.',
    cy: 'Diolch. Rydw i wedi trosglwyddo ble mae: {place}. {call} Atebwch DIOGEL pan fyddwch allan o berygl.',
  },
  heldWhere: {
    en: 'Where is this? Send the number, the street and the postcode, if it is safe to write.',
    cy: "Ble mae hyn? Anfonwch y rhif, y stryd a'r cod post, os yw'n ddiogel ysgrifennu.",
  },
  heldThereAsk: {
    en: 'Is this at {place}? Reply YES. If not, send the number, the street and the postcode, if it is safe to write.',
    cy: "Ai yn {place} mae hyn? Atebwch IE. Os na, anfonwch y rhif, y stryd a'r cod post, os yw'n ddiogel ysgrifennu.",
  },
  heldPassedOn: {
    en: 'Thank you. I have passed that on to the people on call. Nobody has told me yet that they will contact you. {call} Reply SAFE when you are out of danger.',
    cy: "Diolch. Rydw i wedi trosglwyddo hynny i'r rhai ar ddyletswydd. Does neb wedi dweud wrthyf eto y byddan nhw'n cysylltu â chi. {call} Atebwch DIOGEL pan fyddwch allan o berygl.",
  },
  heldOptedIn: {
    en: 'I can send you all messages again. {call} Reply SAFE when you are out of danger.',
    cy: 'Gallaf anfon pob neges atoch eto. {call} Atebwch DIOGEL pan fyddwch allan o berygl.',
  },
  heldHelp: {
    en: "{news} {call} I can't call for you. Reply SAFE when you are out of danger.",
    cy: '{news} {call} Alla i ddim ffonio ar eich rhan. Atebwch DIOGEL pan fyddwch allan o berygl.',
  },
  heldNoAnswer: {
    en: 'If nobody answers that number and anyone is in danger, hang up and call 999 now. {news} Reply SAFE when you are out of danger.',
    cy: 'Os nad oes neb yn ateb y rhif hwnnw a bod rhywun mewn perygl, rhowch y ffôn i lawr a ffoniwch 999 nawr. {news} Atebwch DIOGEL pan fyddwch allan o berygl.',
  },
  heldTold: {
    en: 'I have passed this to the people on call. Nobody has told me yet that they are coming.',
    cy: "Rydw i wedi trosglwyddo hyn i'r rhai ar ddyletswydd. Does neb wedi dweud wrthyf eto eu bod yn dod.",
  },
  heldNoCalls: {
    en: `I have passed on what you wrote about calls. With Relay UK, dial {relay} before {emergency}, or ${RELAY_EMERGENCY} for 999. You can also use the 999 BSL app. Reply SAFE when you are out of danger.`,
    cy: `Rydw i wedi trosglwyddo'r hyn a ysgrifennoch am alwadau. Gyda Relay UK, deialwch {relay} cyn {emergency}, neu ${RELAY_EMERGENCY} am 999. Gallwch hefyd ddefnyddio ap 999 BSL. Atebwch DIOGEL pan fyddwch allan o berygl.`,
  },
  heldPerson: {
    en: "{call} To talk to the council's people, call {emergency}, day or night. Reply SAFE when you are out of danger.",
    cy: '{call} I siarad â phobl y cyngor, ffoniwch {emergency}, ddydd neu nos. Atebwch DIOGEL pan fyddwch allan o berygl.',
  },
  heldSafe: { en: "I'm safe", cy: "Rydw i'n ddiogel" },
  heldOver: {
    en: 'Earlier you told me of a danger. If it is not over: {call}',
    cy: 'Yn gynharach, fe ddywedoch wrthyf am berygl. Os nad yw drosodd: {call}',
  },
  released: {
    en: 'Thank you for telling me. If it comes back: {call}',
    cy: 'Diolch am ddweud wrthyf. Os daw yn ôl: {call}',
  },
  releasedUnnamed: {
    en: 'Thank you for telling me. In danger, call 999. To have messages again, reply START.',
    cy: 'Diolch am ddweud wrthyf. Mewn perygl, ffoniwch 999. I gael negeseuon eto, atebwch START.',
  },
  releasedAsk: {
    en: 'You can ask me anything else when you are ready.',
    cy: 'Gallwch ofyn unrhyw beth arall i mi pan fyddwch yn barod.',
  },
  releasedYesNo: {
    en: 'Thank you. I still need a yes or no: {ask}',
    cy: 'Diolch. Mae angen ateb ie neu na arnaf o hyd: {ask}',
  },
  releasedAgain: {
    en: 'Thank you. I still need to ask: {ask}',
    cy: 'Diolch. Mae angen i mi ofyn o hyd: {ask}',
  },
  releasedPerson: {
    en: "I can't tell from that. To talk to a person about it, call {emergency}, day or night. Or answer here: {ask}",
    cy: 'Alla i ddim dweud o hynny. I siarad â pherson am hyn, ffoniwch {emergency}, ddydd neu nos. Neu atebwch yma: {ask}',
  },
  noDanger: {
    en: 'Good. Then there is no danger, and I go on.',
    cy: 'Da. Felly does dim perygl, ac fe af ymlaen.',
  },
  noDangerStopped: {
    en: 'Good. Then there is no danger. To have messages again, reply START.',
    cy: 'Da. Felly does dim perygl. I gael negeseuon eto, atebwch START.',
  },
  noDangerAsk: {
    en: 'Good. Then there is no danger. What can I help you with? Tell me in a few words, or choose one of these.',
    cy: "Da. Felly does dim perygl. Sut alla i helpu? Dywedwch mewn ychydig eiriau, neu dewiswch un o'r rhain.",
  },
};
