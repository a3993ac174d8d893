// Ask for a call back. Owner: customer services. What comes of it: a person calls, on a day and in a part of it that is told.
import { choice } from '../../bot/fields/choice.ts';
import { description } from '../../bot/fields/description.ts';
import { name } from '../../bot/fields/name.ts';
import { phone } from '../../bot/fields/phone.ts';
import { text } from '../../bot/fields/text.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import { spokenDay, weekdayOf, WEEKDAYS } from '../../bot/dates.ts';
import type { Both, Field, Listed, Moment, Outcome } from '../../bot/model.ts';
import { isDayAlone } from '../../bot/understanding/aspects.ts';
import { form } from '../../bot/styles/form.ts';
import { NAME, PHONE } from './called.ts';
import { callNow } from './cannot-wait.ts';
import { NO_PHONE, orNoPhone } from './call-back-no-phone.ts';
import { canCallNow, cannotWait, nextCallDay, todayAt, type Window } from './call-back-rules.ts';
import {
  isOnDay,
  noVoicemail,
  partOfDay,
  timeSaid,
  topicSaid,
  whenSaid,
  whenTold,
  windowSaid,
} from './call-back-said.ts';

/** "Ring me about my rent" says it already. */
const about = description('What should we call you about?', {
  label: 'About',
  help: 'A few words are enough, such as "my council tax bill". They tell me who should call you.',
});
const topic: Field<string, never> = {
  ...about,
  spots: topicSaid,
  // "Tomorrow" is when, and is asked below.
  parse: (reply, words, at) =>
    reply.option === undefined && isDayAlone(reply.text)
      ? { ok: false, why: ABOUT_WHAT }
      : about.parse(reply, words, at),
};
const ABOUT_WHAT: Both = {
  en: 'I ask when in a moment. First, tell me what it is about, in a few words.',
  cy: 'Gofynnaf pryd mewn munud. Yn gyntaf, dywedwch am beth mae hyn, mewn ychydig eiriau.',
};
const whenWords = { label: 'When', help: 'Tap one, or reply like this: in the afternoon.' };
const soon = choice<Window>(
  'When should we call?',
  { now: 'As soon as you can', morning: 'In the morning', afternoon: 'In the afternoon' },
  { ...whenWords, reads: (said) => windowSaid(said) ?? whenSaid(said) },
);
/** Nobody is called today any more: "now" is none of these. */
const later = (text: string): 'morning' | 'afternoon' | undefined => {
  const said = windowSaid(text);
  return said === 'now' ? undefined : said;
};
const window = choice<'morning' | 'afternoon'>(
  'When should we call?',
  { morning: 'In the morning', afternoon: 'In the afternoon' },
  { ...whenWords, reads: (said) => later(said) ?? partOfDay(said) },
);
const WRITES: Both = {
  en: 'Then a person can write to you instead.',
  cy: 'Yna gall person ysgrifennu atoch yn lle hynny.',
};
const NO_HOUR: Both = {
  en: "We can't promise an hour. Before 12 is the morning, and after it the afternoon: choose one that suits you from start to end.",
  cy: "Allwn ni ddim addo awr. Cyn 12 yw'r bore, ac wedyn y prynhawn: dewiswch un sy'n gyfleus o'i ddechrau i'w ddiwedd.",
};
/** The parts of the day are of the next day on which we call: of another, or of one that is not sure, nothing is filled in. */
const ofNextDay =
  <T>(spots: (text: string) => T | undefined) =>
  (text: string, _: unknown, at?: Moment): T | undefined =>
    at !== undefined && isOnDay(text, todayAt(at.now), nextCallDay(at.now)) ? spots(text) : undefined;
/** An answer that names another day is told on which we call; one that hangs on an hour, that none is promised. */
const unlessOtherDay = <T extends string>(field: Field<T, T>): Field<T, T> => ({
  ...field,
  parse: (reply, words, at) => {
    const parsed = field.parse(reply, words, at);
    const isOther =
      parsed.ok &&
      parsed.value !== 'now' &&
      reply.option === undefined &&
      at !== undefined &&
      !isOnDay(reply.text, todayAt(at.now), nextCallDay(at.now));
    if (isOther) return { ok: false, why: DAY(at.now) };
    return !parsed.ok && timeSaid(reply.text) !== undefined ? { ...parsed, why: NO_HOUR } : parsed;
  },
});

export const callBack = form('call-back', 'your request for a call')
  .needs(0)
  // For whoever calls: an hour is no part of the day, and is not promised.
  .ask(
    'time',
    {
      ...text('At what time?', { label: 'You said' }),
      spots: (told, _, at) => at && whenTold(told, todayAt(at.now)),
    },
    { given: true, optional: true },
  )
  .ask('topic', topic)
  .rule((a): Outcome | undefined => (cannotWait(a.topic) ? callNow(NO_CALL) : undefined))
  .ask(
    'phone',
    orNoPhone(
      phone('What number can we call? Give one that is safe for us to call.', {
        label: 'Number',
        help: 'A UK mobile or landline. Nobody but us learns it, and we only use it for this call.',
      }),
    ),
    { known: 'phone', called: PHONE },
  )
  // Whoever has none is written to about the same.
  .rule((a): Outcome | undefined =>
    a.phone === NO_PHONE
      ? { kind: 'form', form: 'write-back', answers: [['topic', a.topic]], says: WRITES }
      : undefined,
  )
  .ask(
    'voicemail',
    yesNo('If you do not answer, is it safe to leave a voicemail?', {
      label: 'Voicemail',
      help: 'If others can hear it and should not, reply no. Then we do not leave one.',
      reads: noVoicemail,
    }),
  )
  .ask(
    'soon',
    { ...unlessOtherDay(soon), spots: ofNextDay(windowSaid) },
    {
      when: (_, __, now) => canCallNow(now),
      options: (_, __, now) => DAYS(now),
      says: (_, __, now) => DAY(now),
    },
  )
  .ask(
    'window',
    { ...unlessOtherDay(window), spots: ofNextDay(later) },
    {
      when: (_, __, now) => !canCallNow(now),
      options: (_, __, now) => DAYS(now),
      says: (_, __, now) => DAY(now),
    },
  )
  .ask(
    'name',
    name('What should we call you?', {
      label: 'Name',
      help: 'Any name that you like to be called. If you would rather not say, reply SKIP.',
    }),
    { optional: true, known: 'name', called: NAME },
  )
  .ask(
    'interpreter',
    description('Do you need an interpreter, and for what language?', {
      label: 'Interpreter',
      help: 'Such as "Polish" or "BSL". It costs you nothing. If you do not need one, reply SKIP.',
    }),
    { optional: true },
  )
  .ask(
    'access',
    description('Is there anything we should do to make the call work for you?', {
      label: 'To make it work',
      help: 'Such as Relay UK, speaking slowly, or ringing for a long time. If there is nothing, reply SKIP.',
    }),
    { optional: true },
  )
  .end((a, _, now) => {
    const { soon, window, ...rest } = a;
    const chosen = soon ?? window ?? 'morning';
    const date = nextCallDay(now);
    return {
      kind: 'submit',
      transaction: 'call-back',
      answers: { ...rest, window: chosen, ...(chosen === 'now' ? {} : { date, expectedBy: date }) },
    };
  });

const DAY = (now: Date): Both => ({
  en: `The next day on which we call is ${spokenDay(nextCallDay(now), 'en')}.`,
  cy: `Y diwrnod nesaf y byddwn yn ffonio yw ${spokenDay(nextCallDay(now), 'cy')}.`,
});
/** The parts of that day by its name: whoever had one filled in sees which day it is of. */
const DAYS = (now: Date): readonly Listed[] => {
  const day = weekdayOf(nextCallDay(now));
  const [en = '', cy = ''] = [WEEKDAYS.en[day], WEEKDAYS.cy[day]?.replace(/^dydd /, '')];
  return [
    ...(canCallNow(now)
      ? [{ id: 'now', words: { en: 'As soon as you can', cy: 'Cyn gynted ag y gallwch' } }]
      : []),
    { id: 'morning', words: { en: `${en} morning`, cy: `Bore ${cy}` } },
    { id: 'afternoon', words: { en: `${en} afternoon`, cy: `Prynhawn ${cy}` } },
  ];
};
const NO_CALL: Both = {
  en: "That can't wait for us to call you.",
  cy: 'Ni all hynny aros i ni eich ffonio.',
};
