// What the desk keeps in the browser: drafts and what is unsent, colleague by colleague.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Got } from '../../../web/desk/api.ts';
import type { FileKept } from '../../../lambdas/desk/wire.ts';
import { draftAgain, draftsIn, writes } from '../../../web/desk/drafts.ts';
import { forgetHalfWritten, HALF_WRITTEN } from '../../../web/desk/half-written.ts';
import { keptIn, type Kept } from '../../../web/desk/kept.ts';
import { sendingOf } from '../../../web/desk/sending.ts';

/** As a browser's own is. */
const storageInMemory = (): Storage => {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  };
};
let storage: Storage;
beforeEach(() => {
  storage = storageInMemory();
  vi.stubGlobal('addEventListener', () => undefined);
});
const sam = () => keptIn(storage, 'sam');

describe('a draft', () => {
  it('is there again when the page is, and only for whoever wrote it', () => {
    const drafts = draftsIn(sam());
    drafts.change('c', { say: 'Half' });
    drafts.settle();

    expect(draftsIn(sam()).of('c').value.say).toBe('Half');
    expect(draftsIn(keptIn(storage, 'kim')).of('c').value.say).toBe('');
  });

  it('is gone from the browser as soon as it is sent', () => {
    const drafts = draftsIn(sam());
    drafts.change('c', { say: 'Half' });
    drafts.settle();

    drafts.change('c', { say: '', files: [] });

    expect(storage.length).toBe(0);
  });

  it('is not kept longer than a day', () => {
    const drafts = draftsIn(sam(), () => 0);
    drafts.change('c', { say: 'Old' });
    drafts.settle();

    draftsIn(sam(), () => 25 * 3_600_000);

    expect(storage.length).toBe(0);
  });
});

it('writes a note until the message is gone back to, however often the note is asked for, and keeps both', () => {
  const drafts = draftsIn(sam());
  const said: string[] = [];
  const desk = { drafts, alerts: { say: (words: string) => void said.push(words) } };
  drafts.change('c', { say: 'Hello' });

  writes(desk, 'c', 'note');
  drafts.change('c', { note: 'Half a note' });
  writes(desk, 'c', 'note');

  expect(drafts.of('c').value).toMatchObject({ isNote: true, note: 'Half a note', say: 'Hello' });
  writes(desk, 'c', 'message');
  expect(drafts.of('c').value).toMatchObject({ isNote: false, note: 'Half a note', say: 'Hello' });
  expect(said).toEqual(['Note: only colleagues see this', 'Message to the person']);
});

describe('what was refused', () => {
  const file = { name: 'a.png' } as unknown as FileKept;
  const draft = { say: 'Since', note: '', isNote: false, files: [file], at: 0 };

  it('is in the box again with its files, below what was written since', () => {
    expect(draftAgain(draft, { does: 'say', text: 'Zone B', files: [file] })).toEqual({
      say: 'Since\nZone B',
      files: [file, file],
    });
    expect(draftAgain(draft, { does: 'say', text: '', files: [file] })?.say).toBe('Since');
    expect(draftAgain(draft, { does: 'accept' })).toBeUndefined();
  });
});

describe('what was half written in a question', () => {
  it('is forgotten after a day', () => {
    const kept = sam();
    kept.write(`${HALF_WRITTEN}transfer:c`, { text: 'Burst pipe', at: 0 });

    forgetHalfWritten(kept, () => 23 * 3_600_000);
    expect(storage.length).toBe(1);
    forgetHalfWritten(kept, () => 25 * 3_600_000);
    expect(storage.length).toBe(0);
  });
});

describe('what is done', () => {
  const ok: Got<undefined> = { kind: 'ok', value: undefined };
  const sendingWith = (kept: Kept, answers: Got<undefined>[]) => {
    const posts: string[] = [];
    const refused: string[] = [];
    const sending = sendingOf(
      {
        event: (_, { id, do: does }) => {
          posts.push(`${id} ${does.does === 'say' ? does.text : does.does}`);
          return Promise.resolve(answers.shift() ?? ok);
        },
      },
      kept,
      {
        me: 'Sam',
        posted: () => undefined,
        refused: (_, why) => refused.push(why),
        unreachable: () => undefined,
      },
    );
    return { sending, posts, refused };
  };

  it('is posted in its order, and again under its id when the line was down', async () => {
    const { sending, posts } = sendingWith(sam(), [{ kind: 'unreachable' }]);
    const first = sending.do('c', 1, { does: 'say', text: 'One' });
    const second = sending.do('c', 1, { does: 'say', text: 'Two' });
    await vi.waitFor(() => expect(posts).toHaveLength(1));

    sending.flush();

    await vi.waitFor(() => expect(posts).toEqual([`${first.id} One`, `${first.id} One`, `${second.id} Two`]));
    expect(sending.pending.value.map(({ state }) => state)).toEqual(['posted', 'posted']);
  });

  it('goes on from what another page of theirs left', async () => {
    const before = sendingWith(sam(), [{ kind: 'signed-out' }]);
    const { id } = before.sending.do('c', 1, { does: 'say', text: 'One' });
    await vi.waitFor(() => expect(before.posts).toHaveLength(1));

    const after = sendingWith(sam(), []);
    after.sending.flush();

    await vi.waitFor(() => expect(after.posts).toEqual([`${id} One`]));
  });

  it('stays with its reason when it is refused, and what comes after it goes on', async () => {
    const { sending, posts, refused } = sendingWith(sam(), [
      { kind: 'refused', status: 422, message: 'Too long.' },
    ]);
    sending.do('c', 1, { does: 'say', text: 'One' });
    sending.do('c', 1, { does: 'say', text: 'Two' });

    await vi.waitFor(() => expect(posts).toHaveLength(2));
    expect(refused).toEqual(['Too long.']);
    expect(sending.pending.value.map(({ state, why }) => [state, why])).toEqual([
      ['refused', 'Too long.'],
      ['posted', undefined],
    ]);
  });

  it('that the turn would not do gives its words back, and forgets the rest', async () => {
    const { sending } = sendingWith(sam(), []);
    sending.do('c', 1, { does: 'say', text: 'One' });
    sending.do('c', 1, { does: 'park', until: '2026-11-30T10:00:00Z' });
    await vi.waitFor(() => expect(sending.pending.value.every(({ state }) => state === 'posted')).toBe(true));

    sending.turnedDown('c', 'Not yours.');

    expect(sending.pending.value.map(({ do: { does }, state }) => [does, state])).toEqual([
      ['say', 'refused'],
    ]);
    expect(sam().names('out:')).toHaveLength(1);
  });

  it('that the turn would not do is alone when its event is named', async () => {
    const { sending } = sendingWith(sam(), []);
    sending.do('c', 1, { does: 'say', text: 'One' });
    const { id } = sending.do('c', 1, { does: 'say', text: 'Two' });
    await vi.waitFor(() => expect(sending.pending.value.every(({ state }) => state === 'posted')).toBe(true));

    sending.turnedDown('c', 'Not yours.', `agent:sam:${id}`);

    expect(sending.pending.value.map(({ state }) => state)).toEqual(['posted', 'refused']);
  });
});
