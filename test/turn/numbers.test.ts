// A number is the place in the whole list, on every channel and in both languages, however many of it the channel shows at once.
import { describe, expect, it } from 'vitest';
import { choice } from '../../bot/fields/choice.ts';
import type { ChannelId } from '../../bot/model.ts';
import { MORE } from '../../bot/paging.ts';
import { form } from '../../bot/styles/form.ts';
import { welsh } from '../../bot/styles/welsh.ts';
import { content } from '../../dialogs/content.ts';
import { conversation } from '../talk.ts';

const CHANNELS: readonly ChannelId[] = ['webchat', 'messenger', 'whatsapp', 'sms'];
const WARDS = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [
    `ward-${index + 1}`,
    `Ward ${String.fromCharCode(65 + index)}xyz`,
  ]),
);
const ward = form('ward', 'your ward')
  .ask('ward', choice('Which ward?', WARDS, { label: 'Ward' }))
  .end((a) => ({ kind: 'submit', transaction: 'test.ward', answers: a }));

describe('of thirty options', () => {
  it.each(CHANNELS)('each is answered by its number (%s)', (channel) => {
    for (const [index, id] of Object.keys(WARDS).entries()) {
      for (const said of [`${index + 1}`, `option ${index + 1} please`]) {
        const talking = conversation({ channel, dialogs: [ward] });
        talking.opens('ward');
        const isMore = talking.options[index] === MORE;

        talking.says(said);

        // "More" has the number that it is shown with, until its page has been seen.
        if (isMore && said === String(index + 1)) talking.says(said);
        expect(talking.state.open?.answers).toEqual([['ward', id]]);
      }
    }
  });
});

describe('an option offered outside a dialog', () => {
  it.each(CHANNELS)('is answered by its number (%s)', (channel) => {
    for (const [index, { id }] of content.menu.en.entries()) {
      const byNumber = conversation({ channel });
      byNumber.says('menu');
      byNumber.says(`no. ${index + 1}`);
      const byTap = conversation({ channel });
      byTap.says('menu');
      byTap.taps(id);

      expect(byNumber.texts).toEqual(byTap.texts);
    }
  });
});

describe('options that the Welsh puts in another order', () => {
  const field = choice('Which?', { left: 'Left', right: 'Right' }, { label: 'Which' });
  const side = form('side', 'your side')
    .ask('side', field)
    .end((a) => ({ kind: 'submit', transaction: 'test.side', answers: a }));
  const inBoth = welsh(
    side,
    'eich ochr',
    { side: { ask: 'Pa un?', label: 'Pa un', options: { right: 'De', left: 'Chwith' } } },
    { draft: true },
  );

  it('are shown in the order in which a number answers them', () => {
    const talking = conversation({ state: { language: 'cy', chosen: true }, dialogs: [inBoth] });
    talking.opens('side');
    expect(talking.options).toEqual(['left', 'right']);

    talking.says('yr ail');

    expect(talking.state.open?.answers).toEqual([['side', 'right']]);
  });
});
