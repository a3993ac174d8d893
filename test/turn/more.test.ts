// More options than a channel can show: a page at a time, without the core asking which channel it is.
import { describe, expect, it } from 'vitest';
import { choice } from '../../bot/fields/choice.ts';
import { form } from '../../bot/styles/form.ts';
import type { ChannelId } from '../../bot/model.ts';
import { content } from '../../dialogs/content.ts';
import { conversation, talk } from '../talk.ts';

const asking = (count: number, channel: ChannelId, title = (n: number) => `Ward number ${n}x`) => {
  const options = Object.fromEntries(Array.from({ length: count }, (_, n) => [`o${n + 1}`, title(n + 1)]));
  const dialog = form('wards', 'the wards')
    .ask('ward', choice('Which ward?', options))
    .end(() => ({ kind: 'submit', transaction: 'wards', answers: {} }));
  const talking = conversation({ dialogs: [dialog], channel });
  talking.opens('wards');
  return talking;
};
const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => `o${from + n}`);

describe('options that are many', () => {
  it.each<[ChannelId, number]>([
    ['sms', 20],
    ['whatsapp', 20],
    ['messenger', 20],
    ['webchat', 100],
  ])('are shown all at once on %s, up to %i', (channel, count) => {
    expect(asking(count, channel).options).toEqual(ids(1, count));
  });

  it.each<[ChannelId, number]>([
    ['sms', 9],
    ['whatsapp', 9],
    ['messenger', 12],
  ])('are shown a page at a time on %s, %i of them', (channel, each) => {
    const talking = asking(30, channel);

    expect(talking.options).toEqual([...ids(1, each), 'more']);
    talking.taps('more');
    expect(talking.options).toEqual([...ids(each + 1, 2 * each), 'more']);
    expect(talking.last.activities.at(-1)?.channelData).toEqual({ from: each });
    while (talking.options.includes('more')) talking.taps('more');
    expect(talking.options.at(-1)).toBe('o30');
    expect(talking.state.shownTo).toBeUndefined();
  });

  it.each(['more', 'More options', 'MWY', 'rhagor', '10'])('go on at %j', (words) => {
    const talking = asking(30, 'sms');
    talking.says(words);

    expect(talking.options).toEqual([...ids(10, 18), 'more']);
    expect(talking.last.status).toBe('offered');
    expect(talking.asked).toBe('ward');
  });

  it('are all answers at any time, by number and by words', () => {
    for (const reply of ['25', 'ward number 25x']) {
      const talking = asking(30, 'sms');
      talking.says(reply);
      expect(talking.state.open?.answers).toEqual([['ward', 'o25']]);
    }
    const after = asking(30, 'sms');
    after.says('more');
    after.says('10');
    expect(after.state.open?.answers).toEqual([['ward', 'o10']]);
  });

  it('go on after something that came between, from the page that is on the screen', () => {
    const talking = asking(30, 'sms');
    talking.says('more');
    talking.says('help');

    expect(talking.options).toEqual([...ids(1, 9), 'more']);
    talking.says('more');
    expect(talking.options).toEqual([...ids(10, 18), 'more']);
  });

  it('one of which is called "Next" is meant by that word', () => {
    const talking = asking(30, 'sms', (n) => (n === 3 ? 'Next' : `Ward number ${n}x`));
    talking.says('next');

    expect(talking.state.open?.answers).toEqual([['ward', 'o3']]);
  });

  it('that were offered outside a dialog go on as well', () => {
    const menu = Array.from({ length: 30 }, (_, n) => ({ id: `faq:x${n}`, words: `Topic number ${n}x` }));
    const talking = conversation({ content: { ...content, menu: { en: menu, cy: menu } }, channel: 'sms' });
    talking.says('menu');
    talking.says('more');

    expect(talking.options).toEqual([...menu.slice(9, 18).map(({ id }) => id), 'more']);
  });
});

describe('"more" where there is no more', () => {
  it('is no page: it is taken as any other words', () => {
    const talking = asking(3, 'sms');
    talking.says('more');

    expect(talking.options).toEqual(ids(1, 3));
    expect(talking.last.status).toBe('asked-again');
  });

  it('tapped on a message from before, says so', () => {
    const talking = talk('report-pothole');
    talking.sends({ type: 'message', text: 'More options', value: { option: 'more' } });

    expect(talking.texts[0]).toBe(content.phrases.oldButton.en);
    expect(talking.last.status).toBe('asked-again');
  });
});
