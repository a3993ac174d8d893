// A complaint that nobody answered, without its number. Owner: customer services. What comes of it: a person finds it, and answers or takes it to stage 2.
import { localTime, spokenDay } from '../../bot/dates.ts';
import { description } from '../../bot/fields/description.ts';
import { reference } from '../../bot/fields/reference.ts';
import type { Both, Outcome } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { dayMeant } from '../../bot/understanding/days.ts';
import { languageOf } from '../../bot/understanding/language.ts';
import { council } from '../council.ts';
import { isOfSort } from './request-named.ts';
import { datesFrom } from './complaint-rules.ts';
import { aboutChased, whenChased } from './complaint-chased.ts';

const number = reference('', { label: '', prefixes: [council.references['complaint.stage-1'] ?? ''] });
const numberIn = (told: string): string | undefined =>
  number.spots?.(told, { en: number.english, cy: number.english });

export const chaseComplaint = form('chase-complaint', 'your question about a complaint')
  .needs(1)
  .find('mine', { in: 'requests', by: () => 'mine' })
  // Sent from this chat it is known, and where it stands is told; a late one is chased there.
  .rule((_, { mine }): Outcome | undefined =>
    mine.some((each) => isOfSort(each, 'complaint'))
      ? { kind: 'form', form: 'check-status', answers: [['sort', 'complaint']] }
      : undefined,
  )
  .ask(
    'about',
    {
      ...description('What was the complaint about?', {
        label: 'Complaint',
        help: 'In a few words. If you have its number, such as CMP-204518, tell me that instead.',
        numbers: /\d{5}/,
      }),
      spots: aboutChased,
    },
    { says: () => NO_NUMBER },
  )
  .rule(({ about }): Outcome | undefined => {
    const told = numberIn(about);
    return told === undefined
      ? undefined
      : { kind: 'form', form: 'check-reference', answers: [['reference', told]] };
  })
  .ask(
    'when',
    {
      ...description('When did you complain?', {
        label: 'When',
        help: 'A rough time will do, such as "in October". If you do not know, reply SKIP.',
        numbers: /\d\D+\d|\d{4}/,
      }),
      spots: whenChased,
    },
    { optional: true },
  )
  .end(({ about, when }, _, now) => ({
    kind: 'form',
    form: 'write-back',
    answers: [['topic', topicOf(about, when)]],
    says: sorry(when, now),
  }));

/** As whoever reads it needs it; longer stories are in the chat. */
const topicOf = (about: string, when: string | undefined): string => {
  const language = languageOf(about) ?? 'en';
  const words = [
    TOPIC[language],
    about.slice(0, STORY_MAX),
    ...(when === undefined ? [] : [`${WHEN[language]} ${when.slice(0, WHEN_MAX)}`]),
  ];
  return words.map((each) => each.replace(/[.\s]+$/u, '')).join('. ');
};
const STORY_MAX = 700;
const WHEN_MAX = 200;

/** By when it was to be answered, where they named a day. */
const sorry = (when: string | undefined, now: Date): Both => {
  const today = localTime(now, council.timeZone).date;
  const meant = when === undefined ? undefined : dayMeant(when, today, 'back', true);
  const due = meant !== undefined && 'date' in meant ? datesFrom(meant.date).answerBy : undefined;
  const said =
    due === undefined
      ? LIMITS
      : due < today
        ? LATE(spokenDay(due, 'en'), spokenDay(due, 'cy'))
        : DUE(spokenDay(due, 'en'), spokenDay(due, 'cy'));
  return { en: `${said.en} ${NEXT.en}`, cy: `${said.cy} ${NEXT.cy}` };
};

// Welsh is a draft until a translator has approved it.
const NO_NUMBER: Both = {
  en: "I'm sorry that this is not settled. You do not need its number: a person can find it without.",
  cy: "Mae'n ddrwg gen i nad yw hyn wedi'i ddatrys. Does dim angen ei rhif: gall person ddod o hyd iddi hebddo.",
};
const TOPIC = {
  en: 'My earlier complaint, to be answered or taken to stage 2',
  cy: "Fy nghwyn gynharach, i'w hateb neu ei symud i gam 2",
};
const WHEN = { en: 'Sent:', cy: 'Anfonwyd:' };
const LIMITS: Both = {
  en: 'We should answer a complaint within 15 working days.',
  cy: 'Dylem ateb cwyn o fewn 15 diwrnod gwaith.',
};
const LATE = (en: string, cy: string): Both => ({
  en: `You should have had an answer by ${en}.`,
  cy: `Dylech fod wedi cael ateb erbyn ${cy}.`,
});
const DUE = (en: string, cy: string): Both => ({
  en: `Our answer is due by ${en}, but you need not wait to ask.`,
  cy: `Disgwylir ein hateb erbyn ${cy}, ond does dim rhaid aros i ofyn.`,
});
const NEXT: Both = {
  en: 'A person looks for it and writes back to you. If it is late or you are not happy with the answer, it can go to stage 2.',
  cy: "Bydd person yn chwilio amdani ac yn ysgrifennu'n ôl atoch. Os yw'n hwyr neu os nad ydych yn hapus â'r ateb, gall fynd i gam 2.",
};
