// Answers carry their short form and the link for channels on which every part costs; a question of a place says what it asks for.
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../bot/model.ts';
import { gsm7Units } from '../../bot/channels/gsm7.ts';
import { content } from '../../dialogs/content.ts';
import { conversation, talk } from '../talk.ts';

const english = content.faqs.filter(({ language }) => language === 'en');
const taps = (id: string) => {
  const talking = conversation();
  talking.says('hello');
  return talking.sends({ type: 'message', text: '', value: { option: `faq:${id}` } }).activities;
};
const answerIn = (activities: readonly Partial<Activity>[]) =>
  activities.find(({ summary }) => summary !== undefined);

describe('the answer about', () => {
  it.each(english.map(({ id }) => id))('%s is there in short, with its link', (id) => {
    const faq = english.find((each) => each.id === id);

    const answer = answerIn(taps(id));

    expect(answer?.summary).toContain(`${faq?.short ?? '?'}\n${content.council.site}${faq?.link ?? '?'}`);
    expect(gsm7Units(answer?.summary ?? 'ŵ')).toBeLessThanOrEqual(306);
  });
});

it('asks in short too whether it helped', () => {
  const talking = conversation();
  talking.says('library hours');

  expect(answerIn(talking.last.activities)?.summary).toMatch(/\nWas this helpful\?$/);
});

it('in the middle of a form is short as well, and the question after it is whole', () => {
  const talking = talk('report-pothole', 'no');
  talking.says('when is the library open?');

  expect(talking.last.activities.map(({ summary }) => summary !== undefined)).toEqual([true, false]);
});

describe('a place', () => {
  it('is asked for so that a channel can show its map', () => {
    const talking = conversation();
    talking.opens('report-pothole');
    talking.says('no');

    expect(talking.last.activities.map(({ channelData }) => channelData as unknown)).toMatchObject([
      { asks: 'location' },
    ]);
  });

  it.each(['53.7954,-1.5550', '53.8148, -1.5179', 'High Street'])('may be %j', (where) => {
    const talking = talk('report-pothole', 'no', where);

    expect(talking.asked).toBe('size');
  });

  it.each(['52', '12.5', '1,2', '52.9540,-1.1550,3'])('is not %j', (where) => {
    expect(talk('report-pothole', 'no', where).asked).toBe('where');
  });
});
