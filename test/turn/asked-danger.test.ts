// What may be a danger and may be nothing is asked about once, with the number: "no" goes on, and all else is the danger.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { conversation } from '../talk.ts';

describe('what may be nothing is asked about, and', () => {
  const ASKS = {
    ...content,
    dangers: [
      ...content.dangers,
      {
        id: 'gas',
        asks: true as const,
        said: [/^gas$/],
        line: { en: 'If you smell gas, call 0800 111 999. Can you smell it now?', cy: 'Nwy?' },
      },
    ],
  };
  const asked = () => {
    const talking = conversation({ content: ASKS });
    talking.opens('report-pothole');
    talking.says('no');
    talking.says('gas');
    return talking;
  };

  it.each(['yes', 'i think so', 'dunno', 'what', 'the kitchen'])('"%s" is the danger', (words) => {
    const talking = asked();

    talking.says(words);

    expect(talking.last.status).toBe('emergency');
    expect(talking.texts[0]).toContain('Go outside now');
    talking.says('yes');
    expect(talking.last.status).toBe('held');
  });

  it('"no" goes on with what they had said, and is not asked again', () => {
    const talking = asked();

    talking.says('no');

    expect(talking.last.status).not.toBe('held');
    expect(talking.state.open?.answers).toContainEqual(['where', 'gas']);
    talking.says('gas');
    expect(talking.last.status).not.toBe('emergency');
  });

  it.each(['there is a bit of smoke i think', 'smoke'])(
    '"no" to what "%s" may be is not answered with the line that they denied',
    (words) => {
      const talking = conversation({ channel: 'sms' });
      talking.says(words);
      const { id = '' } = talking.state.danger ?? {};
      talking.says('no');

      const lines = content.dangers.filter((danger) => danger.id === id).map(({ line }) => line.en);
      expect(lines).not.toEqual([]);
      expect(talking.texts.filter((text) => lines.some((line) => text.includes(line)))).toEqual([]);
      expect(talking.texts.join()).toContain('no danger');
    },
  );

  it.each([
    ['not on fire', 'no'],
    ['its not on fire', 'no its not on fire'],
    ['its not on fire', 'its not on fire'],
    ['there is no gas leak', 'no'],
    ['i dont smell gas', 'nope'],
    ['smoke', 'no thanks'],
    ['fire', 'No'],
    ['dydy hi ddim ar dan', 'nac ydi'],
  ])('"%s", then "%s", ends with what they may want', (words, reply) => {
    const talking = conversation({ channel: 'sms' });
    talking.says(words);
    expect(talking.state.danger).toMatchObject({ asks: true });

    talking.says(reply);

    expect(talking.last).toMatchObject({ status: 'offered', effects: [] });
    expect(talking.texts.at(-1)).toMatch(/no danger|dim perygl/);
    expect(talking.options).toContain('command:person');
    expect(talking.options.length).toBeGreaterThan(3);
    expect(talking.state.misses).toBeUndefined();
  });

  it('words that may be of something beside the danger are offered as that', () => {
    const talking = conversation({ channel: 'sms' });
    talking.says('gas');

    talking.says('no');

    expect(talking.options).toContain('faq:repair-emergency');
    expect(talking.texts.join()).not.toContain('understand');
  });

  it('what only says that there is none is no answer to the open question', () => {
    const talking = conversation({ channel: 'sms' });
    talking.opens('report-pothole');
    talking.says('no');
    talking.says('not on fire');

    talking.says('no');

    expect(talking.asked).toBe('where');
    expect(talking.state.open?.answers).toEqual([['danger', 'no']]);
  });

  it('a denial once, and then the danger, is the danger', () => {
    const talking = conversation({ channel: 'sms' });
    talking.says('not on fire');

    talking.says('its on fire');

    expect(talking.state.danger).toMatchObject({ held: true, id: 'fire' });
    expect(talking.last.effects).toMatchObject([{ transaction: 'incidents.report' }]);
  });

  it('a plain word that there is none, out of nothing, is taken as that', () => {
    const talking = conversation({ channel: 'sms' });

    talking.says('no fire');

    expect(talking.last.status).toBe('answered');
  });

  it('is not asked while a danger holds', () => {
    const talking = conversation({ content: ASKS });
    talking.says('the house is on fire');

    talking.says('gas');

    expect(talking.last.status).toBe('held');
  });
});
