// Pay the same again within the hour, and pay what was just shown to be owed: what is asked, and what is not.
import { describe, expect, it } from 'vitest';
import type { Json } from '../../bot/model.ts';
import { conversation, MINUTE, TUESDAY_NOON, type Setting } from '../talk.ts';

const finding = (more: Readonly<Record<string, Json>>): Setting => ({
  found: { paying: { on: true, mail: false, own: null, last: null, ...more } },
});
const made = (more: Readonly<Record<string, Json>> = {}) => ({
  reference: 'PAY-204518',
  kind: 'rent',
  amount: 5_000,
  ending: '525',
  is: 'paid',
  at: TUESDAY_NOON,
  ...more,
});
const answersOf = ({ effects }: { readonly effects: readonly object[] }): unknown =>
  (effects.at(-1) as { readonly answers?: unknown } | undefined)?.answers;

describe('paying the same again', () => {
  const said = 'pay my rent 50 quid RT-1130525';

  it.each([
    ['en-GB', said, 'PAY-204518'],
    ['cy-GB', 'talu fy rhent £50 RT-1130525', 'eto'],
  ])('is asked about once within the hour, in %s', (locale, text, words) => {
    const talking = conversation({ ...finding({ made: [made()] }), locale });
    talking.later(11 * MINUTE);

    talking.says(text);
    expect(talking.asked).toBe('again');
    expect(talking.texts.join()).toContain(words);
    talking.says('yes');
    expect(talking.asked).toBe('check');
    talking.says('yes');

    expect(answersOf(talking)).toEqual({ kind: 'rent', account: 'RT-1130525', amount: 5_000 });
  });

  it('sends nothing where they say no', () => {
    const talking = conversation(finding({ made: [made()] }));
    talking.says(said);

    talking.says('no');

    expect(talking.effects).toEqual([]);
    expect(talking.state.open).toBeUndefined();
  });

  it.each([
    ['an hour has passed', {}, 61 * MINUTE],
    ['it was not received', { is: 'sent' }, 0],
    ['it was another sum', { amount: 4_000 }, 0],
    ['it was another account', { ending: '189' }, 0],
    ['it was for something else', { kind: 'garage' }, 0],
  ])('is asked nothing where %s', (_, more, ms) => {
    const talking = conversation(finding({ made: [made(more)] }));
    talking.later(ms);

    talking.says(said);

    expect(talking.asked).toBe('check');
  });

  it('is asked about for their own account, too', () => {
    const talking = conversation(finding({ own: { kind: 'rent', ending: '525' }, made: [made()] }));
    talking.opens('pay-own');

    talking.says('£50');

    expect(talking.asked).toBe('again');
  });
});

describe('PAY after what is owed was told', () => {
  const own = { kind: 'rent', ending: '525', owed: 21_450 };

  it('asks for the amount at once, of the account that was shown, and offers all of it', () => {
    const talking = conversation(finding({ own }));

    talking.opens('pay-own');

    expect(talking.asked).toBe('amount');
    expect(talking.options).toEqual(['21450']);
    expect(talking.texts.join()).toContain('ending 525');
  });

  it('keeps the sum that they say with it', () => {
    const talking = conversation({
      ...finding({ own }),
      state: {
        language: 'en',
        greetedAt: TUESDAY_NOON,
        lastAt: TUESDAY_NOON,
        offered: [{ id: 'form:pay-own', words: 'Pay now' }],
      },
    });

    talking.says('ok can i pay 20 quid now');
    expect(talking.asked).toBe('check');
    talking.says('yes');

    expect(answersOf(talking)).toEqual({ kind: 'rent', amount: 2_000 });
  });

  it('can be taken for another account by going back, and calls that another', () => {
    const talking = conversation(finding({ own }));
    talking.opens('pay-own');

    talking.says('back');

    expect(talking.asked).toBe('for');
    expect(talking.options.slice(0, 2)).toEqual(['own:rent', 'rent']);
    expect(talking.texts.join()).not.toMatch(/\bRent$/m);
    talking.says('rent on another account');
    expect(talking.asked).toBe('rent');
  });

  it('asks what to pay where no account was shown', () => {
    const talking = conversation();

    talking.says('can i pay £20');

    expect(talking.state.open).toMatchObject({ dialog: 'pay', asked: 'for' });
    talking.says('RT-1130525');
    expect(talking.asked).toBe('check');
  });
});
