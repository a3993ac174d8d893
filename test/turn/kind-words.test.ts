// A kind word asks for nothing: it is answered, and whatever was open stays as it was.
import { describe, expect, it } from 'vitest';
import { conversation, talk } from '../talk.ts';

const KIND = [
  'thank you love',
  'aw thank you my dear',
  'ok ta love x',
  'bless you',
  'thats so kind of you',
  'you are very helpful thank you',
  'thanks for your help',
  'diolch o galon cariad',
] as const;

describe.each(KIND)('"%s"', (words) => {
  it('is answered where nothing is open', () => {
    const one = conversation();
    one.says(words);

    expect(one.last.status).toBe('answered');
    expect(one.options).toEqual([]);
  });

  it('in the middle of a form is answered, and the question stays', () => {
    const one = talk('report-pothole', 'no', 'High Street');
    one.says(words);

    expect([one.last.status, one.asked, one.state.open?.tries]).toEqual(['answered', 'size', undefined]);
  });
});

it('does not close a form that came with an answer', () => {
  const one = conversation();
  one.says('theres a massive pothole on our road');
  const { asked } = one;
  expect(one.state.open?.light).toBe(true);
  one.says('thank you');

  expect([one.asked, one.state.open?.dialog]).toEqual([asked, 'report-pothole']);
  one.says('no');
  expect(one.asked).not.toBe(asked);
});

it.each([
  'thank you for nothing',
  'thanks but the bins were missed',
  'no thanks',
  'ta ra mill lane',
  'cheers street',
])('"%s" is no kind word alone', (words) => {
  const one = conversation();
  one.says(words);

  expect(one.texts.join()).not.toMatch(/welcome/);
});
