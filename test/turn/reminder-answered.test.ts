// What is said to a reminder of a promise: by button, by its words or by others like them, it leads where it says, in the reminder's language.
import { describe, expect, it } from 'vitest';
import type { ChannelId, DialogState, Language } from '../../bot/model.ts';
import type { PromiseDue } from '../../bot/services/promises-seen.ts';
import { conversation } from '../talk.ts';

const CHANNELS: readonly ChannelId[] = ['webchat', 'messenger', 'whatsapp', 'sms'];
const AT = '2026-11-24T10:00:00.000Z';
const DAY = '2026-11-27T09:00:00.000Z';
type How = {
  readonly language: Language;
  readonly say?: PromiseDue['say'];
  readonly channel?: ChannelId;
};

/** The conversation itself was in the other language. */
const reminded = ({ language, say = 'remind', channel = 'webchat' }: How) => {
  const state: DialogState = {
    language: language === 'cy' ? 'en' : 'cy',
    greetedAt: AT,
    lastAt: AT,
    heardAt: AT,
    timers: [
      {
        id: 't',
        at: DAY,
        dialog: 'promise-reminder',
        answers: [
          ['reference', 'P-104218'],
          ['date', '2026-11-27'],
          ['stage', 'day'],
        ],
      },
    ],
  };
  const due = { say, language, dates: ['2026-11-27'] };
  const one = conversation({ at: DAY, channel, state, found: { 'promise-due': due } });
  one.rings('t');
  return one;
};
/** The form that they are on the way to: changing needs them to show who they are first. */
const towards = ({ open }: DialogState) =>
  open?.dialog === 'prove-account' ? open.answers.find(([id]) => id === 'for')?.[1] : open?.dialog;

const WORDS: Readonly<Record<Language, Readonly<Record<'change-promise' | 'pay', readonly string[]>>>> = {
  en: {
    'change-promise': [
      'CHANGE',
      'change',
      'Change it please',
      'can i change it',
      'i need to change it',
      'change the date',
      'chnage',
      "sorry i can't pay it",
      '2',
    ],
    pay: ['PAY', 'pay', 'pay now', 'i want to pay', 'can i pay please', 'ill pay it now', '1'],
  },
  cy: {
    'change-promise': [
      'NEWID',
      'newid',
      'newid os gwelwch yn dda',
      'dwi isio newid o',
      'hoffwn ei newid',
      'newid y dyddiad',
      'ga i newid',
      'alla i ddim talu',
      '2',
    ],
    pay: ['TALU', 'talu', 'talu nawr', 'dwi isio talu', 'hoffwn dalu', 'ga i dalu', '1'],
  },
};
const rows = (['en', 'cy'] as const).flatMap((language) =>
  (['change-promise', 'pay'] as const).flatMap((form) =>
    WORDS[language][form].map((words) => [language, words, form] as const),
  ),
);

describe.each(CHANNELS)('on %s', (channel) => {
  it.each(rows)('after a reminder in %s "%s" leads to %s', (language, words, form) => {
    const one = reminded({ language, channel });

    one.says(words);

    expect([towards(one.state), one.state.language]).toEqual([form, language]);
  });

  it.each(rows.filter(([, words]) => /^[A-Z]+$/.test(words)))(
    'and so after %s that it has not shown: "%s", %s',
    (language, words, form) => {
      const one = reminded({ language, say: 'missed', channel });

      one.says(words);

      expect([towards(one.state), one.state.language]).toEqual([form, language]);
    },
  );
});

describe('by button', () => {
  it.each([
    ['en', 'form:change-promise', 'change-promise'],
    ['cy', 'form:change-promise', 'change-promise'],
    ['en', 'form:pay-last', 'pay'],
    ['cy', 'form:pay-last', 'pay'],
  ] as const)('in %s %s leads there', (language, button, form) => {
    const one = reminded({ language });

    one.taps(button);

    expect([towards(one.state), one.state.language]).toEqual([form, language]);
  });

  it.each(['en', 'cy'] as const)('they are in its language: %s', (language) => {
    const shown = reminded({ language }).last.activities.flatMap(
      ({ suggestedActions }) => suggestedActions?.actions.map(({ title }) => title) ?? [],
    );

    expect(shown).toEqual(language === 'en' ? ['Pay', 'Change', 'Person'] : ['Talu', 'Newid', 'Person']);
  });
});

describe('in the other language', () => {
  it.each([
    ['en', 'NEWID', 'change-promise', 'cy'],
    ['en', 'TALU', 'pay', 'cy'],
    ['cy', 'CHANGE', 'change-promise', 'en'],
    ['cy', 'PAY', 'pay', 'en'],
  ] as const)('after one in %s, %s leads to %s all the same, in %s', (language, words, form, spoken) => {
    const one = reminded({ language });

    one.says(words);

    expect([towards(one.state), one.state.language]).toEqual([form, spoken]);
  });
});
