// Somebody who got the number, or the phone, of somebody else says so in their own words.
import { describe, expect, it } from 'vitest';
import { conversation } from '../talk.ts';

const AT = '2026-09-22T10:00:00.000Z';
const theirs = () =>
  conversation({
    channel: 'sms',
    state: {
      language: 'en',
      greetedAt: AT,
      heardAt: AT,
      lastAt: AT,
      timers: [
        { id: 'promise:P-104218', at: '2026-10-22T10:00:00.000Z', dialog: 'promise-reminder', answers: [] },
      ],
      sent: { dialog: 'promise-to-pay', reference: 'P-104218' },
    },
  });

describe('whoever has a number that was somebody else’s', () => {
  it.each([
    'hi who is this, i just got this number',
    'ive only just got this phone',
    'this number used to be someone elses',
    'this number belonged to somebody else',
    'ive got someone elses number i think',
    'i keep getting msgs about somebodys rent',
    "stop sending me dean's messages",
    'its not me wrong number',
    'sorry love wrong person',
    'these texts arent for me',
    'dw i newydd gael y rhif hwn',
  ])('"%s" is believed, and nothing of before is left here', (words) => {
    const one = theirs();
    one.says(words);

    expect([one.state.timers, one.state.sent, one.last.status]).toEqual([undefined, undefined, 'answered']);
    expect(one.effects.map(({ kind }) => kind)).toEqual(['leave']);
  });

  it('is greeted once', () => {
    const one = theirs();
    for (const words of ['wrong number', 'library hours']) one.says(words);

    expect(one.texts.join()).not.toMatch(/Privacy|automated/);
  });

  it.each([
    'ive got a new number',
    'stop sending me reminders',
    'why do you keep sending me letters',
    'i keep getting letters about my rent',
    'my mum keeps getting letters',
    'the wrong number is on my bill',
    'someone else parked in my space',
    'i just got a letter',
    'i lost my phone',
  ])('"%s" says nothing of the kind', (words) => {
    const one = theirs();
    one.says(words);

    expect(one.state.timers).toHaveLength(1);
  });
});
