// A tree that takes the light is no danger on a road; whoever wants no more texts is sent none, in their own words.
import { expect, it } from 'vitest';
import { conversation } from '../talk.ts';

it.each(['tree is blocking my light', 'the tree is blocking our tv signal'])(
  'a tree in the way of the light opens no emergency: %s',
  (said) => {
    const talking = conversation();
    talking.says(said);

    expect(talking.state.open?.dialog).not.toBe('triage-highway');
  },
);

it('a tree in the way of the road still does', () => {
  const talking = conversation();
  talking.says('tree is blocking the road by the shop');

  expect(talking.state.open?.dialog ?? (talking.state.danger && 'held')).toMatch(/triage-highway|held/);
});

it.each(['stop sending me texts', "don't text me again", 'stopiwch decstio fi', 'peidiwch â thecstio fi'])(
  'no more texts, in their own words: %s',
  (said) => {
    const talking = conversation({ channel: 'sms' });
    talking.says('hello');
    talking.says(said);

    expect(talking.texts.join()).toMatch(/You won't get any more messages|ragor o negeseuon/u);
  },
);
