// Forms left unfinished in the person's other conversations: what they are called, and one of them taken to go on with here.
import { leftIn, withoutLeft, type Left } from '../bot/care/unfinished.ts';
import type { Access, Dialog, SavedDialog } from '../bot/model.ts';
import { Conflict, type TurnStorage } from '../bot/runtime/ports.ts';
import { conversationKey, type ConversationRecord } from '../bot/runtime/record.ts';
import type { FoundIn, Lookups } from '../bot/services/lookups.ts';
import type { OwnOf } from './own-conversations.ts';

export type UnfinishedDeps = {
  readonly storage: Pick<TurnStorage, 'read' | 'put'>;
  readonly ownOf: OwnOf;
  /** As this version has them: read when they are needed. */
  readonly dialogs: () => Promise<Readonly<Record<string, Dialog>>>;
  readonly clock: () => Date;
};

type Stored = ConversationRecord & { readonly eTag: string };
/** A form in the conversation where it lies, as that was read. */
type There = Left & { readonly conversation: string; readonly record: Stored };

/** A worker that is at the other conversation is waited for this long, and then it is tried again. */
const PATIENCE_MS = 1_000;
const LOOK_AGAIN_MS = 50;

export const unfinishedLookups = (deps: UnfinishedDeps): Pick<Lookups, 'unfinished' | 'taken'> => ({
  unfinished: async (_, here, access) => {
    const { left } = await lookedFor(deps, here, access);
    const dialogs = await deps.dialogs();
    const all = left.flatMap(({ id, form: { dialog, savedAt } }): FoundIn['unfinished'][number][] => {
      const title = dialogs[dialog]?.title;
      return title === undefined ? [] : [{ id, title, savedAt }];
    });
    return all.sort((a, b) => (a.savedAt > b.savedAt ? -1 : 1));
  },
  taken: async (id, here, access) => {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      const { left, given } = await lookedFor(deps, here, access);
      const before = given.find((each) => each.id === id);
      if (before !== undefined) return before.form;
      const found = left.find((each) => each.id === id);
      if (found === undefined) return null;
      const form = await take(deps, found, here);
      if (form !== undefined) return form;
      if (performance.now() > until) throw new Error('Another worker is at the conversation that has it.');
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  },
});

/**
 * What lies in their others now. It is told to nobody whose proof is not enough for the form itself; and of two of one kind
 * the one that lies here is gone on with first.
 */
const lookedFor = async (
  { storage, ownOf, dialogs, clock }: UnfinishedDeps,
  here: string,
  access: Access | undefined,
): Promise<{ readonly left: readonly There[]; readonly given: readonly Left[] }> => {
  const proof = access?.proof;
  const own = proof === undefined ? [] : await ownOf(here, access);
  const others = own.filter(({ conversation }) => conversation !== here);
  if (proof === undefined || others.length === 0) return { left: [], given: [] };
  const records = (await storage.read(
    own.map(({ conversation }) => conversationKey(conversation)),
  )) as Readonly<Record<string, Stored | undefined>>;
  const recordOf = (conversation: string) => records[conversationKey(conversation)];
  const mine = new Set(recordOf(here)?.dialog?.saved?.map(({ dialog }) => dialog));
  const known = await dialogs();
  const mayBeSeen = (id: string): boolean => {
    const dialog = Object.hasOwn(known, id) ? known[id] : undefined;
    return dialog !== undefined && dialog.proves !== true && (dialog.level ?? 1) <= proof.level;
  };
  const left = others.flatMap((each): There[] => {
    const { conversation } = each;
    const record = recordOf(conversation);
    return record?.dialog === undefined
      ? []
      : leftIn(record.dialog, each, proof.person, clock()).map((one) => ({ ...one, conversation, record }));
  });
  const given = others.flatMap(({ conversation }) => recordOf(conversation)?.dialog?.given ?? []);
  return {
    left: left.filter(({ form }) => mayBeSeen(form.dialog) && !mine.has(form.dialog)),
    given: given.filter(
      ({ to, form }) => to === here && form.whose === proof.person && mayBeSeen(form.dialog),
    ),
  };
};

/**
 * One write to the other conversation's record, if nothing has happened there since it was read and no worker delivers from it:
 * of two who would go on with the form, one does. Undefined: somebody is at it, look again.
 */
const take = async (
  { storage, clock }: UnfinishedDeps,
  { id, form, conversation, record: { eTag, ...record } }: There,
  here: string,
): Promise<SavedDialog | undefined> => {
  if (record.dialog === undefined || (record.lease !== undefined && record.lease > Date.now()))
    return undefined;
  const dialog = withoutLeft(record.dialog, { id, form }, { from: conversation, to: here, now: clock() });
  try {
    await storage.put(conversationKey(conversation), { ...record, dialog }, eTag);
  } catch (error) {
    if (error instanceof Conflict) return undefined;
    throw error;
  }
  return dialog.given?.at(-1)?.form;
};
