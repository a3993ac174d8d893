// Whoever tells of something reports it: the form is open at once, with what was said of the place. Who asks gets the answer.
import { describe, expect, it } from 'vitest';
import { place } from '../../bot/fields/place.ts';
import { dangerIn } from '../../bot/understanding/danger.ts';
import { content } from '../../dialogs/content.ts';
import { council } from '../../dialogs/council.ts';
import { spotted } from '../fields/words-of.ts';
import { conversation } from '../talk.ts';

describe('what is told', () => {
  it.each([
    ['theres a massive pot hole on station rd nr the chippy', 'report-pothole', 'danger'],
    ['theres a massive pot hole', 'report-pothole', 'danger'],
    ['someone dumped a mattress on Mill Lane', 'report-fly-tip', undefined],
    ['street light out on our road', 'report-street-light', undefined],
  ])('"%s" opens %s', (said, dialog, asked) => {
    const talking = conversation();

    talking.says(said);

    expect(talking.state.open?.dialog).toBe(dialog);
    if (asked !== undefined) expect(talking.asked).toBe(asked);
  });

  it.each(['potholes', 'how long till you fix a pothole?', 'do you fix potholes on private roads'])(
    '"%s" is a question, and is answered',
    (said) => {
      const talking = conversation();

      talking.says(said);

      expect(talking.state.open).toBeUndefined();
      expect(talking.last.status).toBe('answered');
    },
  );
});

describe('a place in a sentence', () => {
  const field = place('Where?');

  it.each([
    ['pothole on station rd nr the chip shop', 'station rd nr the chip shop'],
    ["there's one outside 12 High Street", '12 High Street'],
    ['a sofa dumped down Mill Lane by the bridge', 'Mill Lane by the bridge'],
    ['twll ar Stryd Fawr', 'Stryd Fawr'],
    ['twll yn y ffordd', undefined],
    ['a hole in the road', undefined],
    ['a tree down on our road', undefined],
    ['is there a pothole on Station Road?', 'Station Road'],
    ['on the main road', undefined],
  ])('"%s" says %s', (said, value) => {
    expect(spotted(field, said)).toBe(value);
  });
});

describe('water that comes where it must not', () => {
  it.each([
    'water is coming thru my ceiling',
    'the ceiling is bulging',
    'its dripping onto the fuse box',
    "i can't stop the water",
    "mae dŵr yn dod drwy'r nenfwd",
  ])('"%s" gets the number that is answered day and night', (said) => {
    const danger = dangerIn(said, content.dangers);

    expect(danger?.id).toBe('leak');
    expect(danger?.line.en).toContain(council.emergencyPhone);
  });

  it.each(['a leak in the kitchen tap', 'the tap is dripping', 'damp patch on the ceiling'])(
    '"%s" can wait for a form',
    (said) => {
      expect(dangerIn(said, content.dangers)).toBeUndefined();
    },
  );
});
