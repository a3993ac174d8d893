// Who waits for a person writes for that person: it is said to be kept, each time in other words, and no list of topics comes meanwhile.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { STAFFED, talking } from './talking.ts';

const waits = async (setting = {}) => {
  const one = talking(undefined, setting);
  await one.says('person');
  return one;
};
const kept = content.ladder.waiting.map(({ en }) => en.split('{')[0] ?? '');

describe('what asks nothing that we know', () => {
  it.each(['its about my rent not my bin', 'no the other thing', 'im not happy', 'asdf qwer zxcv'])(
    '"%s" is kept for whoever takes the chat, with no list',
    async (words) => {
      const one = await waits();
      const said = await one.says(words);

      expect(said.join('\n')).toContain(kept[0]);
      expect([one.options(), one.status()]).toEqual([[], 'person']);
      expect(one.handoff()).toMatchObject({ stage: 'waiting', unread: 1 });
    },
  );

  it('is met by other words each time, until all were said', async () => {
    const one = await waits();
    const said = [];
    for (const words of ['its about the thing', 'the other one', 'you know which', 'that one i said'])
      said.push((await one.says(words)).join('\n'));

    expect(new Set(said).size).toBe(kept.length);
    expect(said.every((each, at) => each.includes(kept[at] ?? '?'))).toBe(true);
  });

  it('is answered in Welsh where it is Welsh', async () => {
    const one = await waits();

    expect(await one.says("mae'n ymwneud â'r rhent")).toEqual([content.ladder.waiting[0]?.cy]);
  });

  it('is nothing to be understood in other words, so that nothing is counted as a miss', async () => {
    const one = await waits();
    await one.says('no the other thing');

    expect(one.record().dialog?.misses).toBeUndefined();
    expect(one.effects().filter(({ kind }) => kind === 'unanswered')).toEqual([]);
  });
});

it.each(['ok', 'iawn', '👍'])('"%s" keeps their place', async (words) => {
  const one = await waits();
  const said = await one.says(words);

  expect(said.join('\n')).toContain(content.phrases.talkNoted.en);
  expect(one.handoff()?.stage).toBe('waiting');
});

describe('how long it still is', () => {
  it.each(['you still there?', '?', '???', 'any news', 'im still waiting', 'dach chi yna'])(
    '"%s" asks it',
    async (words) => {
      const one = await waits();
      const said = await one.says(words);

      expect(said.join('\n')).toMatch(/Still waiting for|Rydych yn dal i aros/);
      expect(one.options()).toEqual([]);
    },
  );

  it.each(['its been ages', 'ive been waiting 20 minutes', 'why is it taking so long', "mae'n hir"])(
    '"%s" is met by a sorry, and how long',
    async (words) => {
      const one = await waits();
      const said = (await one.says(words)).join('\n');

      const { en, cy } = content.phrases.talkLong;
      expect(said.includes(en) || said.includes(cy)).toBe(true);
      expect(said).toMatch(/Still waiting for|Rydych yn dal i aros/);
    },
  );

  it('is said in other words to whoever asks again, with the wait as it is then', async () => {
    const one = talking({ 'customer-services': { ...STAFFED, agents: [{ id: 'sam', takes: 1, has: 1 }] } });
    await one.says('person');
    const said = [];
    for (const words of ['you there', 'hello', 'still waiting', 'its been ages'])
      said.push((await one.says(words)).join('\n'));

    expect(new Set(said).size).toBe(said.length);
    expect(said.every((each) => /next|minute/.test(each))).toBe(true);
  });
});

describe('what is clear is done meanwhile', () => {
  it('a question is answered', async () => {
    const one = await waits();
    await one.says('when is the library open');

    expect([one.status(), one.handoff()?.stage]).toEqual(['answered', 'waiting']);
    expect(one.said().join('\n')).toContain('/libraries');
  });

  it('a report is begun, and its questions are asked as ever', async () => {
    const one = await waits();
    await one.says('report a pothole');
    await one.says('fish');

    expect(one.status()).toBe('asked-again');
    expect(one.options()).not.toEqual([]);
  });

  it('a danger has its line', async () => {
    const one = await waits();
    await one.says('i can smell gas');

    expect(one.status()).toBe('emergency');
  });
});

it('who waits for nobody is shown what is near, as ever', async () => {
  const one = talking();
  await one.says('its about my rent not my bin');

  expect(one.options()).toContain('faq:rent-pay');
});
