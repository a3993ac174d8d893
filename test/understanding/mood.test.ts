// How a message sounds, by lists: the words of anger and of distress, and what only looks like them.
import { describe, expect, it } from 'vitest';
import { moodOf } from '../../bot/understanding/mood.ts';
import { withoutPeople } from '../../bot/understanding/without-people.ts';
import { faqs } from '../dialogs/shipped.ts';

describe('a message sounds', () => {
  it.each([
    ['distressed', 'im in tears i dont know what to do anymore'],
    ['distressed', 'I cant cope with this damp any more'],
    ['distressed', '😭 please help'],
    ['distressed', 'cant do any, im in hospital'],
    ['distressed', 'my wife died on tuesday'],
    ['distressed', 'my nan has passed'],
    ['distressed', 'mae dad wedi marw'],
    ['distressed', 'my mum is in hospital so i cant be there'],
    ['distressed', 'dwi ddim yn ymdopi'],
    ['angry', 'this is ridiculous'],
    ['angry', 'useless bot'],
    ['angry', 'thanks for nothing'],
    ['angry', 'absolute joke of a council'],
    ['angry', 'the whole system is a farce'],
    ['angry', 'WHERE IS MY BIN!!'],
    ['angry', 'third time ive told you'],
    ['angry', 'why the fuck have you still not come'],
    ['angry', '😡😡'],
    ['angry', 'dwi wedi cael llond bol'],
    ['swearing', 'wheres my bloody bin'],
    ['polite', 'could you tell me the bin day please'],
    ['polite', 'diolch yn fawr'],
  ])('%s: %s', (mood, text) => {
    expect(moodOf(text)).toBe(mood);
  });

  it.each([
    'when is my bin day',
    'the bin is rubbish for the wind',
    'CAN I HAVE A NEW BIN',
    'pryd mae fy miniau',
    'there is a clown at the library',
    'I am worried about a tree',
    'the drain is blocked!',
    '',
    '🙂',
  ])('like nothing of the kind: %j', (text) => {
    expect(moodOf(text)).toBeUndefined();
  });

  it('angry or distressed in few of the ways in which people ask for an answer', () => {
    const asks = faqs.filter(({ id }) => id !== 'complaints').flatMap(({ asks }) => asks);
    const heavy = asks.filter((ask) => ['angry', 'distressed'].includes(moodOf(ask) ?? ''));

    expect(heavy.length / asks.length).toBeLessThan(0.03);
  });

  it('like something in time that does not grow with its length', () => {
    const started = performance.now();

    for (const text of [
      'you '.repeat(2_500),
      'i am so '.repeat(1_250),
      '!'.repeat(10_000),
      'FU'.repeat(5_000),
    ])
      moodOf(text);

    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('what could lead to a person is taken out', () => {
  it.each([
    [
      'my name is john smith i live at 14 elm road nm4 2qp',
      'my name is [name] i live at [number] elm road [postcode]',
    ],
    ['im Mary Jones, ring me 07700 900982', 'im [name], ring me [number]'],
    ['Mrs Evans at flat 2b has a badger', '[name] at [number] has a badger'],
    ['mail bob@example.org about H-204518', 'mail [email] about [number]'],
    ['born 12/03/1981, enw i yw Sian Hughes', 'born [number], enw i yw [name]'],
    ['dwi yn 12 stryd fawr', 'dwi yn [number] stryd fawr'],
    ['Kind regards Priya Nair', 'Kind regards [name]'],
    ['my neighbour steve keeps bees', 'my neighbour [name] keeps bees'],
    ['card 4000 0000 0000 0002', 'card [number removed]'],
  ])('%s', (typed, left) => {
    expect(withoutPeople(typed)).toBe(left);
  });

  it.each([
    'can I keep 3 goats',
    'where is the A64 diversion',
    'is there a fair in may',
    'does it cost £120',
  ])('and the rest stays: %s', (typed) => {
    expect(withoutPeople(typed)).toBe(typed);
  });

  it('in time that does not grow with the square of its length', () => {
    const started = performance.now();

    for (const text of [
      '12 elm '.repeat(1_400),
      'a@'.repeat(5_000),
      'John '.repeat(2_000),
      '1 2 '.repeat(2_500),
    ])
      withoutPeople(text.slice(0, 600));

    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

it.each(['im worried', 'i feel so low today', "dwi'n poeni", "rwy'n teimlo'n isel iawn"])(
  '"%s" alone is distress',
  (text) => {
    expect(moodOf(text)).toBe('distressed');
  },
);
it.each(['im worried about my bin', 'im upset with the bin men', "dwi'n poeni am y bil"])(
  '"%s" is about something',
  (text) => {
    expect(moodOf(text)).not.toBe('distressed');
  },
);
