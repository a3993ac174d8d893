// The order of care: danger to life first, in every state; then what each state is owed.
import { describe, expect, it } from 'vitest';
import { dangerIn } from '../../bot/understanding/danger.ts';
import { content } from '../../dialogs/content.ts';
import { conversation, FAILED, SENT, talk, TWINS, type Conversation } from '../talk.ts';
import { faqs } from '../dialogs/shipped.ts';

const WHERE = 'High St, by the bank';
const PHONE = '07700 900982';
const full = ['no', WHERE, '2', '1', 'no', PHONE];
const after = (talking: Conversation, act: (talking: Conversation) => unknown) => {
  act(talking);
  return talking;
};

/** Every state that a conversation can be in. */
const STATES: readonly [string, () => Conversation][] = [
  ['before a word', () => conversation()],
  ['after the greeting', () => after(conversation(), (it) => it.arrives())],
  ['after an answer', () => after(conversation(), (it) => it.says('library hours'))],
  [
    'after two misses',
    () =>
      after(
        after(conversation(), (it) => it.says('zxcv')),
        (it) => it.says('zxcv'),
      ),
  ],
  ['with topics on offer', () => after(conversation(TWINS), (it) => it.says('library hours'))],
  ['asked where', () => talk('report-pothole', 'no')],
  ['asked how deep', () => talk('report-pothole', 'no', WHERE)],
  ['asked whether anyone is hurt', () => talk('report-pothole', 'no', WHERE, '2')],
  ['asked for a number', () => talk('report-pothole', 'no', WHERE, '2', '1', 'no')],
  ['asked a second time', () => talk('report-pothole', 'no', WHERE, 'hmm', 'hmm')],
  ['at the check', () => talk('report-pothole', ...full)],
  ['choosing what to change', () => talk('report-pothole', ...full, 'change')],
  ['while sending', () => talk('report-pothole', ...full, 'yes')],
  ['after failing', () => after(talk('report-pothole', ...full, 'yes'), (it) => it.settles(FAILED))],
  ['after sending', () => after(talk('report-pothole', ...full, 'yes'), (it) => it.settles(SENT))],
  ['after cancelling', () => talk('report-pothole', 'no', WHERE, 'cancel')],
];
const stateOf = (talking: Conversation) => (talking.turns.length === 0 ? undefined : talking.state);

describe.each(STATES)('a danger to life %s', (_, state) => {
  it.each([
    ['I smell gas', '0800 111 999'],
    ['there is a fire in the kitchen', '999'],
    ['my dad has chest pains', '999'],
    ['mae arogl nwy yma', '0800 111 999'],
  ])('is answered first: %j', (said, number) => {
    const talking = state();
    const before = stateOf(talking);

    talking.says(said);

    expect(talking.last.status).toBe('emergency');
    expect(talking.texts[0]).toContain(number);
    // Its incident alone.
    expect(talking.last.effects).toMatchObject([
      { transaction: 'incidents.report', answers: { words: said }, alone: true },
    ]);
    expect(talking.state.open).toEqual(before?.open && { ...before.open, held: true });
    expect(talking.state.offered).toEqual(before?.offered);
  });

  it('is answered when it comes with a button’s value', () => {
    const talking = state();

    talking.sends({ type: 'message', text: 'I smell gas', value: { option: 'no' } });

    expect(talking.last.status).toBe('emergency');
  });
});

describe('after a danger', () => {
  it('the form goes on where it was', () => {
    const talking = talk('report-pothole', 'no', WHERE);

    for (const reply of [
      'I smell gas',
      'yes im outside now',
      'it was a false alarm',
      '2',
      'the house is on fire',
      'no',
      'false alarm',
      'road',
      'no photo',
      PHONE,
      'yes',
    ])
      talking.says(reply);

    expect(talking.last.status).toBe('submitting');
    expect(talking.effects.at(-1)).toMatchObject({ answers: { where: WHERE, size: 'plate', on: 'road' } });
  });

  it('a submission that failed can still be sent again', () => {
    const talking = after(talk('report-pothole', ...full, 'yes'), (it) => it.settles(FAILED));

    talking.says('I smell gas');
    talking.taps('command:retry');
    talking.says('false alarm');
    talking.taps('command:retry');

    expect(talking.last.status).toBe('submitting');
  });

  it('is said in both languages to whoever writes Welsh', () => {
    const talking = conversation({ locale: 'cy-GB' });

    talking.says('mae arogl nwy yma');

    const [gas] = content.dangers.filter(({ id }) => id === 'gas');
    expect(talking.texts).toEqual([gas?.line.cy, gas?.line.en, content.phrases.dangerWhere.cy]);
  });
});

describe('a danger', () => {
  it.each([
    ['I can smell gas in my kitchen', 'gas'],
    ['smel of gass', 'gas'],
    ['the carbon monoxide alarm is going off', 'co'],
    ['THE HOUSE IS ON FIRE', 'fire'],
    ["I can't breathe", 'medical'],
    ['the socket is sparking', 'electric'],
    ['my partner is hitting me', 'violence'],
    ['he is unconscious', 'medical'],
    ['i want to kill myself', 'selfharm'],
    ['I dont want to be here anymore', 'selfharm'],
    ['the ceiling has collapsed', 'structure'],
    ['the water is rising fast', 'flood'],
    ['we are stuck in the lift', 'lift'],
    ['a dog is attacking people', 'dog'],
    ['a child is missing', 'child'],
    ['mae rhywun ddim yn anadlu', 'medical'],
    ['sioc drydan', 'electric'],
  ])('is known: %j', (said, id) => {
    expect(dangerIn(said, content.dangers)?.id).toBe(id);
  });

  it.each([
    'When is my bin day?',
    'I want to report a pothole',
    'gas boiler service cost',
    'fire station opening hours',
    'my lift to work is late',
    'the dog bin is full',
    'how do I get a blue badge for my child',
    'the library is shut',
    '',
    '🔥',
    'constructor',
  ])('is not told by %j', (said) => {
    expect(dangerIn(said, content.dangers)).toBeUndefined();
  });

  it('is not told by any ask of our own topics', () => {
    // Whoever asks for care for somebody may tell of one who is in danger: that is asked first (docs/decisions/0058).
    const asks = faqs
      .filter(({ id }) => id !== 'adult-social-care')
      .flatMap((faq) => [faq.title, ...faq.asks]);

    expect(asks.filter((ask) => dangerIn(ask, content.dangers) !== undefined)).toEqual([]);
  });

  it('has a line with a number in both languages', () => {
    for (const { line } of content.dangers) {
      expect(line.en).not.toBe(line.cy);
      expect(`${line.en} ${line.cy}`).toMatch(/999|larwm|alarm/);
    }
  });
});

describe.each(STATES)('"a person" %s', (_, state) => {
  it.each(['person', 'Can I speak to someone?', 'siarad â pherson'])('is reached by %j', (said) => {
    const talking = state();
    const before = stateOf(talking);

    talking.says(said);

    expect(talking.last.status).toBe('person');
    expect(talking.texts.join()).toContain(content.council.phone);
    expect(talking.state.open).toEqual(before?.open);
  });
});

describe('a person', () => {
  it('is offered with the emergency number when the phones are not answered', () => {
    const talking = conversation({ at: '2026-12-25T03:00:00.000Z' });

    talking.says('person');

    expect(talking.texts.join()).toContain(content.council.emergencyPhone);
  });
});
