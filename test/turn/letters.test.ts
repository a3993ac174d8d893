// Letters in the chat: with the receipt, and by their word at any time later; of more than one it is asked which.
import { describe, expect, it } from 'vitest';
import { segments } from '../../bot/channels/gsm7.ts';
import type { ChannelId, DialogState, Json, Turned } from '../../bot/model.ts';
import { content } from '../../dialogs/content.ts';
import type { LetterSeen } from '../../bot/services/letters.ts';
import { lettersListed } from '../../dialogs/forms/letters-said.ts';
import { confirmationSaid } from '../../dialogs/forms/promise-said.ts';
import { conversation, SENT } from '../talk.ts';

const AT = '2026-11-24T10:00:00.000Z';
const linkOf = ({ effects }: Turned) => effects.find(({ kind }) => kind === 'link');
const VISIT = { reference: 'R-204518', kind: 'visit', at: '2026-11-23T09:00:00.000Z' };
const COMPLAINT = { reference: 'CMP-102334', kind: 'complaint', at: '2026-11-20T09:00:00.000Z' };
const PROMISE = { reference: 'P-104218', kind: 'promise', at: '2026-11-22T09:00:00.000Z' };
const OLDER = { reference: 'P-104219', kind: 'promise', at: '2026-10-22T09:00:00.000Z' };
const PROVED: DialogState = {
  language: 'en',
  greetedAt: AT,
  lastAt: AT,
  heardAt: AT,
  identity: { level: 2, account: 'account', person: 'person', at: AT, usedAt: AT },
};
const withLetters = (own: readonly Json[], more: Parameters<typeof conversation>[0] = {}) =>
  conversation({ at: AT, found: { 'letters:own': own, 'letters:promises': [PROMISE] }, ...more });
/** Goes through a form, the first option of each question unless it says otherwise. */
const through = (form: string, channel: ChannelId, answers: Readonly<Record<string, string>> = {}) => {
  const talk = withLetters([COMPLAINT], { channel });
  talk.opens(form);
  for (let asked = talk.asked; asked !== undefined && asked !== 'check'; asked = talk.asked) {
    const question = content.dialogs[form]?.questions.find(({ id }) => id === asked);
    talk.says(
      answers[asked] ?? (question?.words.en.options === undefined ? 'They left rubbish on 2 May' : '1'),
    );
    if (talk.asked === asked) talk.says('skip');
  }
  talk.taps('send');
  talk.settles(SENT);
  return talk;
};
const complain = () =>
  through('make-complaint', 'sms', { email: 'ann@example.org', name: 'Ann Bright', contact: '1' });

describe('the letter with a receipt', () => {
  it('is that of what was sent', () => {
    expect(linkOf(complain().last)).toMatchObject({
      purpose: 'letter',
      about: { kind: 'complaint', reference: 'H-204518' },
    });
  });

  it.each([
    ['repairs.report', { time: '2026-11-30T08:00-12:00', postcode: 'NM4 2QP' }, 'visit'],
    ['repairs.report', { planner: 'none-free' }, undefined],
    ['appointments.move', { time: '2026-11-30T08:00-12:00' }, 'visit'],
    ['appointments.missed', {}, undefined],
    // It was booked from another conversation, and is read there alone.
    ['appointments.move', { time: '2026-11-30T08:00-12:00', postcode: 'NM4 2QP' }, undefined],
    ['payments.promise', {}, 'promise'],
    ['waste.bulky', {}, 'visit'],
    ['highways.pothole', {}, undefined],
  ] as const)('of %s with %j is of kind %s', (transaction, answers, kind) => {
    const link = content.links[transaction]?.(answers, 'X-1');

    expect(link).toEqual(kind && { purpose: 'letter', about: { kind, reference: 'X-1' } });
  });

  const promised = (channel: ChannelId, more = '') => {
    const talk = conversation({
      at: AT,
      channel,
      state: PROVED,
      found: { arrangement: { kind: 'rent', may: true, made: 0 } },
    });
    for (const says of ['promise to pay 50 quid on friday', 'none', 'yes', 'here', 'English', 'no', 'yes'])
      talk.says(says);
    const said = confirmationSaid(
      { kind: 'rent', schedule: [{ date: '2026-11-27', amount: 5000 }] },
      'P-104218',
      'en',
    );
    const text = said.text + more;
    talk.settles({ ok: true, reference: 'P-104218', said: { text: { en: text, cy: text }, offers: [] } });
    return { text, talk };
  };

  it('of a promise stands below the words that were agreed, which stay as they were', () => {
    const { text, talk } = promised('whatsapp');

    expect(talk.texts[0]?.startsWith(`${text}\n`)).toBe(true);
    expect(linkOf(talk.last)).toMatchObject({ about: { kind: 'promise', reference: 'P-104218' } });
  });

  it.each([
    ['a link where it fits', '', '{link}'],
    ['its word where a link does not', '.'.repeat(40), 'reply LETTER'],
    ['nothing where that does not either', '.'.repeat(95), undefined],
  ])('costs no text more: it has %s', (_, more, has) => {
    const { text, talk } = promised('sms', more);

    const said = talk.texts.join('\n');
    const below = said.slice(text.length);
    expect(has === undefined ? below : below.includes(has)).toBe(has === undefined ? '' : true);
    expect(linkOf(talk.last) !== undefined).toBe(has === '{link}');
    expect(segments(said.replace('{link}', `https://porth.example.org/l/${'x'.repeat(22)}`)).parts).toBe(
      segments(text).parts,
    );
  });
});

describe('whoever asks for a letter', () => {
  it.each(['letter', 'Letters', 'send me the letter', 'llythyr', 'fy llythyr'])(
    'has the only one: %s',
    (words) => {
      const talk = withLetters([COMPLAINT]);

      expect(linkOf(talk.says(words))).toMatchObject({
        purpose: 'letter',
        about: { kind: 'complaint', reference: 'CMP-102334' },
      });
      expect(talk.texts.join('\n')).toContain('CMP-102334');
    },
  );

  it('has it though something else was sent since', () => {
    const talk = complain();
    talk.opens('report-pothole');
    for (const says of ['no', 'High Street, by the bank', '1', 'skip', 'skip', 'skip']) talk.says(says);

    expect(linkOf(talk.says('letter'))).toMatchObject({ about: { reference: 'CMP-102334' } });
  });

  it.each(['whatsapp', 'sms', 'messenger', 'webchat'] as const)(
    'is asked which, where there are more, the newest first: on %s',
    (channel) => {
      const talk = withLetters([VISIT, PROMISE, COMPLAINT, OLDER], { channel });
      talk.says('letter');

      expect(talk.asked).toBe('which');
      expect(talk.options).toEqual(['R-204518', 'promise', 'CMP-102334']);
      expect(linkOf(talk.says('3'))).toMatchObject({ about: { kind: 'complaint', reference: 'CMP-102334' } });
    },
  );

  it.each([
    ['the complaint', 'CMP-102334'],
    ['my appointment', 'R-204518'],
    ['cmp102334', 'CMP-102334'],
  ])('names it in their own words: %s', (words, reference) => {
    const talk = withLetters([VISIT, COMPLAINT]);
    talk.says('letter');

    expect(linkOf(talk.says(words))).toMatchObject({ about: { reference } });
  });

  it('hears it where there is none, and where else to look', () => {
    const talk = withLetters([]);

    expect(linkOf(talk.says('letter'))).toBeUndefined();
    expect(talk.last.status).toBe('told');
    expect(talk.options).toEqual(['form:change-appointment', 'form:promise-letter', 'command:person']);
  });

  it('has a form that is open put aside, not lost', () => {
    const talk = withLetters([COMPLAINT]);
    talk.opens('report-pothole');
    talk.says('no');

    expect(linkOf(talk.says('letter'))).toBeDefined();
    expect(talk.state.saved?.map(({ dialog }) => dialog)).toEqual(['report-pothole']);
  });

  it.each(['letter', 'a letter', 'llythyr'])(
    'is not taken for whoever wants to be written to: %s',
    (words) => {
      const talk = conversation({
        at: AT,
        state: PROVED,
        found: { arrangement: { kind: 'rent', may: true, made: 0 } },
      });
      for (const says of ['promise to pay 50 quid on friday', 'none', 'yes', words]) talk.says(says);

      expect(talk.state.open?.answers).toContainEqual(['contact', 'letter']);
    },
  );

  it('has it by LINK where a letter was the last they were sent', () => {
    const talk = complain();

    expect(linkOf(talk.says('link'))).toMatchObject({ about: { reference: 'CMP-102334' } });
  });
});

it('promises stand in the list as one, with the day of the newest and no reference', () => {
  const listed = lettersListed([VISIT, PROMISE, COMPLAINT, OLDER] as readonly LetterSeen[]);

  expect(listed.map(({ id }) => id)).toEqual(['R-204518', 'promise', 'CMP-102334']);
  expect(listed[1]?.words).toEqual({
    en: 'Promise to pay, 22 November',
    cy: 'Addewid i dalu, 22 Tachwedd',
  });
});

describe('the letter of a promise', () => {
  it('comes after they have shown who they are; the reference is not said before', () => {
    const talk = withLetters([PROMISE]);
    talk.says('letter');

    expect(talk.state.open?.dialog).toBe('prove-account');
    expect(talk.texts.join('\n')).not.toMatch(/P-104218|£|rent/);
    const shown = talk.proves({ level: 2, account: 'account', person: 'person' });

    expect(linkOf(shown)).toMatchObject({ about: { kind: 'promise', reference: 'P-104218' } });
  });

  it('is had at once by whoever has shown it already', () => {
    const talk = withLetters([PROMISE], { state: PROVED });

    expect(linkOf(talk.says('letter'))).toMatchObject({ about: { reference: 'P-104218' } });
  });

  it('is asked for of more than one, and is not found for another', () => {
    const several = withLetters([PROMISE, OLDER], {
      state: PROVED,
      found: { 'letters:own': [PROMISE, OLDER], 'letters:promises': [PROMISE, OLDER] },
    });
    several.says('letter');
    const none = withLetters([PROMISE], {
      state: PROVED,
      found: { 'letters:own': [PROMISE], 'letters:promises': [] },
    });
    none.says('letter');

    expect(several.options).toEqual(['P-104218', 'P-104219']);
    expect(linkOf(none.last)).toBeUndefined();
    expect(none.options).toContain('form:promise-to-pay');
  });
});
