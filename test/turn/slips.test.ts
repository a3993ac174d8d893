// The answer just given was a slip: what puts it right goes to the question that it is about, and is no answer to the one on the screen.
import { describe, expect, it } from 'vitest';
import { talk, type Conversation } from '../talk.ts';

const answer = (talking: Conversation, id: string) =>
  talking.state.open?.answers.find(([question]) => question === id)?.[1];
const after = (talking: Conversation, said: string): Conversation => {
  talking.says(said);
  return talking;
};
const pothole = (...replies: readonly string[]) => talk('report-pothole', ...replies);
const repair = (...replies: readonly string[]) =>
  talk('report-repair', 'none', 'tenant', 'NM5 6TU', 'flat 3', 'kitchen', 'tap', '1', ...replies);
const missed = () => talk('report-missed-bin', 'NM2 3DL', '3');

describe('a slip', () => {
  it.each(['sorry i meant no', 'no sorry, i meant no', 'i meant to press no', 'sori, na dwi n feddwl'])(
    'with what is right changes the answer, and what is open is asked again: %s',
    (said) => {
      const talking = after(pothole('yes'), said);

      expect([answer(talking, 'danger'), answer(talking, 'where'), talking.asked]).toEqual([
        'no',
        undefined,
        'where',
      ]);
    },
  );

  it.each([
    'oh no sorry, pressed the wrong one',
    'wrong button',
    "that's not what i meant",
    'oh no',
    'oops',
    'un anghywir',
  ])('without it is asked again: %s', (said) => {
    expect(after(pothole('yes'), said).asked).toBe('danger');
  });

  it.each([
    ['sorry wrong road, it was Oak Avenue by the school', 'Oak Avenue by the school'],
    ['its on Mill Lane not station road', 'Mill Lane'],
    ['no i mean Mill Lane', 'Mill Lane'],
  ])('of a place is put right: %s', (said, where) => {
    const talking = after(pothole('no', 'station road'), said);

    expect([(answer(talking, 'where') as string).replace(/^on /, ''), talking.asked]).toEqual([
      where,
      'size',
    ]);
  });

  it('of a room, a house or a bin is put right', () => {
    expect(answer(after(repair('1'), "actually it's the bathroom not the kitchen"), 'room')).toBe('bathroom');
    expect(answer(after(missed(), 'actually it was number 4'), 'address')).toBe('999990000275');
    expect(after(missed(), 'oh no wait it was the recycling, not the rubbish').texts.join()).toContain(
      'Recycling',
    );
  });

  it.each(['no, 60 instead', '60 not 50', 'sorry i meant 60', 'actually make it 60', 'na, 60 yn hytrach'])(
    'of a sum is put right when it is read back: %s',
    (said) => {
      const talking = talk('pay', 'RT-1130525', '50');
      expect(talking.asked).toBe('check');

      expect(answer(after(talking, said), 'amount')).toBe(6_000);
    },
  );

  it.each(['the lock is stiff, not broken', 'its the blue door not the white one', 'no dogs, it was a cat'])(
    'is none where any words will do: %s',
    (said) => {
      expect(answer(after(repair('1', 'no'), said), 'access')).toBe(said);
    },
  );

  it('is none where it answers what is asked', () => {
    expect(answer(after(pothole('no'), 'Mill Lane, not by the school'), 'where')).toContain('Mill Lane');
  });
});

describe('in the middle of a form', () => {
  it.each(["actually I'm not sure, go back", 'can we go back', 'dwi ddim yn siwr, mynd yn ôl'])(
    '%s goes back',
    (said) => {
      const talking = after(repair('1', 'no'), said);

      expect([talking.asked, answer(talking, 'access')]).toEqual(['worse', undefined]);
    },
  );

  it.each([
    'i changed my mind about the repair, stop',
    'actually cancel that',
    'i changed my mind, dont want to pay',
    'actually i dont want to report it any more',
    'dwi wedi newid fy meddwl',
  ])('%s stops', (said) => {
    expect(after(repair('1', 'no'), said).state.open).toBeUndefined();
  });

  it.each([
    'the tenant changed her mind about the dog',
    'go back to the yard gate please',
    'stop cock is under the sink',
  ])('%s is an answer', (said) => {
    expect(answer(after(repair('1', 'no'), said), 'access')).toBe(said);
  });
});
