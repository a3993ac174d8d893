// How somebody sounds: kept for whoever speaks with them, met by one sentence once in a while, and by a person the second time.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { conversation, MINUTE } from '../talk.ts';

const { calmAngry, calmDistressed } = content.phrases;
const ANGRY = 'this is ridiculous, when is the library open';

describe('somebody who is angry', () => {
  it('is answered, after one sentence that says it was heard', () => {
    const talking = conversation();

    talking.says(ANGRY);

    expect(talking.last.status).toBe('answered');
    expect(talking.texts.filter((text) => text.startsWith(calmAngry.en))).toHaveLength(1);
    expect(talking.state.mood).toMatchObject({ kind: 'angry', angry: 1 });
  });

  it('is shown to a person at once the second time, and not told again that it was heard', () => {
    const talking = conversation();
    talking.says(ANGRY);

    talking.says('youre useless. how do i get a blue badge');

    expect(talking.last.status).toBe('answered');
    expect(talking.texts[0]).toContain(content.council.phone);
    expect(talking.texts.join()).not.toContain(calmAngry.en);
  });

  it('comes to a person at once the second time that nothing is understood', () => {
    const talking = conversation();
    talking.says('useless bot zxcv');
    expect(talking.options).not.toContain('form:call-back');

    talking.says('this is ridiculous zxcv');

    expect(talking.state.ladder?.rung).toBe('person');
    expect(talking.options).toContain('form:call-back');
  });

  it('is told again that it was heard an hour later, and begins anew', () => {
    const talking = conversation();
    talking.says(ANGRY);
    talking.later(61 * MINUTE);

    talking.says(ANGRY);

    expect(talking.texts.join()).toContain(calmAngry.en);
    expect(talking.state.mood?.angry).toBe(1);
  });

  it('in a form is asked the same question', () => {
    const talking = conversation();
    talking.opens('report-pothole');
    talking.says('no');

    talking.says('useless bot. when is the library open?');

    expect([talking.asked, talking.texts[0]?.startsWith(calmAngry.en)]).toEqual(['where', true]);
  });

  it('hears the safety line and nothing before it', () => {
    const talking = conversation();
    talking.says(ANGRY);

    talking.says('this is ridiculous i can smell gas');

    expect(talking.last.status).toBe('emergency');
    expect(talking.texts.join()).not.toContain(calmAngry.en);
  });
});

it.each([
  ['i cant cope', '116 123', 'missed bin'],
  ['dwi methu ymdopi', '116 123', 'bin heb'],
])(
  'somebody in distress who says no more than "%s" has who listens, and no word of bins',
  (words, has, hasNot) => {
    const talking = conversation({ channel: 'sms' });

    talking.says(words);

    expect(talking.last.status).toBe('unanswered');
    expect(talking.texts.at(-1)).toContain(has);
    expect(talking.texts.at(-1)).toContain('999');
    expect(talking.texts.join()).not.toContain(hasNot);
  },
);

it('somebody in distress is met by another sentence, and once', () => {
  const talking = conversation();

  talking.says('im in tears, when is the library open');
  const first = talking.texts.join();
  talking.says('i cant cope. how do i get a blue badge');

  expect(first).toContain(calmDistressed.en);
  expect(talking.texts.join()).not.toContain(calmDistressed.en);
  expect(talking.state.mood?.kind).toBe('distressed');
});

it('somebody who swears at a bin, or is polite, is answered as anybody is', () => {
  const texts = [
    'when is the library open',
    'when is the bloody library open',
    'when is the library open please',
  ].map((said) => {
    const talking = conversation();
    talking.says(said);
    return talking.texts.at(-1);
  });

  expect(new Set(texts).size).toBe(1);
});

it('the case of a call back says how they sounded, and no other case does', () => {
  const angry = conversation();
  angry.says('this is ridiculous');
  angry.says('call me back about my rent on 07700 900982 tomorrow morning');
  for (const said of ['no', 'skip', 'skip', 'skip', 'yes']) angry.says(said);
  const pothole = conversation();
  pothole.says('this is ridiculous');
  pothole.says('report a pothole');
  for (const said of ['no', 'Station Road, outside the chip shop', '1', '1', 'skip', 'skip', 'yes'])
    pothole.says(said);

  const moodIn = ({ effects }: typeof angry) =>
    effects.flatMap((effect) => (effect.kind === 'submit' ? [effect.mood] : []));
  expect([moodIn(angry), moodIn(pothole)]).toEqual([['angry'], [undefined]]);
});
