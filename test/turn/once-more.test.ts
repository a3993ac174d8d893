// What is plainly no answer to the question of a danger, an address or a greeting: it is kept, and nobody is taken to be in danger for it.
import { describe, expect, it } from 'vitest';
import { conversation } from '../talk.ts';

describe('an address before it is asked for', () => {
  it.each(['flat 3 12 elm road', '12 elm road', '14 Elm Road NM4 2QP', 'its flat 3 12 elm road'])(
    'is kept, and the question of the danger asked again: %s',
    (address) => {
      const talking = conversation();
      talking.says('no heating');
      talking.says(address);

      expect(talking.state.open).toMatchObject({ dialog: 'triage-heating', asked: 'danger' });
      expect(talking.texts.join()).toContain('Thank you. I still need to ask:');
    },
  );

  it('is kept with a form that came with the first words, and is still there where it is asked for', () => {
    const talking = conversation();
    talking.says('heating broke and i got a 2 week old baby');
    talking.says('flat 3 12 elm road NM4 2QP');
    talking.says('no');
    for (let turn = 0; turn < 4 && talking.state.open?.asked !== 'home'; turn++) talking.says('1');

    expect(JSON.stringify(talking.state.open)).toMatch(/flat 3 12 elm road/i);
  });

  it('twice over is unclear, which is dangerous', () => {
    const talking = conversation();
    talking.says('no heating');
    talking.says('12 elm road');
    talking.says('12 elm road');

    expect(talking.state.open?.dialog).toBe('triage-gas');
  });

  it.each(['7', '3 of us', 'the boiler went at 12'])(
    'is none of these, which are unclear at once: %s',
    (text) => {
      const talking = conversation();
      talking.says('no heating');
      talking.says(text);

      expect(talking.state.open?.dialog).not.toBe('triage-heating');
    },
  );
});

describe('what is no answer to the question of a danger', () => {
  it.each([
    ['no heating', 'hello'],
    ['no heating', '👍'],
    ['no heating', 'ok'],
    ['no heating', 'NM4 2QP'],
    ['no heating', '07700 900123'],
    ['no heating', 'please hurry'],
    ['no heating', 'u there'],
    ['no heating', 'how do i know'],
    ['no heating', 'how long will it be'],
    ['no heating', 'i live alone im 78 do i get council tax discount'],
    ['no power', 'who is this'],
    ['no power', 'what do i do'],
    ['front door wont lock', 'can someone come tonight'],
    ['there is black mould all over the bedroom walls', 'what is that for'],
    ['there is damp everywhere', "it's in the bedroom"],
    ['there is damp everywhere', 'kitchen and bathroom'],
    ['theres no hot water', 'ive got a baby'],
    ['no heating', 'weve got 2 kids'],
    ['dim gwres', 'mae gen i fabi'],
  ])('"%s", then "%s": it is asked once more, and its tree stays', (words, text) => {
    const talking = conversation({ channel: 'sms' });
    talking.says(words);
    const { asked } = talking;
    const dialog = talking.state.open?.dialog;

    talking.says(text);

    expect([talking.state.open?.dialog, talking.asked]).toEqual([dialog, asked]);
    expect(talking.state.danger?.held).toBeUndefined();
    expect(talking.texts.join()).toContain('?');
  });

  it('is unclear the second time, which is dangerous', () => {
    const talking = conversation({ channel: 'sms' });
    for (const each of ['no heating', 'ok', 'what']) talking.says(each);

    expect(talking.state.open?.dialog).toBe('triage-gas');
  });

  it('is asked a third time where each tells of what is asked later, and no more often', () => {
    const talking = conversation();
    for (const each of ['theres no hot water', 'since yesterday', 'ive got a baby']) talking.says(each);
    expect([talking.state.open?.dialog, talking.asked]).toEqual(['triage-heating', 'danger']);

    talking.says('no');
    expect(talking.texts[0]).toContain('Extra care: yes, I have noted it (from your message).');

    const other = conversation();
    for (const each of ['theres no hot water', 'since yesterday', 'ive got a baby', 'in the kitchen'])
      other.says(each);
    expect(other.state.open?.dialog).toBe('triage-gas');
  });

  it.each([
    'me and my baby',
    'ive got my baby',
    'just me and the kids',
    'there are 2 kids',
    'in the kitchen',
  ])('is unclear at once where it may be the answer: of a lift, "%s"', (words) => {
    const talking = conversation({ channel: 'sms' });
    for (const each of ['lift not working', words]) talking.says(each);

    expect([talking.state.open?.answers, talking.asked]).toEqual([[['inside', 'unclear']], 'ill']);
  });

  it('is asked once where somebody may be in danger, though they tell more of where it is', () => {
    const talking = conversation({ channel: 'sms' });
    for (const each of ['lift not working', '12 elm road', 'NM4 2QP']) talking.says(each);

    expect(talking.asked).toBe('ill');
  });

  it.each([
    ['since yesterday', 'since yesterday'],
    ['ive got a baby', 'what'],
    ['it is in the bedroom', 'dunno'],
  ])('is unclear where the second tells nothing more: "%s", "%s"', (first, second) => {
    const talking = conversation();
    for (const each of ['theres no hot water', first, second]) talking.says(each);

    expect(talking.state.open?.dialog).not.toBe('triage-heating');
  });

  it('keeps the number that it was, for where that is asked', () => {
    const talking = conversation({ channel: 'webchat', at: '2026-11-24T21:40:00.000Z' });
    for (const each of ['no heating', '07700 900123', 'no', 'no', 'none of these', 'NM2 3DL', '2a'])
      talking.says(each);

    const sent = talking.effects.flatMap((each) => (each.kind === 'submit' ? [each.answers] : []));
    expect(sent.at(-1)).toMatchObject({ phone: '07700900123' });
  });

  it.each(['are you a bot', 'thanks'])('leaves the tree open that is filed already: "%s"', (text) => {
    const talking = conversation({ channel: 'sms' });
    talking.says('no heating');

    talking.says(text);

    expect([talking.state.open?.dialog, talking.asked]).toEqual(['triage-heating', 'danger']);
  });
});
