// What is typed for a question of who they are after it ended: the transcript has dots in its place, as it has in the form.
import { describe, expect, it } from 'vitest';
import { conversation, MINUTE, type Conversation } from '../talk.ts';

const LOCKED = {
  ok: false,
  again: false,
  ends: { en: 'No more for now.', cy: 'Dim mwy am y tro.' },
} as const;
/** The check has ended in one of the ways in which it does. */
const ENDED: Readonly<Record<string, (one: Conversation) => void>> = {
  'at a lock': (one) => {
    for (const words of ['RT-1130525', 'nm4 2qp', '4 12 1980']) one.says(words);
    one.settles(LOCKED);
  },
  'as they stopped it': (one) => {
    one.says('RT-1130525');
    one.says('cancel');
  },
  'as something cannot wait': (one) => {
    one.says('RT-1130525');
    one.says('i cant afford food');
  },
};
const asked = (end: (one: Conversation) => void, locale = 'en-GB'): Conversation => {
  const one = conversation({ locale });
  one.opens('promise-to-pay');
  end(one);
  return one;
};

describe.each(Object.entries(ENDED))('%s', (_, end) => {
  it.each([
    '17/05/84',
    '4 December 1980',
    'its 4.12.1980',
    'RT-1130525',
    'RT-1130526',
    'my reference is rt 1130525',
    '720418364',
    'nm4 2qp',
    '204518',
  ])('"%s" is hidden', (words) => {
    const one = asked(end);

    const turned = one.says(words);

    expect(turned.hidesWords).toBe(true);
    expect(one.state.about).toBeUndefined();
    expect(JSON.stringify(one.state)).not.toContain('17/05/84');
  });

  it.each(['bin day', 'is this about 2 bins', 'thanks', 'i can smell gas', 'person', 'no'])(
    '"%s" is not',
    (words) => {
      const one = asked(end);

      expect(one.says(words).hidesWords).toBeUndefined();
    },
  );

  it('a while later it is about something else', () => {
    const one = asked(end);
    one.later(20 * MINUTE);

    expect(one.says('17/05/84').hidesWords).toBeUndefined();
  });
});

it('a surname that comes too late is hidden where that was the question', () => {
  const one = conversation();
  one.opens('promise-to-pay');
  for (const words of ['RT-1130525', 'nm4 2qp', 'skip', 'Prydderch']) one.says(words);
  one.settles(LOCKED);

  expect(one.says('Prydderch-Vaughan').hidesWords).toBe(true);
});

it('an edit of it is hidden too', () => {
  const one = asked((each) => ENDED['at a lock']?.(each));

  expect(one.sends({ type: 'messageUpdate', id: 'm1', text: 'born 17/05/84' }).hidesWords).toBe(true);
});

it('what another form asks for is kept there, as it always is', () => {
  const one = asked((each) => ENDED['as they stopped it']?.(each));
  one.opens('find-bin-days');

  expect(one.says('nm4 2qp').hidesWords).toBeUndefined();
});
