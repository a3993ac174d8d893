// What was answered wrongly can be put right at the next question, in the words people have for it, or by the right answer alone.
import { describe, expect, it } from 'vitest';
import { choice } from '../../bot/fields/choice.ts';
import { text } from '../../bot/fields/text.ts';
import { form } from '../../bot/styles/form.ts';
import { conversation, talk, type Conversation } from '../talk.ts';

const ELM_ROAD = 'NM4 2QP';
const MILL_LANE = 'NM2 3DL';
const answer = (talking: Conversation, id: string) =>
  talking.state.open?.answers.find(([question]) => question === id)?.[1];

const SAID = [
  'wrong postcode',
  'Wrong postcode!',
  'the wrong postcode',
  'sorry wrong post code',
  "that's the wrong postcode",
  'i gave the wrong postcode',
  'my postcode is wrong',
  'the postcode is not right',
  "that's not my postcode",
  'thats not my address',
  'not my street',
  'wrong address',
  'wrong house',
  'no thats not right',
  'oops wrong one',
  'change postcode',
  'change my postcode',
  'cod post anghywir',
  "mae'r cod post yn anghywir",
  'nid dyna fy nghod post',
  'nid dyna fy nghyfeiriad',
];

describe('a postcode that was wrong', () => {
  it.each(SAID)('is asked again at the house question: %j', (said) => {
    const talking = talk('find-bin-days', ELM_ROAD);
    expect(talking.asked).toBe('house');

    talking.says(said);

    expect(talking.asked).toBe('postcode');
  });

  it.each(SAID)('is asked again at the list of addresses: %j', (said) => {
    const talking = talk('find-bin-days', MILL_LANE);
    expect(talking.asked).toBe('address');

    talking.says(said);

    expect(talking.asked).toBe('postcode');
  });

  it.each([MILL_LANE, 'nm23dl', 'sorry its nm2 3dl', 'no, NM2 3DL'])(
    'is put right at once by %j, and that is said',
    (said) => {
      const talking = talk('find-bin-days', ELM_ROAD, said);

      expect(talking.asked).toBe('address');
      expect(answer(talking, 'postcode')).toBe(MILL_LANE);
      expect(talking.turns.flatMap(({ activities }) => activities.map((each) => each.text)).join()).toContain(
        MILL_LANE,
      );
    },
  );

  it('is put right at the list of addresses, too', () => {
    const talking = talk('find-bin-days', MILL_LANE, ELM_ROAD);

    expect([talking.asked, answer(talking, 'postcode')]).toEqual(['house', ELM_ROAD]);
  });

  it('is put right where it stood in the message that began it, before anything else was answered', () => {
    const right = conversation();
    right.says(`bin day ${ELM_ROAD}`);
    expect(right.asked).toBe('house');
    right.says('wrong postcode');
    expect(right.asked).toBe('postcode');
    right.says(MILL_LANE);
    expect(right.asked).toBe('address');

    const atOnce = conversation();
    atOnce.says(`bin day ${ELM_ROAD}`);
    atOnce.says(MILL_LANE);
    expect(atOnce.asked).toBe('address');
  });

  it('is not changed by the same one, nor by one that is not ours', () => {
    for (const said of [ELM_ROAD, 'EM1 2AB', 'NM4 2QP or NM2 3DL']) {
      const talking = talk('find-bin-days', ELM_ROAD, said);

      expect([talking.asked, answer(talking, 'postcode')]).toEqual(['house', ELM_ROAD]);
      expect(talking.last.status).toBe('asked-again');
    }
  });

  it.each(['14', 'Elm House', 'flat 2', 'skip'])('is none where the house is said: %j', (said) => {
    const talking = talk('find-bin-days', ELM_ROAD, said);

    expect(talking.asked).not.toBe('postcode');
  });
});

describe('another answer that was wrong', () => {
  it.each(['wrong number', 'my number is wrong', 'thats the wrong number', 'rhif anghywir'])(
    'is asked again at the check: %j',
    (said) => {
      const talking = talk('report-pothole', 'no', 'High Street', '1', '1', 'no', '07700 900982', said);

      expect(talking.asked).toBe('contact');
    },
  );

  it('is asked for at the check where it has no name', () => {
    expect(talk('report-pothole', 'no', 'High Street', '1', '1', 'no', 'skip', 'thats wrong').asked).toBe(
      'change',
    );
  });
});

describe('words that are an answer themselves', () => {
  const fault = form('fault', 'a fault')
    .ask('address', text('Which address?', { label: 'Address' }))
    .ask('kind', choice('What is wrong?', { bin: 'Wrong bin', address: 'Wrong address' }))
    .ask('more', text('Tell me more.', { label: 'More' }))
    .end((a) => ({ kind: 'submit', transaction: 'test.fault', answers: a }));

  it('are filed', () => {
    const talking = talk(fault, '14 Elm Road', 'wrong address', 'the wrong address');

    expect(talking.state.open?.answers).toEqual([
      ['address', '14 Elm Road'],
      ['kind', 'address'],
      ['more', 'the wrong address'],
    ]);
  });
});
