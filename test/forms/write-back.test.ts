// An answer in writing: what it is about, which way it is to come, and the day by which it does.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { writtenBy } from '../../dialogs/forms/write-back-rules.ts';
import { writtenWay } from '../../dialogs/forms/write-back-said.ts';
import { conversation, talk } from '../talk.ts';

const sent = (talking: ReturnType<typeof talk>) =>
  talking.effects.flatMap((each) => (each.kind === 'submit' ? [each] : []));

describe('an answer in writing', () => {
  it.each([
    ['here', ['here'], { way: 'here' }],
    ['by text', ['by text please', '07700 900982'], { way: 'text', phone: '07700900982' }],
    ['by e-mail', ['email', 'pat@example.org'], { way: 'email', email: 'pat@example.org' }],
  ] as const)('comes %s, and asks only for what that needs', (_, says, way) => {
    const talking = talk('write-back', 'why did my rent go up', ...says, 'Pat', 'yes');

    expect(sent(talking)).toMatchObject([
      {
        transaction: 'contact.write-back',
        answers: { topic: 'why did my rent go up', name: 'Pat', ...way },
      },
    ]);
    expect(Object.keys(sent(talking)[0]?.answers ?? {}).sort()).toEqual(
      ['expectedBy', 'name', 'topic', ...Object.keys(way)].sort(),
    );
  });

  it.each([
    ['2026-11-23T10:00:00Z', '2026-11-26'],
    ['2026-11-27T22:00:00Z', '2026-12-02'],
    ['2026-12-24T12:00:00Z', '2026-12-31'],
  ])('that is asked for at %s comes by %s', (at, by) => {
    expect(writtenBy(new Date(at))).toBe(by);
  });

  it('tells the day and what to do if nothing comes, in both languages', () => {
    const receipt = content.receipts['contact.write-back'];
    const answers = { way: 'email', expectedBy: '2026-11-26' };

    const [en, cy] = (['en', 'cy'] as const).map((each) => receipt?.(answers, each, new Date()));

    expect(en).toMatch(new RegExp(`emails you .* Thursday 26 November.*${content.council.phone}`));
    expect(cy).toContain('26 Tachwedd');
  });

  it('by text is only for a mobile', () => {
    const talking = talk('write-back', 'my rent', 'text', '01632 960100');
    const again = [talking.asked, talking.last.status];

    talking.says('07700 900982');

    expect(again).toEqual(['phone', 'asked-again']);
    expect(talking.asked).toBe('name');
  });

  it.each(['the boiler is broken and there is no heating', 'burst pipe in the kitchen'])(
    'is not for what cannot wait: %s',
    (topic) => {
      const talking = talk('write-back', topic);

      expect(talking.state.open?.dialog).not.toBe('write-back');
      expect(talking.texts.join()).toContain(content.council.emergencyPhone);
    },
  );

  it.each([
    ['on here', 'here'],
    ['txt me', 'text'],
    ['my email', 'email'],
    ['pat@example.org', 'email'],
    ['07700 900982', 'text'],
    ['yma', 'here'],
    ['neges destun', 'text'],
    ['e-bost', 'email'],
    ['not by email', undefined],
    ['text or email', undefined],
    ['dunno', undefined],
  ])('%s is %s', (said, way) => {
    expect(writtenWay(said)).toBe(way);
  });
});

it('takes a question of theirs for a person, though the assistant has an answer', () => {
  const talking = talk('write-back', 'how do i pay my rent?');

  expect([talking.asked, talking.last.status]).toEqual(['way', 'asked']);
});

it('takes the way from the words that asked for it, once it knows what about', () => {
  const talking = conversation();
  talking.says('id prefer an answer by text');

  talking.says('my rent');

  expect(talking.asked).toBe('phone');
});

describe('words that ask for it', () => {
  it.each([
    ['please write to me', {}],
    ['can you write back to me about my council tax', { topic: 'my council tax' }],
    ['could somebody email me about my rent', { topic: 'my rent', way: 'email' }],
    ['i would like a written reply please', {}],
    ['id prefer an answer by text', {}],
    ['ysgrifennwch ata i os gwelwch yn dda', {}],
    ['hoffwn gael ateb ysgrifenedig', {}],
  ])('%s', (words, answers) => {
    const { open } = conversation().says(words).state;

    expect(open?.dialog).toBe('write-back');
    expect(Object.fromEntries(open?.answers ?? [])).toMatchObject(answers);
  });

  it.each([
    'can you email me my bill',
    'email me the receipt',
    'you wrote to me about my rent',
    'who do i write to about planning',
    'i got a letter, you write to me every week and i am sick of it',
    'how do i write to the council',
  ])('are not these: %s', (words) => {
    expect(conversation().says(words).state.open?.dialog).not.toBe('write-back');
  });

  it('are an answer where a complaint is told', () => {
    const talking = talk('make-complaint', 'bins', 'nobody wrote back');

    talking.says('write to me');

    expect(talking.state.open?.dialog).toBe('make-complaint');
  });
});
