// A number that was taken out: they are told why, once and after a danger, and what is left is attended to.
import { describe, expect, it } from 'vitest';
import { cleared } from '../../bot/channels/cleared.ts';
import type { Event } from '../../bot/model.ts';
import { dangers } from '../../dialogs/triage/dangers.ts';
import { conversation, talk } from '../talk.ts';

const CARD = '4111 1111 1111 1111';
/** As it comes out of the queue. */
const kept = (text: string, type = 'message') => {
  const event = cleared({ kind: 'activity', activity: { type, text } } as Event);
  return event.kind === 'activity' ? event.activity : {};
};
const TOLD = "I've removed";

describe('a message with a card number', () => {
  it('is answered as if it were not there, and told of once', () => {
    const talking = conversation();
    talking.sends(kept(`when is the library open ${CARD}`));

    expect(talking.texts.filter((text) => text.includes(TOLD))).toHaveLength(1);
    expect(talking.texts.join()).toContain('/libraries');
    talking.says('thanks');
    expect(talking.texts.join()).not.toContain(TOLD);
  });

  it('alone asks the open question again, and is no answer to it', () => {
    const talking = talk('report-pothole', 'no');
    talking.sends(kept(CARD));

    expect([talking.last.status, talking.asked, talking.texts.length]).toEqual(['asked-again', 'where', 2]);
    expect(talking.state.open?.answers).toEqual([['danger', 'no']]);
  });

  it('alone, with nothing open, is told why', () => {
    const talking = conversation();
    talking.sends(kept(CARD));

    expect(talking.last.status).toBe('answered');
    expect(talking.texts.at(-1)).toContain(TOLD);
    // What it was is among what is never to be sent.
    expect(talking.texts.at(-1)).toContain('Never send card,');
  });

  it('in an answer is filed without it', () => {
    const talking = talk('report-pothole', 'no');
    talking.sends(kept(`High Street, I paid with ${CARD}`));

    expect(talking.asked).toBe('size');
    expect(JSON.stringify(talking.state)).not.toContain('4111');
  });

  it.each(['message', 'messageUpdate'])('and a danger has the safety line first, in a %s', (type) => {
    const talking = conversation();
    talking.sends(kept(`i can smell gas, my card is ${CARD}`, type));

    expect(talking.last.status).toBe('emergency');
    expect(talking.texts[0]).toBe(dangers.find(({ id }) => id === 'gas')?.line.en);
    expect(talking.texts.at(-1)).toContain(TOLD);
  });

  it('that is written by changing an earlier one is told of, and answers nothing', () => {
    const talking = talk('report-pothole', 'no');
    talking.sends(kept(CARD, 'messageUpdate'));

    expect(talking.texts.join()).toContain(TOLD);
    expect(talking.asked).toBe('where');
  });

  it('after STOP is met with silence', () => {
    const talking = conversation({ channel: 'whatsapp' });
    for (const said of ['stop', 'hello']) talking.says(said);
    talking.sends(kept(CARD));

    expect(talking.texts).toEqual([]);
  });

  it('in Welsh is told of in Welsh, and the mark makes no English of it', () => {
    const talking = conversation();
    talking.sends(kept(`pryd mae'r llyfrgell ar agor ${CARD}`));

    expect(talking.texts.join()).toContain('rhif cerdyn');
    expect(talking.state.language).toBe('cy');
  });

  it('is not believed of a web client that only says so', () => {
    const talking = conversation();
    talking.sends({ type: 'message', text: 'library hours', channelData: { redacted: ['all', 7] } });

    expect(talking.texts.join()).not.toContain(TOLD);
  });
});

it.each([
  'my card is 4242 4242 4242 4242 exp 12/35 cvc 123',
  'fy ngherdyn: 4242424242424242, 12/35, cod diogelwch 123',
])('is nothing but a card, and is answered as that: %s', (typed) => {
  const talking = conversation();
  talking.sends(kept(typed));

  expect(talking.options).toEqual([]);
  expect(JSON.stringify(talking.turns)).not.toMatch(/12\/35|\b123\b/);
});
