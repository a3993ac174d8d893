// Who tells of the repair while something else of it is asked is heard, and is not asked for it again.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { conversation, type Setting } from '../talk.ts';

const after = (says: readonly string[], setting: Setting = {}) => {
  const talk = conversation(setting);
  for (const each of says) talk.says(each);
  return talk;
};
const HEARD = content.phrases.toldSoon;

describe.each(['webchat', 'messenger', 'whatsapp', 'sms'] as const)(
  'a repair told too soon, on %s',
  (channel) => {
    it.each([
      ['en', ['report a repair', 'my tap drips']],
      ['en', ['report a repair', 'none', 'the bathroom tap is dripping']],
      ['en', ['report a repair', 'broken window']],
      ['cy', ['rhoi gwybod am atgyweiriad', 'mae tap yn diferu']],
    ] as const)('is heard in %s: %j', (language, says) => {
      const before = after(says.slice(0, -1), { channel });
      const talk = after(says, { channel });

      expect(talk.texts[0]).toContain(HEARD[language]);
      expect(talk.asked).toBe(before.asked);
      expect(talk.state.open?.said).toContain(says.at(-1));
    });
  },
);

it('is not asked for again', () => {
  const talk = after(['report a repair', 'the bathroom tap is dripping', 'none', 'tenant', 'NM4 2QP', '1']);

  expect(talk.state.open?.answers).toEqual(
    expect.arrayContaining([
      ['room', 'bathroom'],
      ['item', 'sink'],
      ['problem', 'tap-drips'],
    ]),
  );
});

it('is said once: whoever says it again has the help, and then a person', () => {
  const talk = after(['report a repair', 'my tap drips', 'my tap drips']);

  expect(talk.texts.join()).not.toContain(HEARD.en);
  expect(talk.texts.join()).toContain('PERSON');
});

describe.each(['webchat', 'sms'] as const)('a bin told too soon, on %s', (channel) => {
  it.each([
    ['en', ['you missed my bin', 'its the blue one']],
    ['en', ['my bin was missed', 'the recycling box']],
    ['cy', ['wnaethoch chi ddim casglu fy min i', 'y bocs gwyrdd']],
  ] as const)('is heard in %s, and the report stays open: %j', (language, says) => {
    const talk = after(says, { channel });

    expect(talk.texts[0]).toContain(HEARD[language]);
    expect([talk.state.open?.dialog, talk.asked]).toEqual(['report-missed-bin', 'postcode']);
  });

  it('is not asked for again', () => {
    const talk = after(['you missed my bin', 'its the blue one', 'NM4 2QP', '2'], { channel });

    expect(talk.texts[0]).toContain('Bins: Recycling (from your message).');
    expect(talk.asked).not.toBe('bins');
  });

  it('is no home: a garden flat is asked for again', () => {
    const talk = after(['you missed my bin', 'NM4 2QP', 'the garden flat'], { channel });

    expect(talk.texts.join()).not.toContain(HEARD.en);
  });

  it('holds nobody who turns to something else', () => {
    const talk = after(['you missed my bin', 'how do I pay my council tax'], { channel });

    expect(talk.last.status).toBe('answered');
    expect(talk.state.open?.dialog).not.toBe('report-missed-bin');
  });
});

it.each(['xyz', 'tenant', 'I do not like this'])('"%s" tells of nothing that is repaired', (words) => {
  expect(after(['report a repair', words]).texts.join()).not.toContain(HEARD.en);
});

it('a danger comes first', () => {
  const talk = after(['report a repair', 'my tap drips into the light and it sparks']);

  expect(talk.last.status).toBe('emergency');
});
