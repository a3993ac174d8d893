// The lines that a conversation script may hold, in the order in which they are tried.
import type { Status } from '../../bot/model.ts';
import { CASE_STATUSES } from '../../bot/services/cases.ts';
import type { Deed, Expectation, Manner, Step } from './script.ts';

type Read = Step extends infer S ? (S extends Step ? Omit<S, 'line' | 'only'> : never) : never;
export type Line = {
  readonly begins: RegExp;
  /** How it looks, for whoever wrote something else. */
  readonly words: string;
  /** A sentence when the rest of the line cannot be read. */
  readonly read: (match: RegExpExecArray) => Read | string;
};

const does = (deed: Deed): Read => ({ kind: 'does', deed });
const expects = (expectation: Expectation): Read => ({ kind: 'expects', expectation });
const manner = (word: string | undefined): Manner => (word?.toLowerCase() ?? 'once') as Manner;
const ID = /^[a-z][\w.:-]*$/i;

export const LINES: readonly Line[] = [
  {
    words: 'Citizen: (or "Citizen, twice:", "Citizen, late:")',
    begins: /^citizen(?: types)?(?:, (twice|late))?:\s*(.*)$/i,
    read: ([, how, text = '']) =>
      text === ''
        ? 'What does the citizen say? Write it after the colon.'
        : does({ kind: 'says', text, manner: manner(how) }),
  },
  {
    words: 'Citizen chooses:',
    begins: /^citizen chooses(?:, (twice|late))?:\s*(.*)$/i,
    read: ([, how, option = '']) =>
      option === ''
        ? 'What does the citizen choose? Write the option after the colon.'
        : does({ kind: 'chooses', option, manner: manner(how) }),
  },
  {
    words: 'Citizen taps an old button:',
    begins: /^citizen taps an old button:\s*(.*)$/i,
    read: ([, option = '']) =>
      option === ''
        ? 'Which button? Write its option after the colon.'
        : does({ kind: 'old-button', option }),
  },
  {
    words: 'Citizen sends a photo',
    begins: /^citizen sends a photo(?::\s*(.*))?$/i,
    read: ([, caption = '']) => does({ kind: 'photo', ...(caption === '' ? {} : { caption }) }),
  },
  {
    words: 'Citizen sends a place:',
    begins: /^citizen sends a place(?::\s*(.*))?$/i,
    read: ([, where = '']) => {
      const [, latitude, longitude] =
        /^(-?\d{1,2}(?:\.\d{1,10})?),\s*(-?\d{1,3}(?:\.\d{1,10})?)$/.exec(where) ?? [];
      const place = { latitude: Number(latitude), longitude: Number(longitude) };
      return Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180
        ? does({ kind: 'place', ...place })
        : 'Where? Write latitude and longitude, such as "Citizen sends a place: 53.801, -1.549".';
    },
  },
  {
    words: 'Citizen sends 40 messages:',
    begins: /^citizen sends (\d+) messages(?::\s*(.*))?$/i,
    read: ([, count, text = '']) =>
      Number(count) < 2 || Number(count) > 60 || !text.includes('…')
        ? 'From 2 to 60, with "…" in the words where each has its number: "Citizen sends 40 messages: hello …".'
        : does({ kind: 'many', count: Number(count), text }),
  },
  {
    words: 'Citizen pays (or "Citizen pays, and the card is declined")',
    begins: /^citizen pays(, and the card is declined)?\.?$/i,
    read: ([, declined]) => ({ kind: 'pays', card: declined === undefined ? 'taken' : 'declined' }),
  },
  {
    words: '2 minutes pass',
    begins: /^(an?|one|two|three|\d{1,3}) (minute|hour|day)s? pass(?:es)?\.?$/i,
    read: ([, count = '', unit = '']) => ({
      kind: 'passes',
      ms: numberOf(count) * (UNITS[unit.toLowerCase()] ?? 0),
    }),
  },
  {
    words: 'Porth comes back',
    begins: /^porth comes back\.?$/i,
    read: () => ({ kind: 'comes-back' }),
  },
  {
    words: 'The council sets it to:',
    begins: /^the council sets it to:\s*(.*)$/i,
    read: ([, word = '']) => {
      const status = CASE_STATUSES.find((each) => each === word);
      return status === undefined
        ? `A request is one of: ${CASE_STATUSES.join(', ')}.`
        : { kind: 'set', status };
    },
  },
  {
    words: 'Porth asks: (or "Porth asks again:")',
    begins: /^porth asks( again)?:\s*(.*)$/i,
    read: ([, again, rest = '']) => {
      const [dialog = '', question = '', ...more] = rest.split(/\s*\/\s*/);
      return ID.test(dialog) && ID.test(question) && more.length === 0
        ? expects({ kind: 'asks', dialog, question, again: again !== undefined })
        : 'Which question? Write form and question, such as "Porth asks: report-pothole / depth".';
    },
  },
  {
    words: 'Porth answers:',
    begins: /^porth answers:\s*(.*)$/i,
    read: ([, topic = '']) =>
      ID.test(topic)
        ? expects({ kind: 'answers', topic })
        : 'Which topic? Write the name of its file: "Porth answers: bin-days".',
  },
  {
    words: 'Porth offers:',
    begins: /^porth offers:\s*(.*)$/i,
    read: ([, rest = '']) => {
      const options = rest.split(/\s*,\s*/);
      return options.every((each) => ID.test(each))
        ? expects({ kind: 'offers', options })
        : 'Which options? Write their ids with commas between: "Porth offers: faq:bin-days, command:person".';
    },
  },
  {
    words: 'Porth says: (or "Porth does not say:")',
    begins: /^porth (says|does not say):\s*(.*)$/i,
    read: ([, how = '', rest = '']) => {
      const words = /^"(.+)"$/.exec(rest)?.[1];
      return words === undefined
        ? 'Put the words between quotation marks: Porth says: "Your reference is".'
        : expects({ kind: 'says', words, not: how.toLowerCase() !== 'says' });
    },
  },
  {
    words: 'Porth says nothing',
    begins: /^porth says nothing\.?$/i,
    read: () => expects({ kind: 'silence' }),
  },
  {
    words: 'Porth warns:',
    begins: /^porth warns:\s*(.*)$/i,
    read: ([, danger = '']) =>
      ID.test(danger) ? expects({ kind: 'warns', danger }) : 'Of which danger? Such as "Porth warns: gas".',
  },
  {
    words: 'Counted as:',
    begins: /^counted as:\s*(.*)$/i,
    read: ([, word = '']) => {
      const status = STATUSES.find((each) => each === word);
      return status === undefined
        ? `A reply counts as one of: ${STATUSES.join(', ')}.`
        : expects({ kind: 'counted', status });
    },
  },
  {
    words: 'Stored:',
    begins: /^stored:\s*(.*)$/i,
    read: ([, what = '']) => {
      const [, transaction] = /^a case ([a-z][\w.-]*)$/i.exec(what) ?? [];
      if (transaction !== undefined) return expects({ kind: 'case', transaction, answers: {} });
      const [, topic] = /^feedback on ([a-z][\w-]*)$/i.exec(what) ?? [];
      if (topic !== undefined) return expects({ kind: 'feedback', topic, said: {} });
      const [, language] = /^language (english|welsh)$/i.exec(what) ?? [];
      if (language !== undefined)
        return expects({ kind: 'language', language: language.toLowerCase() === 'welsh' ? 'cy' : 'en' });
      return /^nothing$/i.test(what)
        ? expects({ kind: 'nothing-stored' })
        : 'What is stored? "a case highways.pothole", "feedback on libraries", "language Welsh" or "nothing".';
    },
  },
];

const UNITS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };
const NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3 };
const numberOf = (word: string): number => NUMBERS[word.toLowerCase()] ?? Number(word);

/** Whatever a turn can count as. */
const STATUSES = Object.keys({
  greeted: 0,
  answered: 0,
  offered: 0,
  asked: 0,
  'asked-again': 0,
  submitting: 0,
  submitted: 0,
  'not-submitted': 0,
  'looking-up': 0,
  'not-looked-up': 0,
  proved: 0,
  held: 0,
  released: 0,
  told: 0,
  notified: 0,
  'on-call': 0,
  rated: 0,
  cancelled: 0,
  person: 0,
  emergency: 0,
  unanswered: 0,
  'opted-out': 0,
  'opted-in': 0,
  'by-person': 0,
  'with-person': 0,
  agent: 0,
  standby: 0,
  slowed: 0,
  'auto-reply': 0,
  looped: 0,
  ignored: 0,
  saved: 0,
  reminded: 0,
  'switched-off': 0,
  failed: 0,
} satisfies Readonly<Record<Status, 0>>) as readonly Status[];
