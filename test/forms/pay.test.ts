// Pay: from one message to a link, what is never said of an account, and what PAY alone leads to.
import { describe, expect, it } from 'vitest';
import type { ChannelId, Json } from '../../bot/model.ts';
import { content } from '../../dialogs/content.ts';
import { DAY, conversation, TUESDAY_NOON, type Setting } from '../talk.ts';

const PAYING = { on: true, mail: false, own: null, last: null };
const finding = (more: Readonly<Record<string, Json>>): Setting => ({
  found: { paying: { ...PAYING, ...more } },
});
const LAST = { reference: 'PAY-204518', kind: 'rent', amount: 5_000 };
const PROMISED = { reference: 'P-104218', kind: 'rent', amount: 5_000 };
const MADE = { ...LAST, ending: '525', is: 'paid', at: TUESDAY_NOON };
const STARTED = { ok: true, reference: 'PAY-204518' } as const;
const answersOf = ({ effects }: { readonly effects: readonly object[] }): unknown =>
  (effects.at(-1) as { readonly answers?: unknown } | undefined)?.answers;

describe('pay', () => {
  it('needs one message and a yes', () => {
    const talking = conversation();

    talking.says('pay my rent 50 quid RT-1130525');
    expect(talking.asked).toBe('check');
    talking.says('yes');

    expect(talking.effects).toMatchObject([{ transaction: 'payments.start' }]);
    expect(answersOf(talking)).toEqual({ kind: 'rent', account: 'RT-1130525', amount: 5_000 });
  });

  it('fills in the sum of the first message, says it back, and pays no other', () => {
    const talking = conversation(finding({}));
    talking.says('I want to pay £40 off my rent');
    expect([talking.asked, talking.texts.join()]).toEqual(['rent', expect.stringContaining('To pay: Rent')]);

    talking.says('RT-1130525');
    expect(talking.texts.join()).toContain('Amount: £40 (from your message)');
    expect(talking.asked).toBe('check');
    talking.says('yes');

    expect(answersOf(talking)).toMatchObject({ kind: 'rent', amount: 4_000 });
  });

  it('sends a link and no thanks for a payment that nobody has made', () => {
    const talking = conversation();
    talking.says('pay my rent 50 quid RT-1130525');
    talking.says('yes');

    talking.settles(STARTED);

    expect(talking.texts).toHaveLength(1);
    expect(talking.texts[0]).toContain('{link}');
    expect(talking.texts[0]).toContain('PAY-204518');
    expect(talking.texts[0]).not.toMatch(/thank|received|I've sent/i);
    expect(talking.last.effects).toMatchObject([
      { kind: 'link', purpose: 'pay', about: { reference: 'PAY-204518' } },
    ]);
  });

  it('knows what it is for by the reference, and asks for the reference by its name where it was not said', () => {
    const first = conversation();
    first.opens('pay');
    first.says('731048628');
    expect(first.asked).toBe('amount');

    const other = conversation();
    other.says('i want to pay my council tax');
    expect(other.asked).toBe('council-tax');
    other.says('731048628');
    expect(other.asked).toBe('amount');
  });

  it('takes the reference of another account for what is paid, and says so', () => {
    const talking = conversation();
    talking.says('i want to pay my council tax');

    talking.says('RT-1130525');

    expect(talking.state.open?.answers).toEqual([['for', 'RT-1130525']]);
    expect(talking.texts.join()).toContain('Rent, RT-1130525');
  });

  it('takes the digits of a rent reference without its letters, where rent is paid', () => {
    const talking = conversation();
    talking.says('pay my rent');
    talking.says('1130525');

    expect(talking.state.open?.answers).toContainEqual(['rent', 'RT-1130525']);
  });

  it('says the same of a reference that there is and of one that somebody made up', () => {
    const said = ['RT-1130525', 'RT-1042189'].map((reference) => {
      const talking = conversation();
      talking.says(`pay my rent 50 quid ${reference}`);
      const check = talking.texts.join('\n');
      talking.says('yes');
      talking.settles(STARTED);
      return (check + talking.texts.join('\n')).replaceAll(reference, 'R');
    });

    expect(said[0]).toBe(said[1]);
  });

  it.each([
    ['fifty quid', 5_000],
    ['twenty five pounds', 2_500],
    ['£1', 100],
    ['100p', 100],
    ['five thousand pounds', 500_000],
    ['£5,000', 500_000],
    ['hanner cant punt', 5_000],
  ])('takes an amount like %s', (said, amount) => {
    const talking = conversation();
    talking.says('pay my rent, RT-1130525');

    talking.says(said);

    expect(talking.state.open?.answers).toContainEqual(['amount', amount]);
  });

  it.each(['£0.001', '£99,999', '£0', '-£20', '£5,000.01'])(
    'takes no amount like %s out of a longer message',
    (amount) => {
      const talking = conversation();

      talking.says(`pay ${amount} of my rent RT-1130525`);

      expect(talking.asked).toBe('amount');
      expect(talking.effects).toEqual([]);
    },
  );

  it.each([
    '£0.001',
    '£99,999',
    'all of it',
    '-20',
    '-£20',
    'minus twenty pounds',
    '0',
    '£0.00',
    'zero',
    'nothing',
    '99p',
    '£0.99',
    '£5,000.01',
    'six thousand pounds',
    'a million quid',
    '20 or 30 pounds',
  ])('asks again for an amount like %s', (amount) => {
    const talking = conversation();
    talking.says('pay my rent, RT-1130525');

    talking.says(amount);

    expect(talking.asked).toBe('amount');
    expect(talking.last.status).toBe('asked-again');
  });

  it('offers their own account without typing, and what is owed only to whoever had a code', () => {
    const matched = conversation(finding({ own: { kind: 'rent', ending: '525' } }));
    matched.opens('pay');
    matched.taps('own:rent');
    expect(matched.options).toEqual([]);
    matched.says('all of it');
    expect(matched.asked).toBe('amount');

    const coded = conversation(finding({ own: { kind: 'rent', ending: '525', owed: 21_450 } }));
    coded.says('pay my rent');
    expect(coded.options).toEqual(['21450']);
    coded.says('all of it');
    coded.says('yes');

    expect(answersOf(coded)).toEqual({ kind: 'rent', amount: 21_450 });
  });

  it('asks for an e-mail address only where e-mail can be sent, and it can be skipped', () => {
    const talking = conversation(finding({ mail: true }));
    talking.says('pay my rent 50 quid RT-1130525');
    expect(talking.asked).toBe('email');

    talking.says('skip');
    talking.says('yes');

    expect(answersOf(talking)).not.toHaveProperty('email');
  });

  it('leads to a person where no cards are taken', () => {
    const talking = conversation(finding({ on: false }));

    talking.says('pay my rent 50 quid RT-1130525');

    expect(talking.last.status).toBe('person');
    expect(talking.state.open).toBeUndefined();
  });

  it.each<ChannelId>(['webchat', 'messenger', 'whatsapp', 'sms'])(
    'takes no card number in the chat, on %s',
    (channel) => {
      const talking = conversation({ channel });
      talking.says('pay my rent, RT-1130525');

      talking.sends({ type: 'message', text: '[number removed]', channelData: { redacted: ['card'] } });

      expect(talking.asked).toBe('amount');
      expect(talking.effects).toEqual([]);
    },
  );

  it.each([
    'how do i pay my rent',
    'can i pay rent by direct debit',
    "i can't pay my rent",
    'i paid my rent twice',
  ])('is not opened by: %s', (text) => {
    const talking = conversation();

    talking.says(text);

    expect(talking.state.open?.dialog).toBeUndefined();
  });

  it('is offered with the answers about rent and council tax', () => {
    for (const text of ['how do i pay my rent', 'how can i pay my council tax']) {
      const talking = conversation();
      talking.says(text);
      expect(talking.options).toContain('form:pay');
    }
  });

  it.each([
    ["sut ydw i'n talu treth y cyngor", 'Gallwch dalu yma'],
    ["sut ydw i'n talu'r rhent", 'Gallwch dalu yma'],
    ['how can i pay my council tax', 'You can pay here'],
    ['how do i pay the rent', 'You can pay here'],
  ])('is what the answer begins with, in either language: %s', (text, words) => {
    const talking = conversation({ locale: words.startsWith('G') ? 'cy-GB' : 'en-GB' });

    talking.says(text);

    expect(talking.texts.join()).toContain(words);
    talking.taps('form:pay');
    expect(talking.state.open?.dialog).toBe('pay');
  });

  it('speaks Welsh, and so does its link', () => {
    const talking = conversation({ locale: 'cy-GB' });
    talking.says('talu fy rhent £50 RT-1130525');
    talking.says('ie');
    expect(talking.effects).toMatchObject([{ language: 'cy' }]);

    talking.settles(STARTED);

    expect(talking.texts.join()).toContain('Talwch £50.00');
  });
});

describe('PAY alone', () => {
  it.each(['pay', 'PAY', 'Pay now please', 'talu'])('leads to what was to be paid last: %s', (text) => {
    const talking = conversation(finding({ last: LAST }));
    talking.says(text);
    expect(talking.asked).toBe('go');

    talking.says('yes');

    expect(answersOf(talking)).toEqual({ again: 'PAY-204518', kind: 'rent', amount: 5_000 });
  });

  it.each(['link', 'the link has expired', 'send me another link', 'the link dont work', 'dolen newydd'])(
    'sends a new link to the same payment at once where that is what they ask for: %s',
    (text) => {
      const talking = conversation(finding({ last: LAST }));

      talking.says(text);

      expect(answersOf(talking)).toEqual({ again: 'PAY-204518', kind: 'rent', amount: 5_000 });
    },
  );

  it('asks which of two to send the link of', () => {
    const talking = conversation(
      finding({ promised: PROMISED, last: { ...LAST, kind: 'garage', amount: 1_200 } }),
    );

    talking.says('the link dont work');

    expect(talking.options).toEqual(['P-104218', 'PAY-204518', 'other']);
  });

  it('says that it is paid where the link was, and has none to send where there never was one', () => {
    const paid = conversation(finding({ made: [MADE] }));
    paid.says('the link has expired');
    expect(paid.last.status).toBe('told');
    expect(paid.texts.join()).toContain('We received £50.00 towards your rent');

    const none = conversation();
    none.says('link');
    expect(none.last.status).toBe('told');
    expect(none.options).toEqual(['form:pay-last', 'command:person']);
  });

  it('gives a new page and leaves no form where the link is of the question that is open', () => {
    const talking = conversation({ channel: 'sms' });
    talking.says('report a pothole');
    talking.says('no');

    talking.says("the link doesn't work");

    expect(talking.state.open).toMatchObject({ dialog: 'report-pothole', asked: 'where' });
    expect(talking.last.effects).toMatchObject([{ kind: 'link', purpose: 'answer' }]);
  });

  it('asks what to pay where nothing was to be paid, or something else is', () => {
    const nothing = conversation();
    nothing.says('pay');
    expect(nothing.state.open).toMatchObject({ dialog: 'pay', asked: 'for' });

    const other = conversation(finding({ last: LAST }));
    other.says('pay');
    other.says('no');
    expect(other.state.open).toMatchObject({ dialog: 'pay', asked: 'for' });
  });

  it.each(['pay', 'talu', 'pay my promise', 'pay what i promised'])(
    'brings the link for what was promised at once: %s',
    (text) => {
      const talking = conversation(finding({ promised: PROMISED }));

      talking.says(text);

      expect(answersOf(talking)).toEqual({ promised: 'P-104218', kind: 'rent', amount: 5_000 });
      talking.settles(STARTED);
      expect(talking.texts.join()).toContain('P-104218');
      expect(talking.last.effects).toMatchObject([{ kind: 'link', about: { reference: 'PAY-204518' } }]);
    },
  );

  it('asks which, where something else was to be paid, too', () => {
    const setting = finding({ promised: PROMISED, last: { ...LAST, kind: 'garage', amount: 1_200 } });
    for (const [said, sent] of [
      ['1', { promised: 'P-104218', kind: 'rent', amount: 5_000 }],
      ['garage', { again: 'PAY-204518', kind: 'garage', amount: 1_200 }],
    ] as const) {
      const talking = conversation(setting);
      talking.says('pay');
      expect(talking.options).toEqual(['P-104218', 'PAY-204518', 'other']);

      talking.says(said);

      expect(answersOf(talking)).toEqual(sent);
    }
    const other = conversation(setting);
    other.says('pay');
    other.taps('other');
    expect(other.state.open).toMatchObject({ dialog: 'pay', asked: 'for' });
  });

  it('is the same the day after', () => {
    const talking = conversation(finding({ last: LAST }));
    talking.says('hello');
    talking.later(DAY);

    talking.says('pay');

    expect(talking.asked).toBe('go');
  });
});

describe('the fee of a bulky waste collection', () => {
  it('is paid by the link of its receipt', () => {
    const { receipts, links } = content;
    const answers = { slot: '2026-12-04T07:00-17:00', fee: 3_200, link: true };

    const text = receipts['waste.bulky']?.(answers, 'en', new Date());

    expect(text).toContain('Pay £32 by card before then: {link}');
    expect(links['waste.bulky']?.(answers, 'W-204518')).toEqual({
      purpose: 'pay',
      about: { account: 'W-204518' },
    });
  });

  it('is paid by phone where no cards are taken', () => {
    const { receipts, links } = content;
    const answers = { slot: '2026-12-04T07:00-17:00', fee: 3_200 };

    expect(receipts['waste.bulky']?.(answers, 'en', new Date())).not.toContain('{link}');
    expect(links['waste.bulky']?.(answers, 'W-204518')).toMatchObject({ purpose: 'letter' });
  });
});
