// A photo that nobody asked for: it is said that it was kept and cannot be seen, and the open question comes again.
import { describe, expect, it } from 'vitest';
import { conversation, talk } from '../talk.ts';

const photo = {
  attachments: [{ contentType: 'image/jpeg', contentUrl: 'https://files.example.org/hole.jpg' }],
};
const KEPT = /kept it with this chat for our staff, but I can't see/;

describe('a photo', () => {
  it('alone is acknowledged, and words are asked for', () => {
    const talking = conversation();
    talking.arrives();

    talking.sends({ type: 'message', ...photo });

    expect(talking.texts).toHaveLength(1);
    expect(talking.texts[0]).toMatch(KEPT);
    expect(talking.texts[0]).toContain('in words');
  });

  it('in a form brings the open question again, with its options', () => {
    const talking = talk('report-pothole', 'no', 'High St');

    talking.sends({ type: 'message', text: ' ', ...photo });

    expect(talking.texts[0]).toMatch(KEPT);
    expect(talking.texts[1]).toContain('How big');
    expect(talking.options).toEqual(['small', 'plate', 'big', 'unsure']);
    talking.says('2');
    expect(talking.asked).toBe('on');
  });

  it('with words is acknowledged before their answer', () => {
    const talking = talk('report-pothole', 'no');

    talking.sends({ type: 'message', text: 'High St', ...photo });

    expect(talking.texts[0]).toMatch(KEPT);
    expect(talking.asked).toBe('size');
  });

  it('never stands before a safety line', () => {
    const talking = conversation();

    talking.sends({ type: 'message', text: 'I smell gas', ...photo });

    expect(talking.texts).toHaveLength(2);
    expect(talking.texts[0]).toContain('0800 111 999');
  });

  it.each([
    ['empty', 'is empty'],
    ['too-large', 'too big'],
    ['type', 'only take photos'],
    ['broken', 'damaged'],
    ['unavailable', "couldn't get"],
    ['too-many', 'keep 10 files'],
  ])('that is not kept (%s) is said to be so, and the open question comes again', (notKept, words) => {
    const lost = { contentType: 'application/vnd.porth.unreadable', name: 'hole.jpg', content: { notKept } };
    const alone = talk('report-pothole', 'no', 'High St');
    const beside = talk('report-pothole', 'no', 'High St');

    alone.sends({ type: 'message', attachments: [lost] });
    beside.sends({ type: 'message', attachments: [lost, lost, ...photo.attachments] });

    expect(alone.texts[0]).toContain(words);
    expect(alone.texts[0]).not.toMatch(KEPT);
    expect(alone.texts[0]).not.toContain('Can you tell me in words?');
    expect(alone.asked).toBe('size');
    expect(beside.texts[0]).toMatch(KEPT);
    expect(beside.texts[0]?.split(words)).toHaveLength(2);
  });

  it('of a kind that we do not know is one that we cannot open, whatever it says of itself', () => {
    const talking = conversation();
    talking.arrives();

    for (const content of [undefined, null, 7, { notKept: 'constructor' }, { notKept: {} }])
      talking.sends({
        type: 'message',
        attachments: [{ contentType: 'application/vnd.porth.unreadable', content }],
      });

    expect(talking.texts[0]).toContain("can't open");
  });

  it('is acknowledged in Welsh', () => {
    const talking = conversation({ locale: 'cy-GB' });
    talking.arrives();

    talking.sends({ type: 'message', ...photo });

    expect(talking.texts[0]).toContain('alla i ddim gweld');
  });
});
