// What happens after a call back, a letter to us, a complaint or a move was sent. Welsh is a draft until a translator has approved it.
import type { Receipt } from '../../bot/content.ts';
import { spokenDay } from '../../bot/dates.ts';
import type { Json, Language } from '../../bot/model.ts';
import { council } from '../council.ts';
import { phrases } from '../phrases.ts';
import { ATTEMPTS } from './call-back-rules.ts';
import { complaintDates, routeOf } from './complaint-rules.ts';
import { billBy } from './moving-home.ts';
import { writtenBy } from './write-back-rules.ts';

export const callBackReceipt: Receipt = (answers, language) => {
  const words = CALL[language];
  const { window } = answers;
  const day = () => spokenDay(text(answers['date']), language);
  const when =
    window === 'now' ? words.now : window === 'morning' ? words.morning(day()) : words.afternoon(day());
  return [when, answers['voicemail'] === 'yes' ? words.voicemail : words.noVoicemail].join(' ');
};

export const writeBackReceipt: Receipt = (answers, language, now) => {
  const words = WRITE[language];
  const day = spokenDay(text(answers['expectedBy'], writtenBy(now)), language);
  const { way } = answers;
  const how = way === 'text' ? words.text(day) : way === 'email' ? words.email(day) : words.here(day);
  return `${how} ${words.otherwise}`;
};

export const complaintReceipt: Receipt = (answers, language, now) => {
  const dates = complaintDates(now);
  const by = (name: 'acknowledgeBy' | 'answerBy') => spokenDay(text(answers[name], dates[name]), language);
  const { team, ombudsman } = routeOf(text(answers['service']));
  const { name, phone, site } = ombudsman;
  const letter = phrases.readLetter[language];
  const words = COMPLAINT[language](
    HOW[language][
      answers['contact'] === 'phone' ? 'phone' : answers['contact'] === 'email' ? 'email' : 'other'
    ],
    team[language],
    by('acknowledgeBy'),
    by('answerBy'),
    `${name[language]} (${phone}, ${site})`,
  );
  return `${words}\n${letter}`;
};

export const movingReceipt: Receipt = (answers, language, now) => {
  const words = MOVING[language];
  const day = spokenDay(billBy(now), language);
  const { way } = answers;
  return [
    way === 'out' ? words.last(day) : words.bill(day),
    ...(way === 'out' ? [] : [words.next]),
    words.otherwise,
  ].join('\n');
};

const text = (value: Json | undefined, otherwise = ''): string =>
  typeof value === 'string' ? value : otherwise;

const CALL = {
  en: {
    now: 'We call you today, before 5pm.',
    morning: (day: string) => `We call you on ${day}, between 9am and 12 noon.`,
    afternoon: (day: string) => `We call you on ${day}, between 12 noon and 5pm.`,
    voicemail: `We try ${ATTEMPTS} times, and then leave a voicemail. If nobody has called by then, call ${council.phone} and give this reference.`,
    noVoicemail: `We try ${ATTEMPTS} times and leave no voicemail: then we write to you here. If nobody has called by then, call ${council.phone} and give this reference.`,
  },
  cy: {
    now: 'Byddwn yn eich ffonio heddiw, cyn 5yp.',
    morning: (day: string) => `Byddwn yn eich ffonio ${day}, rhwng 9yb a 12 hanner dydd.`,
    afternoon: (day: string) => `Byddwn yn eich ffonio ${day}, rhwng 12 hanner dydd a 5yp.`,
    voicemail: `Byddwn yn ceisio ${ATTEMPTS} waith, ac yna yn gadael neges lais. Os nad oes neb wedi ffonio erbyn hynny, ffoniwch ${council.phone} a rhoi'r cyfeirnod hwn.`,
    noVoicemail: `Byddwn yn ceisio ${ATTEMPTS} waith heb adael neges lais: yna byddwn yn ysgrifennu atoch yma. Os nad oes neb wedi ffonio erbyn hynny, ffoniwch ${council.phone} a rhoi'r cyfeirnod hwn.`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;

const WRITE = {
  en: {
    here: (day: string) => `A person reads it and answers you here in this chat by ${day}.`,
    text: (day: string) => `A person reads it and texts you an answer by ${day}.`,
    email: (day: string) => `A person reads it and emails you an answer by ${day}.`,
    otherwise: `If nothing has come by then, call ${council.phone} and give this reference.`,
  },
  cy: {
    here: (day: string) => `Bydd person yn ei ddarllen ac yn eich ateb yma yn y sgwrs hon erbyn ${day}.`,
    text: (day: string) =>
      `Bydd person yn ei ddarllen ac yn anfon ateb atoch drwy neges destun erbyn ${day}.`,
    email: (day: string) => `Bydd person yn ei ddarllen ac yn anfon ateb atoch drwy e-bost erbyn ${day}.`,
    otherwise: `Os na ddaw dim erbyn hynny, ffoniwch ${council.phone} a rhoi'r cyfeirnod hwn.`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;

/** By the way that they chose: what they do, after "they" and "byddan nhw'n". */
const HOW: Readonly<Record<Language, Readonly<Record<'phone' | 'email' | 'other', string>>>> = {
  en: { phone: 'call you', email: 'email you', other: 'write to you' },
  cy: { phone: 'eich ffonio', email: 'anfon e-bost atoch', other: 'ysgrifennu atoch' },
};
type Complaint = (
  how: string,
  team: string,
  acknowledgeBy: string,
  answerBy: string,
  ombudsman: string,
) => string;
const COMPLAINT: Readonly<Record<Language, Complaint>> = {
  en: (how, team, acknowledgeBy, answerBy, ombudsman) =>
    [
      `This is stage 1. It is with ${team}. They ${how} by ${acknowledgeBy} to say that they have it, and answer by ${answerBy}. If they need up to 10 more working days, they ${how} before then and say why.`,
      `To add photos, letters or more details, call ${council.phone} or go to ${council.site}/complaints, and give this reference.`,
      `If you do not hear by then, or are not happy with the answer, ask for stage 2 on that number. You can also get advice at any time from ${ombudsman}.`,
    ].join('\n'),
  cy: (how, team, acknowledgeBy, answerBy, ombudsman) =>
    [
      `Dyma gam 1. Mae gyda ${team}. Byddan nhw'n ${how} erbyn ${acknowledgeBy} i ddweud bod y gŵyn ganddyn nhw, ac yn ateb erbyn ${answerBy}. Os oes angen hyd at 10 diwrnod gwaith arall, byddan nhw'n ${how} cyn hynny ac yn dweud pam.`,
      `I ychwanegu lluniau, llythyrau neu fwy o fanylion, ffoniwch ${council.phone} neu ewch i ${council.site}/complaints, a rhowch y cyfeirnod hwn.`,
      `Os na chlywch erbyn hynny, neu os nad ydych yn hapus â'r ateb, gofynnwch am gam 2 ar y rhif hwnnw. Gallwch hefyd gael cyngor unrhyw bryd gan ${ombudsman}.`,
    ].join('\n'),
};

const MOVING = {
  en: {
    bill: (day: string) => `We send your council tax bill by ${day}.`,
    last: (day: string) => `We send your last council tax bill, or a refund, by ${day}.`,
    next: `Your bin days may change: ask me "bin days". In a parking zone you need a new permit: ask me "parking permit". To vote from your new home, register again at gov.uk/register-to-vote`,
    otherwise: `If nothing has come by then, call 01632 960130 and give this reference.`,
  },
  cy: {
    bill: (day: string) => `Byddwn yn anfon eich bil treth gyngor erbyn ${day}.`,
    last: (day: string) => `Byddwn yn anfon eich bil treth gyngor olaf, neu ad-daliad, erbyn ${day}.`,
    next: `Gall eich dyddiau bin newid: gofynnwch "dyddiau bin". Mewn parth parcio mae angen trwydded newydd: gofynnwch "trwydded barcio". I bleidleisio o'ch cartref newydd, cofrestrwch eto yn gov.uk/register-to-vote`,
    otherwise: `Os na ddaw dim erbyn hynny, ffoniwch 01632 960130 a rhoi'r cyfeirnod hwn.`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;
