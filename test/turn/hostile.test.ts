// Whatever is posted, a turn returns: nothing is thrown, nothing is run, and what is said is plain text.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import type { DialogState, Event } from '../../bot/model.ts';
import { heed } from '../../bot/heed.ts';
import { turn } from '../../bot/turn.ts';
import type { Matcher } from '../../bot/understanding/match.ts';
import { content } from '../../dialogs/content.ts';
import { conversation, FAILED, talk, TUESDAY_NOON, type Conversation } from '../talk.ts';

const nothing: Matcher = () => ({ kind: 'none', matches: [] });
const full = ['no', 'High St', '2', '1', 'no', '07700 900982'];
const failed = () => {
  const talking = talk('report-pothole', ...full, 'yes');
  talking.settles(FAILED);
  return talking;
};
const STATES: readonly [string, () => Conversation][] = [
  ['a fresh conversation', () => conversation()],
  ['where', () => talk('report-pothole', 'no')],
  ['size', () => talk('report-pothole', 'no', 'High St')],
  ['on', () => talk('report-pothole', 'no', 'High St', '2')],
  ['phone', () => talk('report-pothole', 'no', 'High St', '1')],
  ['the check', () => talk('report-pothole', ...full)],
  ['change', () => talk('report-pothole', ...full, 'change')],
  ['sending', () => talk('report-pothole', ...full, 'yes')],
  ['a failed submission', failed],
];

const TEXTS: readonly [string, string][] = [
  ['nothing', ''],
  ['10,000 emoji', '🙂'.repeat(10_000)],
  ['a family of joined emoji', '👨‍👩‍👧‍👦'.repeat(500)],
  ['a million characters', 'a'.repeat(1_000_000)],
  ['many spaces', ' '.repeat(100_000)],
  ['many digits', '0'.repeat(100_000)],
  ['digits and spaces', '0 '.repeat(50_000)],
  ['many dots', 'change '.repeat(10_000)],
  ['he he he', 'he said '.repeat(10_000)],
  ['half a character', '\ud83d'],
  ['control characters', '\u0000\u0007\u001b[31m\u202e'],
  ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['markdown', '[click](javascript:alert(1)) **bold** # head'],
  ['a replacement pattern', '$& $1 {phone} {lines} {{7*7}} ${7*7}'],
  ['a prototype key', '__proto__'],
  ['another prototype key', 'constructor'],
  ['combining marks', 'e\u0301'.repeat(5_000)],
];
const VALUES: readonly unknown[] = [
  null,
  7,
  'send',
  true,
  [],
  ['send'],
  { option: null },
  { option: {} },
  { option: ['send'] },
  { option: '' },
  { option: '__proto__' },
  { option: 'constructor' },
  { option: 'form:__proto__' },
  { option: 'form:constructor' },
  { option: 'form:' },
  { option: 'faq:__proto__' },
  { option: 'faq:hasOwnProperty' },
  { option: 'command:person' },
  { option: 'command:__proto__' },
  { option: 'command:retry' },
  { option: 'command:constructor' },
  { option: 'send', to: null },
  { option: 'send', to: 'check' },
  { option: 'send', to: { dialog: '__proto__', question: '__proto__' } },
  { option: 'send', to: { dialog: 'report-pothole', question: 'constructor' } },
  { option: 'constructor', to: { dialog: 'report-pothole', question: 'size' } },
  { option: '__proto__', to: { dialog: 'report-pothole', question: 'change' } },
  { option: 'on', to: { dialog: 'report-pothole', question: 'change' } },
  { option: 'x'.repeat(100_000) },
  JSON.parse('{"__proto__":{"option":"send"}}'),
];

describe.each(STATES)('in %s', (_, state) => {
  it.each(TEXTS)('%s is only words', (_name, text) => {
    const talking = state();

    talking.says(text);

    expect(talking.last.effects.filter(({ kind }) => kind !== 'unanswered')).toEqual([]);
    expect(talking.last.activities.every(({ textFormat }) => textFormat === 'plain')).toBe(true);
    expect(talking.last.status).not.toBe('failed');
  });

  it.each(VALUES)('the value %j does no harm', (value) => {
    const talking = state();
    const before = talking.effects.length;

    talking.sends({ type: 'message', text: 'Tap', value });

    expect(talking.last.effects.filter(({ kind }) => kind !== 'submit')).toEqual([]);
    expect(talking.effects.length - before).toBeLessThanOrEqual(1);
    expect(Object.prototype).not.toHaveProperty('option');
  });
});

describe('an activity', () => {
  it.each([
    'typing',
    'messageReaction',
    'invoke',
    'endOfConversation',
    'installationUpdate',
    'trace',
    '__proto__',
    'Message',
    '',
  ])('of the type %j is ignored', (type) => {
    const talking = talk('report-pothole', 'no', 'High St');
    const { state } = talking;

    talking.sends({ type, text: '2' });

    expect(talking.last).toEqual({ state, activities: [], effects: [], status: 'ignored' });
  });

  it('without a type is ignored', () => {
    const talking = conversation();

    talking.sends({ text: 'hello' });

    expect(talking.last.status).toBe('ignored');
  });

  it('of the type event is ignored, but for the one that opens the chat', () => {
    const talking = conversation();

    talking.sends({ type: 'event', name: 'webchat/other' });

    expect(talking.last.status).toBe('ignored');
  });

  it.each([
    { text: 7 },
    { text: null },
    { text: ['hello'] },
    { text: { toString: 'x' } },
    { locale: 7 },
    { locale: null },
    { attachments: null },
    { attachments: 'photo' },
    { attachments: [null] },
    { channelData: 'x', entities: 7, from: null, conversation: [] },
  ])('of a strange shape is met with words: %j', (strange) => {
    const talking = conversation();

    talking.sends({ type: 'message', ...strange });

    expect(talking.last.status).toBe('unanswered');
  });
});

describe('a file without words', () => {
  const photo = {
    attachments: [{ contentType: 'image/png', contentUrl: 'https://files.example.org/a.png' }],
  };

  it.each(STATES)('is met with a sentence, and nothing is lost in %s', (_, state) => {
    const talking = state();
    const before = talking.turns.length === 0 ? undefined : talking.state;

    talking.sends({ type: 'message', ...photo });

    expect(talking.last.status).toBe(before?.open === undefined ? 'unanswered' : 'asked-again');
    expect(talking.texts.join()).toContain("can't see what is in it");
    expect(talking.state.open).toEqual(before?.open);
    expect(talking.last.effects.filter(({ kind }) => kind !== 'unanswered')).toEqual([]);
  });

  it('is not what a message with words is taken for', () => {
    const talking = talk('report-pothole', 'no');

    talking.sends({ type: 'message', text: 'High St', ...photo });

    expect(talking.asked).toBe('size');
  });
});

describe('an event that is not an activity', () => {
  it.each(STATES)('of an unknown effect is ignored in %s', (_, state) => {
    const talking = state();
    const before = talking.turns.length === 0 ? { language: 'en' } : talking.state;

    talking.settles({ ok: true, reference: 'H-204518' }, '__proto__');

    expect(talking.last).toEqual({ state: before, activities: [], effects: [], status: 'ignored' });
  });

  it.each([{ kind: 'connected', connection: 'socket-1', watermark: 0 }, { kind: 'deliver' }] as const)(
    'is no turn of its own: $kind',
    (what) => {
      const at = TUESDAY_NOON;
      const event: Event = {
        id: 'e',
        conversation: 'c',
        channel: 'webchat',
        at,
        receivedAt: at,
        ...what,
      };
      const state: DialogState = { language: 'cy' };

      expect(turn(state, event, { content, heed, understand: nothing, now: new Date(at) })).toEqual({
        state,
        activities: [],
        effects: [],
        status: 'ignored',
      });
    },
  );
});

describe('whatever is said', () => {
  const said = fc.oneof(
    fc.constantFrom(
      '1',
      '2',
      'yes',
      'no',
      'back',
      'change',
      'change where',
      'skip',
      'cancel',
      'start again',
      'retry',
    ),
    fc.constantFrom(
      'help',
      'person',
      'cymraeg',
      'english',
      'I smell gas',
      'High St',
      '07700 900982',
      'bin day?',
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );

  it('the form keeps only what its questions accept, and sends only what was checked', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 14 }), (replies) => {
        const talking = talk('report-pothole', 'no');
        for (const reply of replies) {
          const asked = talking.asked;
          const sending = talking.state.open?.sending;
          talking.says(reply);
          // An incident is opened by a danger alone, wherever they are.
          if (talking.last.effects.some((effect) => effect.kind === 'submit' && effect.alone !== true))
            expect(asked === 'check' || sending !== undefined).toBe(true);
        }

        const { open } = talking.state;
        const dialog = content.dialogs[open?.dialog ?? ''];
        for (const [id, value] of open?.answers ?? []) {
          const question = dialog?.questions.find((each) => each.id === id);
          expect(
            question?.field.accepts(value) === true || (question?.optional === true && value === null),
          ).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('every turn that is not ignored says something or does something', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 10 }), (replies) => {
        const talking = conversation();
        for (const reply of replies) talking.says(reply);

        for (const { status, activities, effects } of talking.turns) {
          expect(status).not.toBe('ignored');
          expect(activities.length + effects.length).toBeGreaterThan(0);
          expect(activities.every(({ text }) => text !== undefined && text !== '')).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
