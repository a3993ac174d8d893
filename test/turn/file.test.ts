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
    const talking = talk('report-pothole', 'High St');

    talking.sends({ type: 'message', text: ' ', ...photo });

    expect(talking.texts[0]).toMatch(KEPT);
    expect(talking.texts[1]).toContain('How deep');
    expect(talking.options).toEqual(['shallow', 'deep', 'unsure']);
    talking.says('2');
    expect(talking.asked).toBe('hurt');
  });

  it('with words is acknowledged before their answer', () => {
    const talking = talk('report-pothole');

    talking.sends({ type: 'message', text: 'High St', ...photo });

    expect(talking.texts[0]).toMatch(KEPT);
    expect(talking.asked).toBe('depth');
  });

  it('never stands before a safety line', () => {
    const talking = conversation();

    talking.sends({ type: 'message', text: 'I smell gas', ...photo });

    expect(talking.texts).toHaveLength(1);
    expect(talking.texts[0]).toContain('0800 111 999');
  });

  it('is acknowledged in Welsh', () => {
    const talking = conversation({ locale: 'cy-GB' });
    talking.arrives();

    talking.sends({ type: 'message', ...photo });

    expect(talking.texts[0]).toContain('alla i ddim gweld');
  });
});
