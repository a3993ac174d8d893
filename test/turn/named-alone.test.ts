// A word alone names the topic in whose title alone it stands; a word of several is asked about.
import { describe, expect, it } from 'vitest';
import { namedAlone } from '../../bot/care/named-alone.ts';
import type { Verdict } from '../../bot/understanding/match.ts';
import type { Situation } from '../../bot/situation.ts';
import { content } from '../../dialogs/content.ts';
import { conversation } from '../talk.ts';

const near = (...ids: readonly string[]): Verdict => ({
  kind: 'near',
  matches: ids.map((id) => ({ id, language: 'en' as const, score: 0.5 })),
});
const saying = (text: string) => ({ reply: { text }, content }) as unknown as Situation;

describe('a word alone', () => {
  it('names the topic that alone has it in its title', () => {
    expect(namedAlone(saying('pothole'), near('potholes', 'damage-claims'))).toBe('potholes');
    expect(namedAlone(saying('Potholes please'), near('potholes', 'damage-claims'))).toBe('potholes');
  });

  it('names none where others have it too, where another is likelier, or where it is not alone', () => {
    expect(namedAlone(saying('bins'), near('bin-days', 'missed-bin'))).toBeUndefined();
    expect(namedAlone(saying('pothole'), near('damage-claims', 'potholes'))).toBeUndefined();
    expect(namedAlone(saying('pothole tyre'), near('potholes', 'damage-claims'))).toBeUndefined();
  });

  it.each(['pothole', 'potholes', 'Pothole please'])('%j is answered, and a report offered', (text) => {
    const talking = conversation();
    talking.says(text);

    expect(talking.last.status).toBe('answered');
    expect(talking.options).toContain('form:report-pothole');
  });
});

describe('what says where', () => {
  it('is not left out where that makes it less sure', () => {
    const talking = conversation();
    talking.says('hello um I want to know if my mum can have a rail put in by the bath comma she is 84');

    expect(talking.options[0]).toBe('faq:adult-social-care');
  });
});

describe('who only says that they need help', () => {
  it.each(['I need help', 'can you help me?', 'dwi angen help'])('%j is shown what can be done', (text) => {
    const talking = conversation();
    talking.says(text);

    expect(talking.last.status).toBe('answered');
    expect(talking.options).toContain('command:person');
    expect(talking.options.length).toBeGreaterThan(3);
  });
});

describe('who has had a letter and cannot tell what it is', () => {
  it.each(['its about the letter you sent', 'dwi ddim yn dallt y llythyr ges i'])(
    '%j is offered a person first',
    (text) => {
      const talking = conversation();
      talking.says(text);

      expect(talking.last.status === 'person' || talking.options[0] === 'command:person').toBe(true);
    },
  );
});
