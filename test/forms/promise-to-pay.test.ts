// Promise to pay: what is asked, what ends it, how people's own words fill it, and what is said of it.
import { describe, expect, it } from 'vitest';
import type { DialogState, Json } from '../../bot/model.ts';
import type { PromiseDue, PromiseSeen } from '../../bot/services/promises-seen.ts';
import { confirmationSaid } from '../../dialogs/forms/promise-said.ts';
import { STOP_SAID } from '../../dialogs/forms/stop-said.ts';
import type { Told } from '../../dialogs/forms/promise-stops.ts';
import { conversation, type Conversation, type Setting } from '../talk.ts';

const AT = '2026-11-24T10:00:00.000Z';
const matched = (level: 2 | 3 = 2): DialogState => ({
  language: 'en',
  greetedAt: AT,
  lastAt: AT,
  heardAt: AT,
  identity: { level, account: 'account', person: 'person', at: AT, usedAt: AT },
});
const talking = (...says: readonly string[]): Conversation => saying({}, ...says);
const saying = (setting: Setting, ...says: readonly string[]): Conversation => {
  const one = conversation({ at: AT, state: matched(), ...setting });
  for (const each of says) one.says(each);
  return one;
};
const ARRANGED = { kind: 'council-tax', may: true, made: 0 };
const OPEN: PromiseSeen = {
  reference: 'P-104218',
  status: 'open',
  words: confirmationSaid(
    { kind: 'rent', schedule: [{ date: '2026-11-27', amount: 5000 }] },
    'P-104218',
    'en',
  ),
  dates: ['2026-11-27'],
  answers: [
    ['how', 'once'],
    ['amount', 5000],
    ['contact', 'here'],
    ['language', 'english'],
    ['helper', 'no'],
  ],
};
const seen = (promise: PromiseSeen | null) => ({ promise: promise as unknown as Json });

describe('a promise to pay', () => {
  it('asks first who they are, and keeps what they said', () => {
    const one = saying({ state: { language: 'en', greetedAt: AT } }, 'promise to pay 50 quid on friday');

    expect(one.state.open?.dialog).toBe('prove-account');
    expect(one.state.open?.said).toBe('promise to pay 50 quid on friday');
  });

  it.each<[string, readonly string[]]>([
    ['promise to pay 50 quid on friday', ['apply', 'afford']],
    ['i promise i will pay the council tax on friday', ['how', 'apply', 'amount', 'afford']],
    ['promise to pay £20', ['apply', 'date', 'afford']],
    ['50 a week from friday off my rent', ['apply', 'count', 'afford']],
    ['can i pay £25 a month for 6 months', ['apply', 'first', 'afford']],
    ['can i pay 40 quid on fridays off my rent', ['apply', 'count', 'afford']],
    ['can i pay £40 on friday', ['apply', 'afford']],
    ['can i pay in bits', ['apply', 'every', 'each', 'first', 'count', 'afford']],
    ['need more time to pay council tax', ['how', 'apply', 'amount', 'date', 'afford']],
    ["dw i'n addo talu £50 ddydd Gwener", ['apply', 'afford']],
    ['ga i dalu fesul tipyn', ['apply', 'every', 'each', 'first', 'count', 'afford']],
  ])('"%s" leaves to be asked: %j', (opening, left) => {
    const answers: Readonly<Record<string, string>> = {
      how: 'once',
      apply: 'none',
      amount: '£50',
      date: '4 december',
      each: '£20',
      every: 'week',
      first: '4 december',
      count: '6',
    };
    const one = talking(opening);
    const asked: (string | undefined)[] = [];

    while (one.asked !== 'afford' && asked.length < 9) {
      asked.push(one.asked);
      const question = one.asked ?? '';
      if (question === 'how' || question === 'apply' || question === 'every')
        one.taps(answers[question] ?? '');
      else one.says(answers[question] ?? '');
    }

    expect([...asked, one.asked]).toEqual(left);
  });

  it('sends what was agreed, day by day, once it was checked', () => {
    const parts = talking('20 a week from friday off my rent', 'none', '3', 'yes', 'here', 'English', 'no');
    expect(parts.asked).toBe('check');
    parts.says('yes');

    expect(parts.effects).toMatchObject([
      {
        transaction: 'payments.promise',
        access: { proof: { account: 'account', person: 'person', level: 2 } },
        answers: {
          schedule: ['2026-11-27', '2026-12-04', '2026-12-11'].map((date) => ({ date, amount: 2000 })),
          every: 'week',
          contact: 'here',
          language: 'en',
          helper: 'no',
          made: 0,
        },
      },
    ]);
  });

  it('asks for a number and a time where they want to be called, in contact hours', () => {
    const one = talking('promise to pay 50 quid on friday', 'none', 'yes', 'by phone');
    expect(one.asked).toBe('phone');

    one.says('07700 900982');

    expect([one.asked, one.options]).toEqual(['time', ['morning', 'afternoon', 'evening', 'any']]);
  });

  it('says what it is about, and asks again who they are for another account', () => {
    const one = saying({ found: { arrangement: ARRANGED } }, 'promise to pay');
    expect(one.texts.join()).toContain('This is about your council tax.');

    one.taps('account');

    expect(one.state.open?.dialog).toBe('prove-account');
  });
});

/** A person has it, and they are told so; what they began is not kept. */
const hasCase = (one: Conversation, about: Told, more: object = {}) => {
  expect(one.last.status).toBe('submitting');
  if (about !== 'person') expect(one.texts.at(-1)).toBe(STOP_SAID[about].en);
  expect(one.effects).toMatchObject([
    { transaction: 'payments.money-stop', answers: { about, rests: !GO_ON.includes(about), ...more } },
  ]);
  expect(one.state.saved).toBeUndefined();
};
const GO_ON: readonly Told[] = ['other', 'person'];

describe('what only a person agrees', () => {
  it.each<[Told, object]>([
    ['court', { expectedBy: '2026-11-25' }],
    ['breathing', { expectedBy: '2026-11-25', holdUntil: '2027-01-23' }],
    ['died', { expectedBy: '2026-12-01' }],
    ['food', { expectedBy: '2026-11-25' }],
    ['crisis', { expectedBy: '2026-11-25' }],
    ['abuse', { expectedBy: '2026-11-25', contact: 'only-if-asked' }],
    ['dispute', { expectedBy: '2026-12-01' }],
    ['other', { expectedBy: '2026-12-01' }],
    ['young', { expectedBy: '2026-12-01' }],
  ])('%s, chosen', (apply, more) => {
    const one = talking('promise to pay 50 quid on friday');
    one.taps(apply);
    hasCase(one, apply, more);
  });

  it('what is disputed of council tax is answered within the 2 months of the law', () => {
    const one = saying({ found: { arrangement: ARRANGED } }, 'promise to pay', 'in one payment');
    one.taps('dispute');
    hasCase(one, 'dispute', { kind: 'council-tax', answerBy: '2027-01-24' });
  });

  it.each([
    ['later than 28 days', 'promise to pay 50 quid on 23 december', []],
    ['more than 12 payments', '20 a week from friday off my rent', ['13']],
    ['more than is taken here', '500 a week from friday off my rent', ['12']],
    ['less than a pound', 'promise to pay 50p on friday', ['50p']],
  ] as const)('%s', (_, opening, then) => {
    const one = talking(opening);
    if (one.asked === 'how') one.taps('once');
    one.taps('none');
    for (const each of then) one.says(each);
    hasCase(one, 'person');
  });

  it('not the last day and the last payment that are taken', () => {
    expect(talking('promise to pay 50 quid on 22 december', 'none').asked).toBe('afford');
    expect(talking('20 a week from friday off my rent', 'none', '12').asked).toBe('afford');
  });

  it.each([null, { ...ARRANGED, may: false }])('an account that does not let it be: %j', (arrangement) => {
    hasCase(saying({ found: { arrangement } }, 'promise to pay'), 'person');
  });

  it('what a helper promises for somebody else', () => {
    const one = talking('promise to pay 50 quid on friday', 'none', 'yes', 'here', 'English');
    one.taps('for');
    hasCase(one, 'other');
  });

  it.each<[string, string, Told]>([
    ['my husband has died', 'amount', 'died'],
    ["i've had a letter about court", 'amount', 'court'],
    ["I don't owe this", 'amount', 'dispute'],
    ["it's my mum's rent", 'afford', 'other'],
    ["i'm 16", 'contact', 'young'],
    ['stepchange are helping me', 'afford', 'adviser'],
    ['my ex controls my money', 'date', 'abuse'],
    ["I can't cope any more", 'amount', 'crisis'],
    ['i cant afford food for the kids', 'afford', 'food'],
    ['im in breathing space', 'apply', 'breathing'],
  ])('"%s", said in place of an answer', (said, at, about) => {
    const one = talking('promise to pay', '1');
    const answers = ['none', '£50', 'friday', 'yes'];
    while (one.asked !== at) one.says(answers.shift() ?? '');

    one.says(said);
    // What may be a danger to life comes first, and is all that is said.
    if (one.last.status === 'emergency')
      expect([about, one.texts.join()]).toEqual(['crisis', expect.stringContaining('116 123')]);
    else hasCase(one, about);
  });
});

describe('who cannot afford it', () => {
  it.each(['no', 'not sure', 'maybe', 'yes but it will be hard', 'i think so'])(
    '"%s": no arrangement, free advice, a person',
    (said) => {
      const one = talking('promise to pay 50 quid on friday', 'none', said);

      expect(one.last.status).toBe('told');
      expect(one.texts.join()).toContain('MoneyHelper and StepChange give free debt advice');
      expect(one.options).toEqual(['command:person', 'faq:hardship-help']);
      expect(one.effects).toEqual([]);
    },
  );

  it('or cannot cope has the numbers to call before anything else', () => {
    const one = talking('i cant cope with this debt');

    expect(one.texts.join()).toMatch(/999.*116 123/);
    hasCase(one, 'crisis');
  });

  it('and says that they want to die is answered by the safety line, as everywhere', () => {
    const one = talking('promise to pay', '1', 'none', 'i cant go on any more');

    expect(one.last.status).toBe('emergency');
  });
});

describe('a promise that is made', () => {
  it('is said word for word, with its ways on; each is understood', () => {
    const one = talking('promise to pay 50 quid on friday', 'none', 'yes', 'here', 'English', 'no', 'yes');
    const text = OPEN.words.text;
    const offers = ['pay', 'change-promise'].map((id) => ({ id: `form:${id}`, words: { en: id, cy: id } }));
    one.settles({ ok: true, reference: 'P-104218', said: { text: { en: text, cy: text }, offers } });

    // As it was agreed, and then the way to its letter.
    expect(one.texts).toEqual([`${text}\nRead or print the letter: {link}`]);
    expect(one.options).toEqual(['form:pay', 'form:change-promise']);
    expect(one.state.timers?.map(({ id }) => id)).toEqual([
      'promise-day:P-104218:2026-11-27',
      'promise-after:P-104218:2026-11-27',
    ]);
  });

  it('is said in Welsh to whoever wants Welsh', () => {
    const { text } = confirmationSaid(
      { kind: 'council-tax', schedule: [{ date: '2026-11-27', amount: 5050 }] },
      'P-104218',
      'cy',
    );

    expect(text).toBe(
      'Gwnaethoch addo talu £50.50 tuag at eich treth gyngor erbyn dydd Gwener 27 Tachwedd 2026. Cyfeirnod P-104218. Nid cytundeb llys yw hwn. Os na allwch dalu, dywedwch wrthym cyn hynny. Atebwch TALU am ddolen, NEWID neu PERSON.',
    );
  });

  it('is read by its reference too', () => {
    for (const words of ['show me my promise', 'what happened to P-104218']) {
      const one = saying({ found: seen(OPEN) }, words);
      expect(one.texts.at(-1)).toContain(OPEN.words.text);
    }
  });

  it('says how many payments came to whoever may see payments alone', () => {
    expect(saying({ found: seen(OPEN) }, 'my promise').texts.join()).not.toContain('show');
    expect(saying({ found: seen({ ...OPEN, paid: 0 }) }, 'my promise').texts.join()).toContain(
      'does not show yet',
    );
    expect(saying({ found: seen({ ...OPEN, paid: 1 }) }, 'I have paid').texts.join()).toContain(
      'We have your payment',
    );
  });

  it('opens again with what stands, but for its day and what has to be asked each time', () => {
    const one = saying({ found: seen(OPEN) }, 'change my promise', 'change the day', 'none', '4 december');
    expect(one.asked).toBe('afford');
    one.says('yes');

    one.says('yes');

    expect(one.effects.at(-1)).toMatchObject({
      transaction: 'payments.promise',
      answers: { changes: 'P-104218', schedule: [{ date: '2026-12-04', amount: 5000 }] },
    });
  });

  it.each([
    ['take it back', 'asked'],
    ['leave it as it is', 'told'],
    ["I can't pay it", 'told'],
  ])('can be changed: %s', (what, status) => {
    const one = saying({ found: seen(OPEN) }, 'change my promise', what);

    expect(one.last.status).toBe(status);
  });

  it('is taken back once it was read again and they are sure', () => {
    const back = (...sure: readonly string[]) =>
      saying({ found: seen(OPEN) }, 'change my promise', 'take it back', ...sure);

    expect([back().asked, back().texts.join()]).toEqual(['sure', expect.stringContaining(OPEN.words.text)]);
    expect(back('no').effects).toEqual([]);
    expect(back('yes').effects).toMatchObject([
      { transaction: 'payments.promise-withdrawn', answers: { reference: 'P-104218' } },
    ]);
  });

  it.each(['my promise', 'change my promise', 'letter'])(
    'in another chat: "%s" says that there is one, and goes on by a code',
    (said) => {
      const one = saying(
        { found: { promise: 'elsewhere', 'letters:own': [{ reference: 'P-1', kind: 'promise', at: AT }] } },
        said,
      );

      expect(one.texts.join()).toContain('You have a promise in place');
      expect(one.texts.join()).not.toMatch(/£|P-1/);
      expect(one.options).toEqual(['send', 'leave']);
      one.says('send me a code');
      expect(one.state.open?.dialog).toBe('prove-code');
    },
  );

  it('is none that can be changed where it is over', () => {
    const one = saying({ found: seen({ ...OPEN, status: 'broken' }) }, 'change my promise');

    expect([one.last.status, one.options]).toEqual(['told', ['form:promise-to-pay', 'command:person']]);
  });
});

describe('"I have paid"', () => {
  it.each([
    'i have paid',
    "i've already paid it",
    'paid',
    'ive paid my rent',
    'paid it yesterday thanks',
    'dwi wedi talu',
  ])('"%s" is thanked for, without a question', (said) => {
    const one = saying({ state: { language: 'en', greetedAt: AT } }, said);

    expect(one.last.status).toBe('told');
    expect(one.texts.join()).toMatch(/Thank you|Diolch/);
  });
});

describe('words that are about something else', () => {
  it.each([
    'how do i pay my council tax',
    'i cant pay my rent',
    'can i pay my parking fine in instalments',
    'i paid and my bin was not emptied',
    'have you paid my housing benefit',
    'i cant cope with the noise next door',
    'suspended possession order',
    'ive broken my rent agreement',
  ])('"%s" opens no form of promises', (said) => {
    expect(talking(said).state.open?.dialog ?? '').not.toMatch(/promise|money/);
  });
});

describe('a reminder', () => {
  const rung = (due: PromiseDue | null, stage = 'day', state: Partial<DialogState> = {}) => {
    const answers = [
      ['reference', 'P-104218'],
      ['date', '2026-11-27'],
      ['stage', stage],
    ] as const;
    const timer = { id: 't', at: '2026-11-27T09:00:00.000Z', dialog: 'promise-reminder', answers };
    const one = conversation({
      at: timer.at,
      found: { 'promise-due': due },
      state: { language: 'en', greetedAt: AT, lastAt: AT, ...state, timers: [timer] },
    });
    one.rings('t');
    return one;
  };
  const due = (say: PromiseDue['say'], more: Partial<PromiseDue> = {}): PromiseDue => ({
    say,
    language: 'en',
    dates: ['2026-11-27'],
    ...more,
  });

  it('names neither an amount nor a debt', () => {
    const one = rung(due('remind'));

    expect(one.last.status).toBe('reminded');
    expect(one.texts).toEqual([
      'You made a promise, P-104218, for Friday 27 November. Reply PAY for a link, CHANGE or PERSON.',
    ]);
  });

  it('is in the language of the promise, whatever they write in now', () => {
    expect(rung(due('missed', { language: 'cy' })).texts.join()).toContain(
      'Dydyn ni ddim wedi gweld eich taliad eto',
    );
  });

  it.each([null, due('nothing'), due('later')])('says nothing where there is nothing to say: %j', (what) => {
    const one = rung(what);

    expect([one.last.status, one.texts]).toEqual(['ignored', []]);
  });

  it('waits for the next morning where it is no hour to write', () => {
    expect(
      rung(due('later'), 'after').state.timers?.find(({ id }) => id.startsWith('promise-after'))?.at,
    ).toBe('2026-11-28T09:00:00.000Z');
  });

  it('has a button that brings the link for what was promised', () => {
    expect(rung(due('remind')).options).toContain('form:pay-last');
    expect(rung(due('missed'), 'after').options).toContain('form:pay-last');
    expect(rung(due('kept'), 'after').options).toEqual([]);
  });

  it('that is answered CHANGE opens the change, and PERSON says how to reach one', () => {
    expect(rung(due('remind'), 'day', matched()).says('CHANGE').status).not.toBe('answered');
    expect(rung(due('remind')).says('PERSON').status).toBe('person');
  });
});
