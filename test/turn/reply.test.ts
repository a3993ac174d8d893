// What is read of an activity: some words, perhaps a button, and nothing that is neither.
import { describe, expect, it } from 'vitest';
import { replyOf } from '../../bot/reply.ts';

const reply = (activity: object) => replyOf(activity);

describe('a reply', () => {
  it('is the first 4,000 characters of the text', () => {
    expect(reply({ text: 'a'.repeat(4_000) }).text).toHaveLength(4_000);
    expect(reply({ text: 'a'.repeat(4_001) }).text).toHaveLength(4_000);
  });

  it.each([undefined, null, 7, {}, ['hello']])('has no words where the text is %j', (text) => {
    expect(reply({ text })).toEqual({ text: '' });
  });

  it('has the option of its button, and the question that it belonged to', () => {
    const to = { dialog: 'report-pothole', question: 'depth' };

    expect(reply({ text: 'Deep', value: { option: 'deep', to } })).toEqual({
      text: 'Deep',
      option: 'deep',
      to,
    });
    expect(reply({ value: { option: 'deep' } })).toEqual({ text: '', option: 'deep' });
  });

  it('has nothing else that a button carries', () => {
    const to = { dialog: 'report-pothole', question: 'depth', more: 1 };

    expect(reply({ value: { option: 'deep', to, admin: true } })).toEqual({
      text: '',
      option: 'deep',
      to: { dialog: 'report-pothole', question: 'depth' },
    });
  });

  it('has no option of more than 100 characters', () => {
    expect(reply({ value: { option: 'x'.repeat(100) } }).option).toHaveLength(100);
    expect(reply({ value: { option: 'x'.repeat(101) } })).toEqual({ text: '' });
  });

  it.each([null, 'check', {}, { dialog: 'report-pothole' }, { dialog: 7, question: 'depth' }])(
    'belongs to no question where it says %j',
    (to) => {
      expect(reply({ value: { option: 'deep', to } })).toEqual({ text: '', option: 'deep' });
    },
  );
});

describe('a place on the map', () => {
  const geo = { type: 'GeoCoordinates', latitude: 51.5, longitude: -2.6 };

  it('is read from the entities', () => {
    expect(reply({ text: 'Market', entities: [{ type: 'ClientInfo' }, { ...geo, name: 'Market' }] })).toEqual(
      {
        text: 'Market',
        pin: { latitude: 51.5, longitude: -2.6 },
      },
    );
  });

  it.each([
    null,
    'GeoCoordinates',
    [null, 7],
    [{ ...geo, type: 'Place' }],
    [{ ...geo, latitude: 90.1 }],
    [{ ...geo, longitude: '-2.6' }],
    [{ ...geo, latitude: Number.NaN }],
    [{ type: 'GeoCoordinates' }],
  ])('is none where they are %j', (entities) => {
    expect(reply({ text: 'here', entities })).toEqual({ text: 'here' });
  });

  it('has no minus nought, which no table keeps', () => {
    expect(reply({ entities: [{ ...geo, latitude: -0, longitude: -0 }] }).pin).toEqual({
      latitude: 0,
      longitude: 0,
    });
  });
});
