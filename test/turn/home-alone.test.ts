// An address with nothing beside it is no topic: it is kept, and filled into whatever they choose.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { conversation } from '../talk.ts';

const ASKS = content.phrases.chatHome.en;

describe('where they live, and nothing else', () => {
  it.each(['NM4 2QP', '14 Elm Road NM4 2QP', 'i live at 14 elm road', 'my address is 14 Elm Road, NM4 2QP'])(
    '"%s" is asked what it is about',
    (words) => {
      const one = conversation();
      one.says(words);

      expect(one.texts.at(-1)).toBe(ASKS);
      expect(one.options).toContain('faq:bin-days');
    },
  );

  it('is asked in Welsh of whoever writes it', () => {
    const one = conversation({ locale: 'cy' });
    one.says('NM4 2QP');

    expect(one.texts.at(-1)).toBe(content.phrases.chatHome.cy);
  });

  it('is filled into what they choose', () => {
    const one = conversation();
    one.says('NM4 2QP 14 Elm Road');
    one.says('missed bin');

    expect(one.asked).toBe('bins');
  });
});

it.each(['14 elm road is freezing', 'bin day NM4 2QP', 'is NM4 2QP in your area?', '14'])(
  '"%s" is more, or no home',
  (words) => {
    const one = conversation();
    one.says(words);

    expect(one.texts.join()).not.toContain(ASKS);
  },
);

it('a letter is read without how it begins and ends', () => {
  const one = conversation();
  one.says(
    'Dear Sir or Madam, I should like to know when my refuse is collected. I reside at 14 Elm Road. Yours faithfully, A. Prosser',
  );

  expect(one.texts.join()).toContain('/bins/collection-days');
  expect(one.asked).toBe('postcode');
});

it('what they asked as well is offered once', () => {
  const one = conversation();
  one.says('please i no speak good english. i need bin. new bin. how?');

  expect(one.texts.filter((text) => text.includes('Order a new or replacement bin')).length).toBe(1);
});

it.each(['no dear nothing', 'no love', 'nothing dear'])('"%s" in the way is nothing', (words) => {
  const one = conversation({ at: '2026-12-11T18:30:00.000Z' });
  for (const text of ['report a missed bin', 'nm4 2qp', '14', 'rubbish', 'yes', words]) one.says(text);

  expect(one.state.open?.answers).toContainEqual(['blocked', null]);
});

it('what was near before it stays on the screen', () => {
  const one = conversation();
  one.says('no one has emptied my clinical waste');
  const near = one.options;
  expect(near).toContain('faq:missed-bin');
  one.says('nm4 2qp');

  expect(one.options).toEqual(near);
  expect(one.texts.at(-1)).toBe(ASKS);
});

it.each([['when do i apply'], ['and new yr']])('"%s" is about what was told last', (words) => {
  const one = conversation();
  one.says(words === 'and new yr' ? 'r u open xmas' : 'my daughter needs a school place');
  one.says(words);

  expect(one.last.status).toBe('answered');
});
