// A complaint about bins is a complaint, and what somebody missed and wants collected is a bin.
import { describe, expect, it } from 'vitest';
import { conversation, type Setting } from '../talk.ts';

const after = (says: readonly string[], setting: Setting = {}) => {
  const talking = conversation(setting);
  for (const each of says) talking.says(each);
  return talking;
};
const answerOf = (talking: ReturnType<typeof after>, id: string) =>
  talking.state.open?.answers.find(([each]) => each === id)?.[1];

describe('a complaint about what we do', () => {
  it.each([
    ['i want to make a complaint about missed bins', 'bins'],
    ['I would like to make a complaint about my bins not being collected', 'bins'],
    ['we want to put in a formal complaint about the recycling collections', 'bins'],
    ['i want to make a complaint about my repair', 'repairs'],
    ['i need to make a complaint about potholes', 'streets'],
  ])('"%s" begins one, about %s', (words, service) => {
    const talking = after([words]);

    expect(talking.state.open?.dialog).toBe('make-complaint');
    expect(answerOf(talking, 'service')).toBe(service);
  });

  it.each(['dwi eisiau gwneud cwyn am finiau heb eu casglu', 'hoffwn i wneud cwyn am y biniau'])(
    '"%s" begins one in Welsh',
    (words) => {
      expect(after([words]).state.open?.dialog).toBe('make-complaint');
    },
  );

  it.each([
    'i want to make a complaint about my neighbour',
    'i dont want to make a complaint about bins',
    'i want to make a complaint about noise',
    'missed bins',
  ])('"%s" begins none', (words) => {
    expect(after([words]).state.open?.dialog).not.toBe('make-complaint');
  });
});

describe('what they missed and want collected', () => {
  it.each([
    'i missed it can i get it collected tmrw',
    'I forgot to put my bin out, can you come back for it',
    'i missed the collection, could they pick it up tomorrow?',
    'collais i fe, allwch chi ei gasglu yfory',
  ])('"%s" is a bin', (words) => {
    const talking = after([words]);

    expect(talking.state.open?.dialog).toBe('report-missed-bin');
    expect(talking.options).not.toContain('faq:lost-stray-dog');
  });

  it('is the bin whose days were asked for, at the home that was named', () => {
    const talking = after(['bin days NM2 3DL', 'i missed it can i get it collected tmrw']);

    expect(talking.state.open?.dialog).toBe('report-missed-bin');
    expect(answerOf(talking, 'postcode')).toBe('NM2 3DL');
  });

  it('is what was booked, where something large was', () => {
    const { state } = after(['hello']);
    const sent = { dialog: 'book-bulky-waste', reference: 'H-204518', at: '2026-09-22T10:00:00.000Z' };
    const talking = after(['i missed it can i get it collected tmrw'], { state: { ...state, sent } });

    expect(talking.state.open?.dialog ?? 'my-visits').toBe('my-visits');
    expect(talking.options).not.toContain('faq:lost-stray-dog');
  });

  it.each(['i missed the bus', 'i missed my dog, can someone collect him'])('"%s" is none', (words) => {
    expect(after([words]).state.open?.dialog).not.toBe('report-missed-bin');
  });
});
