// Book a bulky waste collection: items, the fee before anything is booked, home, day; and what the crew does not do.
import { describe, expect, it } from 'vitest';
import { notTaken, slotsFrom } from '../../dialogs/forms/book-bulky-waste-rules.ts';
import { conversation, DAY, talk, type Conversation } from '../talk.ts';

const HOME = ['NM4 2QP', '14'];
const book = (...replies: readonly string[]): Conversation => talk('book-bulky-waste', ...replies);
const sent = (talking: Conversation) =>
  talking.effects.filter((effect) => effect.kind === 'submit').map(({ answers }) => answers);

describe('book a bulky waste collection', () => {
  it('asks what, whether the fee is right, where and when, and sends it once it was checked', () => {
    const asked: (string | undefined)[] = [];
    const talking = book();
    for (const reply of ['a sofa and 2 mattresses', 'yes', ...HOME, 'on the drive', '1', 'skip', 'yes']) {
      asked.push(talking.asked);
      talking.says(reply);
    }

    expect(asked).toEqual(['items', 'fee', 'postcode', 'house', 'where', 'slot', 'phone', 'check']);
    expect(sent(talking)).toMatchObject([
      {
        home: '14 Elm Road',
        items: ['sofa', '2 mattresses'],
        where: 'drive',
        slot: '2026-09-25T07:00-17:00',
        fee: 3200,
      },
    ]);

    talking.settles({ ok: true, reference: 'W-204518' });

    expect(talking.texts.join()).toMatch(/W-204518[^]*Friday 25 September[^]*£32/);
  });

  it('tells the fee before anything is booked, and stops where it is too much', () => {
    const talking = book('a sofa');
    expect(talking.texts.join()).toContain('£32');

    talking.says('no');

    expect(talking.last.status).toBe('told');
    expect(talking.options).toEqual(['faq:tip']);
    expect(talking.effects).toEqual([]);
  });

  it.each([
    [['a sofa', 'yes', ...HOME, "I can't get them outside"]],
    [['a sofa', 'yes', ...HOME, 'drive', 'none of these']],
    [['a sofa', 'yes', 'NM2 3DL', 'not in the list']],
  ])('brings to a person: %j', (replies) => {
    expect(book(...replies).last.status).toBe('person');
  });

  it('asks again without what the crew does not take, and without what is too many', () => {
    expect(book('a sofa and 4 tyres').asked).toBe('items');
    expect(book('7 chairs').asked).toBe('items');
  });

  it('offers other days when somebody else took the day meanwhile', () => {
    const talking = book('a sofa', 'yes', ...HOME, 'drive', '1', 'skip', 'yes');

    talking.settles({
      ok: false,
      again: false,
      undo: ['slot'],
      afresh: ['slots', 'holds'],
      why: { en: 'Gone.', cy: 'Wedi mynd.' },
    });

    expect(talking.asked).toBe('slot');
    expect(talking.texts.join()).toContain('Gone.');
  });

  it('shows the days of the next day to whoever comes back then', () => {
    const talking = book('a sofa', 'yes', ...HOME, 'drive');
    expect(talking.asked).toBe('slot');
    talking.later(DAY);

    talking.says('the first one');

    expect(talking.asked).toBe('slot');
    expect(talking.options[0]).toBe('2026-09-25T07:00-17:00');
    expect(talking.options).toHaveLength(6);
    talking.says('friday 25 september');
    expect(talking.asked).toBe('phone');
  });

  it('is reached from its answer, and straight by asking to book it', () => {
    const talking = conversation();
    talking.says('bulky waste price');
    expect(talking.options).toContain('form:book-bulky-waste');
    talking.taps('form:book-bulky-waste');
    expect(talking.asked).toBe('items');

    const straight = conversation();
    straight.says('book a bulky waste collection');

    expect(straight.asked).toBe('items');
  });

  it('asks in Welsh', () => {
    const talking = conversation({ locale: 'cy-GB' });
    talking.opens('book-bulky-waste');
    for (const reply of ['soffa a 2 fatres', 'cewch', ...HOME, '2', '1', 'sgipio', 'ie']) talking.says(reply);

    expect(sent(talking)).toMatchObject([{ items: ['soffa', '2 fatres'], where: 'drive' }]);
  });

  it('half-way takes less than 2 kB', () => {
    expect(JSON.stringify(book('a sofa', 'yes', ...HOME, 'drive').state).length).toBeLessThan(2_000);
  });
});

describe('the rules of bulky waste', () => {
  it.each([
    ['2026-11-23T10:00:00Z', 'bulky-waste|2026-11-25|2026-12-16|5'],
    ['2026-11-27T23:30:00Z', 'bulky-waste|2026-12-01|2026-12-22|5'],
    ['2026-12-24T10:00:00Z', 'bulky-waste|2026-12-30|2027-01-20|5'],
  ])('leave the crews two working days: from %s', (now, by) => {
    expect(slotsFrom(new Date(now))).toBe(by);
  });

  it.each([
    ['an asbestos garage roof', true],
    ['2 calor gas bottles', true],
    ['old tyres', true],
    ['bags of rubble', true],
    ['hen deiars', false],
    ['gas cooker', false],
    ['painted wardrobe', false],
    ['sofa', false],
  ])('%j: %s', (thing, isRefused) => {
    expect(notTaken(thing) !== undefined).toBe(isRefused);
  });
});
