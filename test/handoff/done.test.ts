// The case card says what was done with somebody already, and by which rule, in words that staff read.
import { describe, expect, it } from 'vitest';
import { becauseIn } from '../../bot/handoff/done.ts';
import { cardPage } from '../../local/card-page.ts';
import { content } from '../../dialogs/content.ts';
import { kindSaid } from '../../dialogs/forms/request-kinds.ts';
import { paymentTold } from '../../dialogs/payments.ts';
import { NOON, scene } from './scene.ts';

const plays = async (words: readonly string[]) => {
  const played = scene('webchat');
  for (const each of words) await played.says(each);
  return played;
};
const COLD = ['my boiler is broken and i have no heating', 'no', 'both'];

describe('what was done, on the card', () => {
  it('is each case in words, with its reference', async () => {
    const played = await plays([...COLD, 'no']);

    const { done = [], cases } = played.card();

    expect(cases[0]).toMatchObject({ transaction: 'incidents.report', title: 'Reported: a hazard' });
    expect(done).toMatchObject([{ what: 'Reported: a hazard', reference: cases[0]?.reference }]);
  });

  it('stays on it when the case is over', async () => {
    const played = await plays([]);
    const over = {
      reference: 'W-204511',
      transaction: 'waste.bulky',
      status: 'done' as const,
      key: 'k',
      conversation: 'c-card',
      channel: 'webchat' as const,
      answers: {},
      receivedAt: NOON,
      updatedAt: NOON,
    };

    const card = played.card({ cases: [over] });

    expect(card.cases).toEqual([]);
    expect(card.done).toEqual([{ what: 'Booked: bulky waste collection', reference: 'W-204511', at: NOON }]);
    expect(cardPage(card).toString()).toContain('Booked: bulky waste collection');
  });

  it.each(['en', 'cy'] as const)('has what was paid, from its receipt, once: %s', async (language) => {
    const played = await plays([]);
    const about = { amount: 5000, kind: 'rent', reference: 'PAY-204518' };
    const told = (says: 'paid' | 'declined') =>
      paymentTold({ says, about } as unknown as Parameters<typeof paymentTold>[0])?.text[language] ?? '';
    const turn = (text: string) => ({
      at: NOON,
      activities: [{ type: 'message', text, from: { id: 'porth', name: '', role: 'bot' } }],
    });

    const card = played.card({
      turns: [turn(told('declined')), turn(told('paid')), turn(told('paid'))],
    });

    expect(card.done).toMatchObject([
      { what: expect.stringContaining('£50.00') as string, reference: 'PAY-204518' },
    ]);
  });

  it('is nothing where nothing was', async () => {
    expect((await plays(['when are my bins collected'])).card()).not.toHaveProperty('done');
  });

  it.each(Object.keys(content.council.references))('has words for %s', (transaction) => {
    const words = content.desk.done(transaction);

    expect(words).toMatch(/^[A-Z][a-z ]+(?:: .+)?$/);
    expect(words).not.toContain(transaction);
    expect(words).not.toContain(kindSaid('nothing-such').en);
  });
});

describe('the rule of the triage, on the card', () => {
  it('is what they answered on the way to it', async () => {
    const played = await plays([...COLD, 'no']);

    const [first] = played.card().cases;

    expect(first?.triage).toMatchObject({
      row: 'heating',
      because: expect.stringContaining('Stopped: All the heating') as string,
    });
    expect(first?.triage?.because).not.toMatch(/unclear/);
  });

  it('says nothing of who lives there', async () => {
    const played = await plays([...COLD, 'a baby']);

    expect(JSON.stringify(played.card().cases)).not.toMatch(/baby|Extra care/i);
  });

  it('is the incident’s, too, by its case', async () => {
    const played = await plays([...COLD, 'no']);
    const [first] = played.card().cases;
    const seen = {
      reference: first?.reference ?? '',
      answers: { row: 'heating', answers: { what: 'both' } },
    } as unknown as Parameters<typeof becauseIn>[0][number];

    expect(becauseIn([seen], { reference: first?.reference ?? '', row: 'heating' }, content)).toBe(
      'Stopped: Both',
    );
    expect(becauseIn([seen], { reference: 'E-1', row: 'heating' }, content)).toBeUndefined();
  });
});
