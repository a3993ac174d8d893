// What is said to a short question after an answer, and to what is no answer in a form. Welsh is a draft until a translator has approved it.
import type { PhraseOfFollowUps, Phrases } from '../bot/content.ts';

export const phrasesOfFollowUps: Pick<Phrases, PhraseOfFollowUps> = {
  followAnew: {
    en: "I'm sorry about that. Let's look again.",
    cy: "Mae'n ddrwg gen i am hynny. Edrychwn eto.",
  },
  followCall: {
    en: 'The number for that ("{title}") is {numbers}.',
    cy: 'Y rhif ar gyfer hynny ("{title}") yw {numbers}.',
  },
  // Of "{title}" the answer says nothing of the kind. `{link}` is its page.
  followPrice: {
    en: 'I don\'t know what that costs ("{title}"). Look at {link} or call {phone}.',
    cy: 'Dydw i ddim yn gwybod faint mae hynny\'n ei gostio ("{title}"). Edrychwch ar {link} neu ffoniwch {phone}.',
  },
  followPlace: {
    en: 'I have no address for that ("{title}"). Look at {link} or call {phone}.',
    cy: 'Does gen i ddim cyfeiriad ar gyfer hynny ("{title}"). Edrychwch ar {link} neu ffoniwch {phone}.',
  },
  followNumber: {
    en: 'There is no number of its own for that ("{title}"). Call {phone}.',
    cy: 'Does dim rhif ei hun ar gyfer hynny ("{title}"). Ffoniwch {phone}.',
  },
  followTime: {
    en: 'I don\'t know the days or times for that ("{title}"). Look at {link} or call {phone}.',
    cy: 'Dydw i ddim yn gwybod y dyddiau na\'r amserau ar gyfer hynny ("{title}"). Edrychwch ar {link} neu ffoniwch {phone}.',
  },
  followLong: {
    en: 'I don\'t know how long that is ("{title}"). Look at {link} or call {phone}.',
    cy: 'Dydw i ddim yn gwybod pa mor hir yw hynny ("{title}"). Edrychwch ar {link} neu ffoniwch {phone}.',
  },
  followHolidays: {
    en: "I don't know if that changes over holidays: look here, or call {phone}.",
    cy: "Dydw i ddim yn gwybod a yw hynny'n newid dros wyliau: edrychwch yma, neu ffoniwch {phone}.",
  },
  followWho: {
    en: 'I can\'t say who can have that ("{title}"). Look at {link} or call {phone}.',
    cy: 'Alla i ddim dweud pwy all gael hynny ("{title}"). Edrychwch ar {link} neu ffoniwch {phone}.',
  },
  followNeeds: {
    en: 'I don\'t know what you need for that ("{title}"). Look at {link} or call {phone}.',
    cy: 'Dydw i ddim yn gwybod beth sydd ei angen ar gyfer hynny ("{title}"). Edrychwch ar {link} neu ffoniwch {phone}.',
  },
  followHow: {
    en: 'Our page says how ("{title}"): {link} Or call {phone}.',
    cy: 'Mae ein tudalen yn dweud sut ("{title}"): {link} Neu ffoniwch {phone}.',
  },
  // Of two matters one is not known: `{rest}` is how they put it.
  followRest: {
    en: 'I don\'t know about "{rest}", sorry. For that, call {phone} or reply PERSON. The other part I know:',
    cy: 'Dydw i ddim yn gwybod am "{rest}", sori. Ar gyfer hynny, ffoniwch {phone} neu atebwch PERSON. Y rhan arall:',
  },
  // The rest may be of harm: nothing of it is said back.
  followRestPerson: {
    en: 'For the other thing you told me, please speak to a person: call {phone}, or reply PERSON. If anyone is in danger, call 999. The part I know:',
    cy: 'Ar gyfer y peth arall a ddywedoch, siaradwch â pherson: ffoniwch {phone}, neu atebwch PERSON. Os oes rhywun mewn perygl, ffoniwch 999. Y rhan arall:',
  },
  followRestUnsaid: {
    en: "I don't know about the other thing you asked, sorry. For that, call {phone} or reply PERSON. The part I know:",
    cy: 'Dydw i ddim yn gwybod am y peth arall a ofynnoch, sori. Ar gyfer hynny, ffoniwch {phone} neu atebwch PERSON. Y rhan arall:',
  },
  dodgeSame: {
    en: "I don't have that one to hand, sorry, so I have to ask.",
    cy: 'Dyw hwnnw ddim gen i wrth law, sori, felly rhaid i mi ofyn.',
  },
  dodgeSameAgain: {
    en: "I know it is tiring to say it twice. I can't fill this one in for you.",
    cy: "Dwi'n gwybod ei bod yn flinedig ei ddweud ddwywaith. Alla i ddim llenwi hwn drosoch chi.",
  },
  dodgeChoose: {
    en: "I can't choose that for you.",
    cy: 'Alla i ddim dewis hynny i chi.',
  },
  dodgeChooseAgain: {
    en: 'This one has to come from you. For help with it, reply PERSON.',
    cy: 'Rhaid i hwn ddod gennych chi. I gael help ag ef, atebwch PERSON.',
  },
  dodgeOther: {
    en: "I can't ask anyone from here. You can ask them now: I'll wait. Or reply SAVE, and go on with it later today.",
    cy: 'Alla i ddim gofyn i neb oddi yma. Gallwch ofyn iddyn nhw nawr: fe arhosa i. Neu atebwch CADW, ac ewch ymlaen yn nes ymlaen heddiw.',
  },
  dodgeOtherAgain: {
    en: 'They can write here for you instead, or call {phone}. Until then I need it from you.',
    cy: 'Gallan nhw ysgrifennu yma yn eich lle, neu ffonio {phone}. Tan hynny mae ei angen arnaf gennych chi.',
  },
  dodgeUnknown: {
    en: "That's all right. If you can't tell, reply PERSON: they can help.",
    cy: "Mae hynny'n iawn. Os na allwch ddweud, atebwch PERSON: gallan nhw helpu.",
  },
  dodgeUnknownAgain: {
    en: "If you can't find out, a person can help you: reply PERSON. Or reply SAVE, and come back when you know.",
    cy: 'Os na allwch gael gwybod, gall person eich helpu: atebwch PERSON. Neu atebwch CADW, a dewch yn ôl pan fyddwch yn gwybod.',
  },
  // A question about a danger is not "all right" to leave.
  dodgeDanger: {
    en: "If you can't tell, and it may not be safe, call {emergency}, day or night. In danger, call 999. For help here, reply PERSON.",
    cy: 'Os na allwch ddweud, a gall fod yn beryglus, ffoniwch {emergency}, ddydd neu nos. Mewn perygl, ffoniwch 999. I gael help yma, atebwch PERSON.',
  },
  // What comes after the last may be to send it, another form, or nothing.
  dodgeLast: {
    en: 'This is the last question here, unless your answer leads to more.',
    cy: "Dyma'r cwestiwn olaf yma, oni bai bod eich ateb yn arwain at fwy.",
  },
  dodgeLeftOne: {
    en: 'Not long. After this one there is 1 more at most. Reply SAVE to stop here and go on later.',
    cy: 'Ddim yn hir. Ar ôl hwn mae 1 cwestiwn arall ar y mwyaf. Atebwch CADW i stopio yma a mynd ymlaen wedyn.',
  },
  dodgeLeft: {
    en: 'Not long. After this one there are {count} more at most, and often fewer. Reply SAVE to stop here and go on later.',
    cy: 'Ddim yn hir. Ar ôl hwn mae {count} arall ar y mwyaf, a llai yn aml. Atebwch CADW i stopio yma a mynd ymlaen wedyn.',
  },
  dodgeLeftAgain: {
    en: 'I know it is a lot to answer. You can stop at any point: reply SAVE and go on later, or PERSON to do it with somebody.',
    cy: "Dwi'n gwybod bod llawer i'w ateb. Gallwch stopio unrhyw bryd: atebwch CADW a mynd ymlaen wedyn, neu PERSON i'w wneud gyda rhywun.",
  },
  dodgeLeftMany: {
    en: 'It depends on your answers: I ask only what is needed for {title}. Reply SAVE to stop here and go on later.',
    cy: "Mae'n dibynnu ar eich atebion: dim ond yr hyn sydd ei angen ar gyfer {title} dwi'n ei ofyn. Atebwch CADW i stopio yma a mynd ymlaen wedyn.",
  },
  stuckHere: {
    en: "I still can't use that, sorry. You can reply SAVE to leave it for now, or PERSON.",
    cy: "Alla i ddim defnyddio hynny o hyd, sori. Gallwch ateb CADW i'w adael am nawr, neu PERSON.",
  },
  stuckStill: {
    en: "We're going round in circles here. Reply BACK for the question before, CANCEL to stop, or PERSON.",
    cy: "Rydyn ni'n mynd mewn cylchoedd. Atebwch YN ÔL am y cwestiwn cynt, CANSLO i stopio, neu PERSON.",
  },
};
