// The card through the worker: kept with each case that a person sees to, made later when it cannot be made now, and handed over.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARE_DAYS } from '../../bot/handoff/book.ts';
import { PorthAdapter } from '../../bot/runtime/adapter.ts';
import { handoffEvent } from '../../bot/runtime/handoff-event.ts';
import { cardAfter } from '../../bot/runtime/card-after.ts';
import { freshRecord } from '../../bot/runtime/record.ts';
import { moneyStopped } from '../../lambdas/transactions/money-stop.ts';
import { cardPage } from '../../local/card-page.ts';
import { seedNorthmoor } from '../../local/seed.ts';
import type { WorkerPorts } from '../../bot/runtime/worker.ts';
import { message, newConversation, startTable, workshop, type Table } from '../runtime/workshop.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
  await seedNorthmoor(table.client, table.tableName);
});
afterAll(() => table.stop());

const CALL = [
  'please arrange for someone to telephone me',
  'my council tax bill',
  '07700 900982',
  'no',
  'in the afternoon',
  'Sam',
  'skip',
  'skip',
  'yes',
];

const talking = async (
  texts: readonly string[],
  change?: (ports: WorkerPorts) => Partial<WorkerPorts>,
  form?: string,
) => {
  const shop = workshop(table, change);
  const id = newConversation();
  const activity = { type: 'message', value: { option: `form:${form ?? ''}` } };
  if (form !== undefined) await shop.take(message(id, 'open', '', { activity }));
  for (const [index, text] of texts.entries()) await shop.take(message(id, `m${index}`, text));
  const [kept] = await shop.cases.of(id);
  return { shop, id, reference: kept?.reference ?? 'none' };
};

describe('a case that a person sees to', () => {
  it('has its card, with what they were told of it', async () => {
    const { shop, id, reference } = await talking(CALL);

    const card = await shop.cards.of(reference);

    expect(card).toMatchObject({
      conversation: id,
      reference,
      form: { form: 'call-back' },
      cases: [{ reference, transaction: 'call-back' }],
      promised: [
        { kind: 'case', reference, window: 'afternoon', words: expect.stringContaining(reference) as string },
      ],
    });
    expect((await shop.record(id))?.outbox).toEqual([]);
    expect(shop.warnings).toEqual([]);
  });

  it('has one though the person was told that nobody can do it here', async () => {
    const transact = moneyStopped({
      promises: { rest: () => Promise.resolve(), refer: () => Promise.resolve() },
      cases: { open: () => Promise.resolve('W-204518') },
      prefix: 'W',
    });
    const key = 'c-1:money-stop';
    const answers = { about: 'person', rests: false, expectedBy: '2026-11-30' };
    const submit = { key, conversation: 'c-1', transaction: 'payments.money-stop', answers };

    const result = await transact({ ...submit, receivedAt: '2026-11-23T10:00:00Z' }, undefined);
    const record = { ...freshRecord('webchat'), dialog: { language: 'en' as const } };

    expect(cardAfter({ kind: 'submit', ...submit }, result, record)).toMatchObject([
      { kind: 'card', key: `card:${key}`, reference: 'W-204518' },
    ]);
  });

  it('says in its card where they are not to be called of our own accord', async () => {
    const { shop, id } = await talking(['library hours']);
    const answers = { about: 'abuse', contact: 'only-if-asked' };
    const told = { key: `${id}:stop`, conversation: id, transaction: 'payments.money-stop', answers };
    const reference = await shop.cases.open({ ...told, receivedAt: '2026-11-23T10:00:00Z' }, 'W');
    const record = { ...freshRecord('webchat'), dialog: { language: 'en' as const } };
    const [effect] = cardAfter({ kind: 'submit', ...told }, { ok: true, reference }, record);
    if (effect === undefined) throw new Error('There is an effect.');

    await shop.ports.effects(effect, 'webchat');

    const card = await shop.cards.of(reference);
    expect(card?.cases).toMatchObject([{ reference, quiet: true }]);
    expect(card && cardPage(card).toString()).toContain('Do not call or write');
  });

  it('keeps extra care for a while, and the rest as long as the case', async () => {
    const texts = [
      'none',
      'tenant',
      'NM2 3DL',
      'The Old Mill',
      'bathroom',
      'toilet',
      'our only toilet does not flush',
    ];
    const more = ['since yesterday', 'no', 'my mum is 80', '07700 900982'];
    const { shop, reference } = await talking([...texts, ...more], undefined, 'report-repair');

    const now = await shop.cards.of(reference);
    shop.time.now = new Date(shop.time.now.getTime() + (CARE_DAYS + 1) * 86_400_000);
    const later = await shop.cards.of(reference);

    expect(now?.care).toBe('yes');
    expect(later).toEqual({ ...now, care: undefined });
    expect(JSON.stringify(now)).not.toContain('"older"');
  });

  it('gets its card later where it cannot be made now, and nobody waits for it', async () => {
    const state = { down: true };
    const { shop, id, reference } = await talking(CALL, ({ effects }) => ({
      effects: (effect, ...rest) =>
        state.down && effect.kind === 'card'
          ? Promise.reject(new Error('made to fail'))
          : effects(effect, ...rest),
    }));
    expect(shop.said().at(-1)).toContain(reference);
    expect(await shop.cards.of(reference)).toBeUndefined();

    state.down = false;
    shop.time.now = new Date('2026-11-23T12:00:00Z');
    await shop.take({ ...message(id, 'deliver', ''), kind: 'deliver' });

    expect((await shop.cards.of(reference))?.form?.form).toBe('call-back');
    expect((await shop.record(id))?.outbox).toEqual([]);
  });
});

describe('a case that no person sees to', () => {
  it('has no card', async () => {
    const texts = ['no', 'Mill Lane, by the allotments', 'small', 'carriageway', 'skip', 'skip', 'yes'];
    const { shop, reference } = await talking(texts, undefined, 'report-pothole');

    expect(await shop.cards.of(reference)).toBeUndefined();
  });
});

describe('the hand-off event', () => {
  it('carries the card as its context and the transcript as its attachment, and is the same each time', async () => {
    const { shop, id, reference } = await talking(CALL);
    const card = await shop.cards.of(reference);
    if (card === undefined) throw new Error('There is a card.');
    const turns = await shop.transcript(id);

    const event = handoffEvent(new PorthAdapter(), card, turns);

    expect(event).toMatchObject({
      type: 'event',
      name: 'handoff.initiate',
      channelId: 'directline',
      conversation: { id },
      value: card,
      relatesTo: { conversation: { id }, channelId: 'directline' },
      attachments: [
        {
          contentType: 'application/json',
          name: 'Transcript',
          content: { activities: turns.flatMap(({ activities }) => activities) },
        },
      ],
    });
    expect(handoffEvent(new PorthAdapter(), card, turns)).toEqual(event);
  });
});

describe('the page of a card', () => {
  it('shows each label and answer, and what they wrote is never markup', async () => {
    const texts = CALL.map((each) => (each.includes('tax bill') ? 'my <b>council</b> tax bill' : each));
    const { shop, reference } = await talking(texts);
    const card = await shop.cards.of(reference);
    if (card === undefined) throw new Error('There is a card.');
    const wants = { ...card.wants, words: ['<script>alert(1)</script>'] };

    const page = cardPage({ ...card, wants, care: 'unsaid' }).toString();

    for (const { label } of card.form?.facts ?? []) expect(page).toContain(label);
    expect(page).toContain('07700 900982');
    expect(page).toContain('take it that extra care is needed');
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('<b>council');
  });
});
