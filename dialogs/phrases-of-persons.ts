// How a person is reached by phone, and what is said where nobody is there. Welsh is a draft until a translator has approved it.
import type { PhraseOfPerson, Phrases } from '../bot/content.ts';
import { RELAY_EMERGENCY } from './numbers-at-once.ts';

export const phrasesOfPersons: Pick<Phrases, PhraseOfPerson> = {
  // Welsh without a roof over a letter, here and below: one would make three texts into five.
  personOpen: {
    en: "You can talk to a person now: call {phone}. They answer until {closes} today. With Relay UK, dial {relay} first. Nobody can take this chat just now, so they won't see what you wrote here.",
    cy: "I gael person nawr, ffoniwch {phone}. Maen nhw'n ateb tan {closes} heddiw. Gyda Relay UK, deialwch {relay} yn gyntaf. Does neb yn gallu cymryd y sgwrs hon ar hyn o bryd, felly fyddan nhw ddim yn gweld beth ysgrifennoch chi.",
  },
  personClosed: {
    en: `Nobody is answering the phone right now. You can talk to a person from {opens}: call {phone}. If it can't wait (a burst pipe, no heating, a dangerous road), call {emergency}, day or night. If someone is in danger, call 999. With Relay UK, dial {relay} before our numbers, or ${RELAY_EMERGENCY} for 999.`,
    cy: `Does neb yn ateb galwadau ar hyn o bryd. I gael person o {opens}, ffoniwch {phone}. Os na all aros (pibell wedi byrstio, dim gwres, ffordd beryglus), ffoniwch {emergency}, ddydd neu nos. Os oes rhywun mewn perygl, ffoniwch 999. Gyda Relay UK, deialwch {relay} cyn ein rhifau, neu ${RELAY_EMERGENCY} am 999.`,
  },
  personWritten: {
    en: `You don't have to ring us. A person can answer you in writing, here, by text message or by email: for that, say "write to me". Or tell me what it is about, and I may be able to help now. To call {phone} with Relay UK, dial {relay} first. In danger, use ${RELAY_EMERGENCY} (Relay UK) or the 999 BSL app.`,
    cy: `Does dim rhaid i chi ffonio. Gall person eich ateb yn ysgrifenedig, yma, drwy neges destun neu e-bost: i gael hynny, dywedwch "ysgrifennwch ataf". Neu dywedwch beth sy'n bod, ac efallai y gallaf helpu nawr. I ffonio {phone} gyda Relay UK, deialwch {relay} yn gyntaf. Mewn perygl, defnyddiwch ${RELAY_EMERGENCY} (Relay UK) neu ap 999 BSL.`,
  },
  personOpenShort: {
    en: 'To talk to a person, call {phone}. They answer until {closes} today.',
    cy: "I gael person, ffoniwch {phone}. Maen nhw'n ateb tan {closes} heddiw.",
  },
  personClosedShort: {
    en: "To talk to a person, call {phone} from {opens}. If it can't wait, call {emergency}, day or night. If someone is in danger, call 999.",
    cy: 'I gael person, ffoniwch {phone} o {opens}. Os na all aros, ffoniwch {emergency}, ddydd neu nos. Os oes rhywun mewn perygl, ffoniwch 999.',
  },
  personClosedAgain: {
    en: "I'm sorry, nobody is here to talk with you before {opens}. If it can't wait, call {emergency}, day or night. If someone is in danger, call 999. Or tell me what it is about: I may be able to help now, or ask a person to answer you.",
    cy: "Mae'n ddrwg gen i, does neb yma i siarad â chi cyn {opens}. Os na all aros, ffoniwch {emergency}, ddydd neu nos. Os oes rhywun mewn perygl, ffoniwch 999. Neu dywedwch beth sy'n bod: efallai y gallaf helpu nawr, neu ofyn i berson eich ateb.",
  },
  // Said from the third time on that a person is asked for where nobody is there: no sentence comes twice.
  closedThird: {
    en: 'It is {time}, and people are back at {opens}: their number is {phone}. Until then you can ask me to have somebody call you or write to you: they do it when they are in. What must be seen to now is for {emergency}, and danger for 999.',
    cy: "Mae'n {time}, a bydd pobl yn ôl {opens}: eu rhif yw {phone}. Tan hynny gallwch ofyn i mi gael rhywun i'ch ffonio neu ysgrifennu atoch: gwnân nhw hynny pan fyddan nhw i mewn. Mae {emergency} am beth na all aros, a 999 am berygl.",
  },
  closedFourth: {
    en: "I know it is a person you want, and I can't get you one at {time}. The phones open at {opens}. A call back or a written answer is the surest way: choose one, and I send it now. What is urgent goes to {emergency}, danger to 999.",
    cy: "Rwy'n gwybod mai person rydych chi ei eisiau, ond alla i ddim cael un am {time}. Mae'r ffonau'n agor {opens}. Galwad yn ôl neu ateb ysgrifenedig yw'r ffordd sicraf: dewiswch un, a'i anfon a wnaf nawr. Am frys, {emergency}; am berygl, 999.",
  },
  closedFifth: {
    en: 'There is still nobody in: the first of them comes at {opens}. Write to me what it is in one line, and choose a call or a letter back: then they see it first thing. Somebody is on {emergency} at every hour where it is urgent, and 999 is there for danger.',
    cy: "Does neb i mewn o hyd: daw'r cyntaf ohonyn nhw {opens}. Ysgrifennwch beth sydd o'i le mewn un llinell, a dewiswch alwad neu ateb: yna byddan nhw'n ei weld yn gynnar. Mae rhywun ar {emergency} bob awr o'r dydd os oes brys, a 999 am berygl.",
  },
  closedStill: {
    en: 'I have had to say {times} times that nobody is in, and I am sorry to say it again at {time}: not before {opens}. I can take a call back or a written answer for you, {emergency} takes what is urgent, and 999 takes danger.',
    cy: "Rwyf wedi gorfod dweud {times} gwaith nad oes neb i mewn, ac mae'n ddrwg gen i ei ddweud eto am {time}: ddim cyn {opens}. Gallaf gymryd cais am alwad neu ateb ysgrifenedig, mae {emergency} am frys, a 999 am berygl.",
  },
  closedSent: {
    en: 'What you sent, {reference}, is with us.',
    cy: "Mae'r hyn a anfonoch, {reference}, gyda ni.",
  },
  closedKept: {
    en: 'I have kept what you told me of it.',
    cy: "Rydw i wedi cadw'r hyn a ddywedoch amdano.",
  },
  byRelay: {
    en: 'With Relay UK, dial {relay} first.',
    cy: 'Gyda Relay UK, deialwch {relay} yn gyntaf.',
  },
  reachNow: { en: 'Call {phone} until {closes} today', cy: 'Ffoniwch {phone} tan {closes} heddiw' },
  reachLater: { en: 'Call {phone} from {opens}', cy: 'Ffoniwch {phone} o {opens}' },
};
