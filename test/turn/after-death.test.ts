// The pass, badge or permit of somebody who has died: a word of sorrow and a person, and not how one is applied for.
import { describe, expect, it } from 'vitest';
import { conversation } from '../talk.ts';

const linkIn = (words: string) => {
  const one = conversation();
  one.says(words);
  return one.texts.join('\n');
};

describe('what belonged to the dead', () => {
  it.each([
    "late husband's bus pass",
    'cancel dead mums bus pass',
    'my mum died what do i do with her bus pass',
    'dads blue badge he passed away',
    'my late mothers library card',
    'hoffwn ganslo tocyn bws mam sydd wedi marw',
  ])('"%s"', (words) => {
    expect(linkIn(words)).toContain('/council-tax/bereavement');
  });

  it('says whom to call about a pass, in both languages', () => {
    expect(linkIn("late husband's bus pass")).toMatch(/01632 960100 about a bus pass/);
    expect(linkIn('hoffwn ganslo tocyn bws mam sydd wedi marw')).toMatch(/01632 960100 am docyn bws/);
  });
});

it.each([
  ['my husband died can i still have a bus pass', '/travel/bus-pass'],
  ['my bus pass is late', '/travel/bus-pass'],
  ['renew my bus pass', '/travel/bus-pass'],
])('"%s" is about one of their own', (words, link) => {
  expect(linkIn(words)).toContain(link);
});

it.each(['council tax', 'and the rent', 'his bus pass'])(
  '"%s", after they told of a death, is of whoever died',
  (words) => {
    const one = conversation();
    one.says('i need to tell you my husband died');
    one.says(words);

    expect(one.texts.join('\n')).toContain('/council-tax/bereavement');

    const other = conversation();
    other.says(words);
    expect(other.texts.join('\n')).not.toContain('/council-tax/bereavement');
  },
);
