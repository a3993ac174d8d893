// Which forms of a person's other conversations are told of and taken: each at the level that it needs, and none of a kind that lies here.
import { describe, expect, it } from 'vitest';
import { text } from '../../bot/fields/text.ts';
import type { DialogState, SavedDialog } from '../../bot/model.ts';
import { conversationKey, freshRecord } from '../../bot/runtime/record.ts';
import { form } from '../../bot/styles/form.ts';
import { DynamoDbStorage } from '../../lambdas/aws/dynamodb-storage.ts';
import { unfinishedLookups } from '../../lambdas/unfinished.ts';
import { dynamoDbTable } from '../dynalite.ts';

const table = dynamoDbTable();
const AT = '2026-11-28T12:00:00.000Z';
const end = () => ({ kind: 'submit', transaction: 'any', answers: {} }) as const;
const asking = (id: string) => form(id).ask('what', text('What?'));
const dialogs = Object.fromEntries(
  [
    asking('open').end(end),
    asking('matched').needs(2).end(end),
    asking('by-code').needs(3).end(end),
    asking('showing').proving().end(end),
  ].map((each) => [each.id, each]),
);
const lying = (dialog: string): SavedDialog => ({
  dialog,
  answers: [['what', `of ${dialog}`]],
  whose: 'nia',
  savedAt: AT,
});

let count = 0;
const setUp = async (there: Partial<DialogState>, here: Partial<DialogState> = {}) => {
  const storage = new DynamoDbStorage(table().client, table().name);
  const [one, other] = [`c-${++count}`, `c-${++count}`];
  for (const [conversation, state] of [[one, here] as const, [other, there] as const]) {
    const dialog: DialogState = { language: 'en', ...state };
    await storage.put(conversationKey(conversation), { ...freshRecord('webchat'), dialog }, undefined);
  }
  const lookups = unfinishedLookups({
    storage,
    ownOf: () => Promise.resolve([{ conversation: one }, { conversation: other, since: AT }]),
    dialogs: () => Promise.resolve(dialogs),
    clock: () => new Date(AT),
  });
  const seen = async (level: 2 | 3) => {
    const access = { proof: { level, account: 'a', person: 'nia' } };
    const all = await lookups.unfinished('mine', one, access);
    return { ids: all.map(({ id }) => id), titles: all.map(({ title }) => title.en), access };
  };
  return { lookups, one, seen };
};

const ALL = Object.keys(dialogs).map(lying);

describe('what lies in another conversation', () => {
  it.each([
    [2, ['matched', 'open']],
    [3, ['by code', 'matched', 'open']],
  ] as const)('is told of at level %i where the form needs no more', async (level, titles) => {
    const { seen } = await setUp({ saved: ALL });

    expect((await seen(level)).titles.toSorted()).toEqual(titles);
  });

  it('is told to nobody who has shown nothing', async () => {
    const { lookups, one } = await setUp({ saved: ALL });

    expect(await lookups.unfinished('mine', one)).toEqual([]);
    expect(await lookups.unfinished('mine', one, { since: AT })).toEqual([]);
  });

  it('is not taken below its level, though its id was learned above it, nor without a proof', async () => {
    const { lookups, one, seen } = await setUp({ saved: [lying('by-code')] });
    const [id = ''] = (await seen(3)).ids;

    expect(await lookups.taken(id, one, (await seen(2)).access)).toBeNull();
    expect(await lookups.taken(id, one)).toBeNull();
    expect(await lookups.taken(id, one, (await seen(3)).access)).toMatchObject({ dialog: 'by-code' });
    // Nor is it given again below it.
    expect(await lookups.taken(id, one, (await seen(2)).access)).toBeNull();
  });

  it('gives way to one of its kind that lies here', async () => {
    const { seen } = await setUp({ saved: ALL }, { saved: [lying('open')] });

    expect((await seen(2)).titles).toEqual(['matched']);
  });

  it('stays where something is on its way, where nothing was answered, and where it rang by itself', async () => {
    const open = { ...lying('open'), asked: 'what' };
    for (const on of [{ sending: 'k' }, { finding: 'k' }, { answers: [] }, { rung: true }, { light: true }])
      expect((await (await setUp({ open: { ...open, ...on }, heardAt: AT })).seen(2)).ids).toEqual([]);

    expect((await (await setUp({ open, heardAt: AT })).seen(2)).titles).toEqual(['open']);
  });

  it('is not somebody else’s', async () => {
    const { seen } = await setUp({ saved: [{ ...lying('open'), whose: 'joe' }] });

    expect((await seen(3)).ids).toEqual([]);
  });
});
