// What became of a payment, its receipt by e-mail, and one that was made twice: what is told, what is sent, and in which language.
import { describe, expect, it } from 'vitest';
import type { ChannelId } from '../../bot/model.ts';
import { conversation, FAILED, MINUTE, type Setting } from '../talk.ts';

const PAID = {
  reference: 'PAY-204518',
  kind: 'rent',
  amount: 4_000,
  ending: '525',
  is: 'paid',
  at: '2026-09-22T10:49:00.000Z',
} as const;
const AGAIN = { ...PAID, reference: 'PAY-204519', at: '2026-09-22T10:58:00.000Z' } as const;
const having = (made: readonly object[], more: object = {}): Setting => ({
  found: { paying: { on: true, mail: true, own: null, last: null, made: made as never, ...more } },
});
const sentOf = ({ effects }: { readonly effects: readonly object[] }): unknown => effects.at(-1);

describe('"did my payment go through"', () => {
  it.each([
    [
      'paid',
      'We received £40.00 towards your rent on Tuesday 22 September at 11:49am. Reference PAY-204518.',
    ],
    ['sent', 'We have not received £40.00 towards your rent (PAY-204518).'],
    ['begun', 'do not pay again'],
    ['not-taken', 'Nothing has been taken.'],
    ['called-off', 'Its link is of no use any more'],
  ])('is answered by what is known of one that is %s', (is, words) => {
    const talking = conversation(having([{ ...PAID, is }]));

    talking.says('did my payment go through');

    expect(talking.texts.join()).toContain(words);
    // What to do if it does not, or where to go, stands with it.
    expect(talking.options).toContain('command:person');
  });

  it('offers to pay what was not, and no second time what may be on its way', () => {
    for (const [is, offered] of [
      ['sent', true],
      ['not-taken', true],
      ['begun', false],
      ['paid', false],
    ] as const) {
      const talking = conversation(having([{ ...PAID, is }]));
      talking.says('did my payment go through');
      expect([is, talking.options.includes('form:pay-last')]).toEqual([is, offered]);
    }
  });

  it('speaks of several, the newest first, and of no link that was called off', () => {
    const off = { ...PAID, reference: 'PAY-204520', is: 'called-off' };
    const talking = conversation(having([off, AGAIN, PAID]));

    talking.says('did my payment go through');

    expect(talking.texts.join().match(/PAY-\d+/g)).toEqual(['PAY-204519', 'PAY-204518']);
  });

  it('is told honestly where no link was sent here', () => {
    const talking = conversation(having([]));

    talking.says('did my payment go through');

    expect(talking.texts.join()).toMatch(/I see no payment here.*2 working days.*call/su);
  });

  it('speaks Welsh', () => {
    const talking = conversation({ ...having([PAID]), locale: 'cy-GB' });

    talking.says('ydy fy nhaliad wedi mynd drwodd');

    expect(talking.texts.join()).toContain('Derbyniom £40.00 tuag at eich rhent');
  });
});

describe('a receipt by e-mail, later', () => {
  it.each<ChannelId>(['webchat', 'messenger', 'whatsapp', 'sms'])(
    'asks where to, and sends it, on %s',
    (channel) => {
      const talking = conversation({ ...having([PAID]), channel });
      talking.says('can i get the receipt on email again');
      expect(talking.asked).toBe('email');

      talking.says('sam@example.org');
      talking.says('yes');

      expect(sentOf(talking)).toMatchObject({
        transaction: 'payments.receipt',
        answers: { reference: 'PAY-204518', email: 'sam@example.org' },
      });
      talking.settles({ ok: true, reference: 'PAY-204518' });
      expect(talking.texts.join()).toContain('I have sent the receipt for PAY-204518');
      expect(talking.texts.join()).not.toContain('sam@');
    },
  );

  it('takes the address that is said with it, and asks of which payment where there are two', () => {
    const talking = conversation(having([AGAIN, PAID]));

    talking.says('email the receipt to sam@example.org please');
    expect(talking.options).toEqual(['PAY-204519', 'PAY-204518']);
    talking.says('2');

    expect(talking.asked).toBe('check');
  });

  it('keeps the address where it could not be sent, and can be tried again', () => {
    const talking = conversation(having([PAID]));
    talking.says('email the receipt to sam@example.org please');
    talking.says('yes');

    talking.settles(FAILED);

    expect(talking.last.status).toBe('not-submitted');
    expect(talking.state.open?.answers).toContainEqual(['email', 'sam@example.org']);
  });

  it('says what is known where nothing was received, and says it here where no e-mail goes', () => {
    const nothing = conversation(having([{ ...PAID, is: 'sent' }]));
    nothing.says('send me the receipt');
    expect(nothing.texts.join()).toContain('We have not received £40.00');

    const here = conversation(having([PAID], { mail: false }));
    here.says('send me the receipt');
    expect(here.texts.join()).toMatch(/PAY-204518.*This message is your receipt/su);
    expect(here.state.open).toBeUndefined();
  });
});

describe('"i paid twice"', () => {
  it('shows both, and sends them to a person once they say yes', () => {
    const talking = conversation(having([AGAIN, PAID]));
    talking.says('i paid twice by mistake can i have my money back');
    expect(talking.texts.join()).toMatch(/PAY-204518 on .* at 11:49am, and PAY-204519 on .* at 11:58am/u);

    talking.says('yes please');

    expect(sentOf(talking)).toMatchObject({
      transaction: 'payments.paid-twice',
      answers: { first: 'PAY-204518', second: 'PAY-204519' },
    });
    talking.settles({ ok: true, reference: 'RF-204518' });
    expect(talking.texts.join()).toMatch(
      /PAY-204518 and PAY-204519.*RF-204518.*5 working days.*within 10.*call/su,
    );
  });

  it('says that only one was received', () => {
    const talking = conversation(having([PAID, { ...AGAIN, is: 'sent' }]));

    talking.says('i paid twice');

    expect(talking.texts.join()).toMatch(/one payment here.*PAY-204518/su);
    expect(talking.texts.join()).not.toContain('PAY-204519');
    expect(talking.effects).toEqual([]);
  });

  it.each([
    ['another sum', { amount: 5_000 }],
    ['another account', { ending: '189' }],
    ['one that goes back already', { back: true }],
  ])('takes no two for the same where one is %s', (_, more) => {
    const talking = conversation(having([{ ...AGAIN, ...more }, PAID]));

    talking.says('i paid twice');

    expect(talking.state.open).toBeUndefined();
    expect(talking.effects).toEqual([]);
  });

  it('leaves both where they say no', () => {
    const talking = conversation(having([AGAIN, PAID]));
    talking.says('i paid twice');

    talking.says('no');

    expect(talking.texts.join()).toContain('both stay on your account');
    expect(talking.effects).toEqual([]);
  });

  it('speaks Welsh', () => {
    const talking = conversation({ ...having([AGAIN, PAID]), locale: 'cy-GB' });

    talking.says('dw i wedi talu ddwywaith');

    expect(talking.texts.join()).toContain('derbyniom £40.00 tuag at eich rhent ddwywaith');
  });
});

describe('"i did pay it"', () => {
  it('is thanked for, and told what was received by a link of this chat', () => {
    const talking = conversation(having([PAID]));

    talking.says('i did pay it');

    expect(talking.texts.join()).toMatch(/Thank you\. We received £40\.00 .* PAY-204518/su);
  });

  it('is not answered with a payment of longer ago', () => {
    const talking = conversation(having([PAID]));
    talking.later(8 * 24 * 60 * MINUTE);

    talking.says('i did pay it');

    expect(talking.texts.join()).not.toContain('PAY-204518');
  });
});
