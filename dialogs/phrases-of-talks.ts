// What is said of waiting for a person, and of talking with one. Welsh is a draft until a translator has approved it.
import type { Phrases, PhraseOfTalk } from '../bot/content.ts';

export const phrasesOfTalks: Pick<Phrases, PhraseOfTalk> = {
  // To whoever has just asked for a person: how that goes is said below it.
  talkGreeting: {
    en: "Hello. I'm {assistant}, not a person. Am Gymraeg, atebwch CYMRAEG.\nHow we use what you tell me: {privacy}",
    cy: "Helo. {Assistant} ydw i, nid person.\nSut rydym yn defnyddio'r hyn a ddywedwch: {privacy}",
  },
  talkGreetingShort: {
    en: "I'm {assistant}, not a person. Cymraeg? Atebwch CYMRAEG. Privacy: {privacy}",
    cy: 'Helo. {Assistant} ydw i, nid person. Preifatrwydd: {privacy}',
  },
  talkGreetingAgain: {
    en: "Hello again. I'm {assistant}, not a person.",
    cy: 'Helo eto. {Assistant} ydw i, nid person.',
  },
  talkNow: {
    en: "I've asked {team} for a person. Somebody is free, so it should not be long. {place}",
    cy: 'Rydw i wedi gofyn am berson (y tîm: {team}). Mae rhywun ar gael, felly ddylai hi ddim bod yn hir. {place}',
  },
  talkAreYouSafe: {
    en: 'Are you safe? If you or anyone is in danger, call 999 now. {agent} is still here. When you are safe, reply SAFE.',
    cy: "Ydych chi'n ddiogel? Os ydych chi neu unrhyw un mewn perygl, ffoniwch 999 nawr. Mae {agent} yn dal yma. Pan fyddwch yn ddiogel, atebwch DIOGEL.",
  },
  talkAgentLateDanger: {
    en: '{agent} has not answered you yet. If anyone is in danger, call 999 now: do not wait for us. I have told the team.',
    cy: 'Nid yw {agent} wedi eich ateb eto. Os oes unrhyw un mewn perygl, ffoniwch 999 nawr: peidiwch ag aros amdanom ni. Rydw i wedi dweud wrth y tîm.',
  },
  talkNobodyDanger: {
    en: "I'm sorry. Nobody at the desk can take your chat now. If anyone is in danger, call 999 now. For anything else that can't wait, call {emergency}, day or night. Nothing you wrote is lost.",
    cy: "Mae'n ddrwg gen i. Does neb wrth y ddesg yn gallu cymryd eich sgwrs nawr. Os oes unrhyw un mewn perygl, ffoniwch 999 nawr. Am unrhyw beth arall na all aros, ffoniwch {emergency}, ddydd neu nos. Does dim a ysgrifennoch wedi'i golli.",
  },
  talkReply: {
    en: 'To chat with a person here, reply PERSON. Or {reach}.',
    cy: 'I sgwrsio â pherson yma, atebwch PERSON. Neu {reach}.',
  },
  talkQueued: {
    en: "I've asked {team} for a person. The wait is about {wait}. {place}",
    cy: "Rydw i wedi gofyn am berson (y tîm: {team}). Tua {wait} yw'r aros. {place}",
  },
  talkQueuedUnknown: {
    en: "I've asked {team} for a person. I can't tell yet how long the wait will be. {place}",
    cy: 'Rydw i wedi gofyn am berson (y tîm: {team}). Alla i ddim dweud eto pa mor hir fydd yr aros. {place}',
  },
  talkNext: { en: 'You are next.', cy: 'Chi sydd nesaf.' },
  talkOneAhead: { en: 'One person is before you.', cy: "Mae un person o'ch blaen." },
  talkAhead: { en: '{ahead} people are before you.', cy: "Mae {ahead} o'ch blaen." },
  talkMeanwhile: {
    en: "Carry on writing here if you like: they will see it, and I'll answer what I can. To stop waiting, reply LEAVE. Or {reach}.",
    cy: "Daliwch i ysgrifennu yma os hoffech: byddan nhw'n ei weld, ac atebaf yr hyn a allaf. I roi'r gorau i aros, atebwch GADAEL. Neu {reach}.",
  },
  talkMeanwhileShort: {
    en: 'What you write is kept for them. To stop waiting, reply LEAVE. Or {reach}.',
    cy: "Cedwir yr hyn a ysgrifennwch. I roi'r gorau i aros, atebwch GADAEL. Neu {reach}.",
  },
  talkWait: {
    en: 'Still waiting for {team}: about {wait} more. {place} To stop waiting, reply LEAVE.',
    cy: "Rydych yn dal i aros am berson (y tîm: {team}): tua {wait} eto. {place} I roi'r gorau i aros, atebwch GADAEL.",
  },
  talkWaitNow: {
    en: 'Still waiting for {team}. It should not be long now. {place} To stop waiting, reply LEAVE.',
    cy: "Rydych yn dal i aros am berson (y tîm: {team}). Ddylai hi ddim bod yn hir nawr. {place} I roi'r gorau i aros, atebwch GADAEL.",
  },
  talkWaitUnknown: {
    en: "Still waiting for {team}. I can't tell how long it will be. {place} To stop waiting, reply LEAVE.",
    cy: "Rydych yn dal i aros am berson (y tîm: {team}). Alla i ddim dweud pa mor hir fydd hi. {place} I roi'r gorau i aros, atebwch GADAEL.",
  },
  talkLong: {
    en: "I'm sorry that it is taking so long.",
    cy: "Mae'n ddrwg gen i ei bod yn cymryd cymaint o amser.",
  },
  talkSorry: { en: "I'm sorry about that.", cy: "Mae'n ddrwg gen i am hynny." },
  talkNoted: {
    en: 'OK. You keep your place, and I tell you when somebody is here.',
    cy: 'Iawn. Rydych yn cadw eich lle, a dywedaf pan fydd rhywun yma.',
  },
  talkFront: {
    en: "I'm sorry: {agent} could not go on with your chat. You are back in the queue of {team}, in the place you had. {waiting}",
    cy: "Mae'n ddrwg gen i: doedd {agent} ddim yn gallu parhau â'ch sgwrs. Rydych yn ôl yn y ciw (y tîm: {team}), yn y lle oedd gennych. {waiting}",
  },
  talkMoved: {
    en: '{agent} has passed you on to {team}, who can see all that was said here: you need not say it again. {waiting}',
    cy: "Mae {agent} wedi eich trosglwyddo (y tîm nawr: {team}). Maen nhw'n gallu gweld popeth a ddywedwyd yma: does dim angen ei ddweud eto. {waiting}",
  },
  talkWith: {
    en: 'You are now with {agent}, a person in {team}. {agent} can see what you wrote here, so you need not say it again.',
    cy: "Rydych nawr gyda {agent}, sy'n berson (y tîm: {team}). Mae {agent} yn gallu gweld yr hyn a ysgrifennoch yma, felly does dim angen ei ddweud eto.",
  },
  talkWithAfter: {
    en: 'You are now with {agent}, a person in {team}, in place of {from}. {agent} can see all that was said here.',
    cy: "Rydych nawr gyda {agent}, sy'n berson (y tîm: {team}), yn lle {from}. Mae {agent} yn gallu gweld popeth a ddywedwyd yma.",
  },
  talkFirst: {
    en: '{agent}, a person in {team}, writes to you. To answer, write here.',
    cy: "Mae {agent}, sy'n berson (y tîm: {team}), yn ysgrifennu atoch. I ateb, ysgrifennwch yma.",
  },
  talkFirstCase: {
    en: '{agent}, a person in {team}, writes to you about {reference}. To answer, write here.',
    cy: "Mae {agent}, sy'n berson (y tîm: {team}), yn ysgrifennu atoch. Y cyfeirnod: {reference}. I ateb, ysgrifennwch yma.",
  },
  talkAgentLate: {
    en: "{agent} has not answered you yet. I'm sorry. I have told the team. You need not write it again.",
    cy: "Nid yw {agent} wedi eich ateb eto. Mae'n ddrwg gen i. Rydw i wedi dweud wrth y tîm. Does dim angen ei ysgrifennu eto.",
  },
  talkParked: {
    en: '{agent} is looking into this, and writes to you here by {until}. You need not wait on this screen.',
    cy: 'Mae {agent} yn edrych i mewn i hyn, a bydd yn ysgrifennu atoch yma erbyn {until}. Does dim angen aros ar y sgrin hon.',
  },
  talkParkedAgain: {
    en: "I'm sorry: {agent} needs longer than I told you, and now writes to you here by {until}. You need not wait on this screen.",
    cy: "Mae'n ddrwg gen i: mae angen mwy o amser ar {agent} nag a ddywedais, a bydd nawr yn ysgrifennu atoch yma erbyn {until}. Does dim angen aros ar y sgrin hon.",
  },
  talkParkedLate: {
    en: "I'm sorry: {agent} has not written to you by the time I gave. I have told the team. If you hear nothing by {until}, I put you back in the queue, in the place you had, and somebody else takes this. You need not write it again.",
    cy: "Mae'n ddrwg gen i: nid yw {agent} wedi ysgrifennu atoch erbyn yr amser a roddais. Rydw i wedi dweud wrth y tîm. Os na chlywch ddim erbyn {until}, rhoddaf chi yn ôl yn y ciw, yn y lle oedd gennych, a bydd rhywun arall yn cymryd hyn. Does dim angen ei ysgrifennu eto.",
  },
  talkStillThere: {
    en: 'Are you still there? If you need nothing more from {agent}, do nothing: your chat with {agent} ends at {until}.',
    cy: "Ydych chi'n dal yno? Os nad oes angen dim mwy gan {agent} arnoch, peidiwch â gwneud dim: daw'r sgwrs gyda {agent} i ben am {until}.",
  },
  talkBack: {
    en: "{agent} has left this chat. I'm {assistant}, not a person. What else can I do? For a person again, reply PERSON.",
    cy: 'Mae {agent} wedi gadael y sgwrs hon. {Assistant} ydw i, nid person. Beth arall alla i ei wneud? I gael person eto, atebwch PERSON.',
  },
  talkHelloAgain: { en: 'Hello again.', cy: 'Helo eto.' },
  talkBefore: {
    en: 'You talked with {agent} in {team} on {day}.',
    cy: 'Buoch yn siarad â {agent} (y tîm: {team}): {day}.',
  },
  talkPromised: {
    en: '{agent} promised you, by {by}: "{what}"',
    cy: 'Addawodd {agent} i chi, erbyn {by}: "{what}"',
  },
  talkPersonAgain: {
    en: 'To go on with a person, reply PERSON.',
    cy: 'I barhau gyda pherson, atebwch PERSON.',
  },
  talkEnded: {
    en: "{agent} has ended this chat. I'm {assistant}, not a person. Write here at any time, or reply PERSON for a person again. For a copy of this chat, reply COPY.",
    cy: "Mae {agent} wedi dod â'r sgwrs hon i ben. {Assistant} ydw i, nid person. Ysgrifennwch yma unrhyw bryd, neu atebwch PERSON i gael person eto. I gael copi o'r sgwrs hon, atebwch COPI.",
  },
  talkEndedDanger: {
    en: "{agent} has ended this chat. I'm {assistant}, not a person. When everyone is safe, reply SAFE. In danger, call 999. For a person again, reply PERSON.",
    cy: 'Mae {agent} wedi gorffen y sgwrs hon. {Assistant} ydw i, nid person. Pan fydd pawb yn ddiogel, atebwch DIOGEL. Mewn perygl, ffoniwch 999. I gael person eto, atebwch PERSON.',
  },
  talkEndedNoReply: {
    en: "Your chat with {agent} has ended, as there was no answer. Nothing is lost. I'm {assistant}, not a person. To go on with a person, reply PERSON.",
    cy: "Mae eich sgwrs gyda {agent} wedi dod i ben, gan na ddaeth ateb. Does dim wedi'i golli. {Assistant} ydw i, nid person. I barhau gyda pherson, atebwch PERSON.",
  },
  talkEndedFollow: {
    en: '{agent} has ended this chat. What {agent} promised you, by {by}: "{what}" On {asked} I\'ll ask you whether it was done. I\'m {assistant}, not a person. Write here at any time, or reply PERSON for a person again, who can see this. For a copy of this chat, reply COPY.',
    cy: 'Mae {agent} wedi dod â\'r sgwrs hon i ben. Yr hyn a addawodd {agent}, erbyn {by}: "{what}" Ar {asked} byddaf yn gofyn i chi a gafodd ei wneud. {Assistant} ydw i, nid person. Ysgrifennwch yma unrhyw bryd, neu atebwch PERSON i gael person eto, a fydd yn gweld hyn. I gael copi o\'r sgwrs hon, atebwch COPI.',
  },
  // Where nothing may be written to them by then without their writing first.
  talkEndedFollowUnasked: {
    en: '{agent} has ended this chat. What {agent} promised you, by {by}: "{what}" I\'m {assistant}, not a person. Write here at any time, or reply PERSON for a person again, who can see this. For a copy of this chat, reply COPY.',
    cy: 'Mae {agent} wedi dod â\'r sgwrs hon i ben. Yr hyn a addawodd {agent}, erbyn {by}: "{what}" {Assistant} ydw i, nid person. Ysgrifennwch yma unrhyw bryd, neu atebwch PERSON i gael person eto, a fydd yn gweld hyn. I gael copi o\'r sgwrs hon, atebwch COPI.',
  },
  talkPromiseKept: {
    en: 'I have written down what {agent} promised. Your reference: {reference}.',
    cy: 'Rydw i wedi nodi yr hyn a addawodd {agent}. Eich cyfeirnod: {reference}.',
  },
  talkPromiseAsk: {
    en: '{agent} promised you, by {by}: "{what}" Was it done?',
    cy: 'Addawodd {agent} i chi, erbyn {by}: "{what}" A gafodd ei wneud?',
  },
  talkPromiseYes: { en: 'Yes, it was done', cy: 'Do, cafodd ei wneud' },
  talkPromiseNo: { en: 'No, not yet', cy: 'Naddo, ddim eto' },
  talkPromiseThanks: {
    en: 'Good. Thank you for telling me.',
    cy: 'Da iawn. Diolch am ddweud wrthyf.',
  },
  talkPromiseBroken: {
    en: "I'm sorry: we should have done that. Whoever takes this sees what was promised, so you need not say it again.",
    cy: "Mae'n ddrwg gen i: dylem fod wedi gwneud hynny. Mae pwy bynnag sy'n cymryd hyn yn gweld yr hyn a addawyd, felly does dim angen ei ddweud eto.",
  },
  talkNobodyLate: {
    en: "I'm sorry. Nobody in {team} has been able to take your chat, and you have waited an hour. Nothing you wrote is lost. Somebody can call you back or write to you, or {reach}.",
    cy: "Mae'n ddrwg gen i. Nid oes neb wedi gallu cymryd eich sgwrs (y tîm: {team}), ac rydych wedi aros awr. Does dim a ysgrifennoch wedi'i golli. Gall rhywun eich ffonio'n ôl neu ysgrifennu atoch, neu {reach}.",
  },
  talkNobodyClosed: {
    en: "I'm sorry. Nobody was able to take your chat, and {team} is taking no more chats today. Nothing you wrote is lost. Somebody can call you back or write to you, or {reach}.",
    cy: "Mae'n ddrwg gen i. Nid oedd neb yn gallu cymryd eich sgwrs (y tîm: {team}), ac nid yw'r tîm yn cymryd rhagor o sgyrsiau heddiw. Does dim a ysgrifennoch wedi'i golli. Gall rhywun eich ffonio'n ôl neu ysgrifennu atoch, neu {reach}.",
  },
  talkNobodyThere: {
    en: "I'm sorry. Nobody in {team} has been able to take your chat, and you are not waiting any more. Nothing you wrote is lost. Somebody can call you back, or {reach}.",
    cy: "Mae'n ddrwg gen i. Nid oes neb wedi gallu cymryd eich sgwrs (y tîm: {team}), ac nid ydych yn aros mwyach. Does dim a ysgrifennoch wedi'i golli. Gall rhywun eich ffonio'n ôl, neu {reach}.",
  },
  talkLapsed: {
    en: 'You have not said how you want to reach a person, so I have asked for nobody. To ask again, reply PERSON.',
    cy: 'Nid ydych wedi dweud sut yr hoffech gael person, felly dydw i ddim wedi gofyn am neb. I ofyn eto, atebwch PERSON.',
  },
  talkLeft: {
    en: 'OK. You are not waiting for a person any more. To ask again, reply PERSON.',
    cy: 'Iawn. Nid ydych yn aros am berson mwyach. I ofyn eto, atebwch PERSON.',
  },
  talkOffer: {
    en: 'You can chat with a person in {team} here. The wait is about {wait}. Or somebody calls you back or writes to you. Or {reach}.',
    cy: "Gallwch sgwrsio â pherson yma (y tîm: {team}). Tua {wait} yw'r aros. Neu bydd rhywun yn eich ffonio'n ôl neu'n ysgrifennu atoch. Neu {reach}.",
  },
  talkOfferUnknown: {
    en: "You can chat with a person in {team} here. I can't tell how long the wait is. Or somebody calls you back or writes to you. Or {reach}.",
    cy: "Gallwch sgwrsio â pherson yma (y tîm: {team}). Alla i ddim dweud pa mor hir yw'r aros. Neu bydd rhywun yn eich ffonio'n ôl neu'n ysgrifennu atoch. Neu {reach}.",
  },
  talkOfferLong: {
    en: 'Everybody in {team} is busy: the wait to chat here is about {wait}, which is too long to keep you. Somebody can call you back or write to you instead. Or {reach}.',
    cy: "Mae pawb yn brysur (y tîm: {team}): tua {wait} yw'r aros i sgwrsio yma, sy'n rhy hir i'ch cadw. Gall rhywun eich ffonio'n ôl neu ysgrifennu atoch yn lle hynny. Neu {reach}.",
  },
  talkOfferClosed: {
    en: '{team} is taking no more chats just now. Somebody can call you back or write to you instead. Or {reach}.',
    cy: "Nid yw'r tîm hwn yn cymryd rhagor o sgyrsiau ar hyn o bryd (y tîm: {team}). Gall rhywun eich ffonio'n ôl neu ysgrifennu atoch yn lle hynny. Neu {reach}.",
  },
  talkCannotWait: {
    en: "If it can't wait, call {emergency}, day or night. If anyone is in danger, call 999.",
    cy: 'Os na all aros, ffoniwch {emergency}, ddydd neu nos. Os oes unrhyw un mewn perygl, ffoniwch 999.',
  },
  talkHere: { en: 'Wait here', cy: 'Aros yma' },
  talkForm: {
    en: '{agent} asks you to answer this here:',
    cy: 'Mae {agent} yn gofyn i chi ateb hyn yma:',
  },
  talkLanguage: {
    en: 'OK: what I say myself is in English from now on. I have told {agent} that you would like English.',
    cy: 'Iawn: bydd yr hyn rydw i fy hun yn ei ddweud yn Gymraeg o hyn ymlaen. Rydw i wedi dweud wrth {agent} yr hoffech gael Cymraeg.',
  },
  talkSafe: {
    en: 'Thank you for telling me. {agent} is still here with you.',
    cy: 'Diolch am ddweud. Mae {agent} yn dal yma gyda chi.',
  },
  talkAsk: {
    en: 'How was the chat with {agent}?',
    cy: 'Sut oedd y sgwrs gyda {agent}?',
  },
  talkGood: { en: 'Good', cy: 'Da' },
  talkFair: { en: 'Fair', cy: 'Gweddol' },
  talkPoor: { en: 'Poor', cy: 'Gwael' },
  talkAbout: { en: 'The wait is about {wait}.', cy: "Tua {wait} yw'r aros." },
  talkMinute: { en: '1 minute', cy: '1 munud' },
  talkMinutes: { en: '{minutes} minutes', cy: '{minutes} munud' },
};
