// One stored state, half-way through, for each released version of a form: every one must still resume.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DialogState } from '../../bot/model.ts';
import { heed } from '../../bot/heed.ts';
import { turn } from '../../bot/turn.ts';
import { findName } from '../../bot/styles/found.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { foundInNorthmoor } from '../in-memory.ts';
import { message } from '../runtime/workshop.ts';

const stored = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.json'));
/** Forms that ask something else first since: what was answered is kept, and is not asked for again once that is answered. */
const ASKED_FIRST: Readonly<
  Record<string, { readonly asks: string; readonly reply: string; readonly then: string }>
> = { 'report-pothole.v1.json': { asks: 'danger', reply: 'no', then: 'size' } };
const mind = { content, heed, understand, now: new Date('2026-11-23T10:05:00Z') };

const stepOf = ({ open }: DialogState) => {
  const dialog = content.dialogs[open?.dialog ?? ''];
  return (dialog?.at?.(mind.now) ?? dialog)?.next(open?.answers ?? [], open?.found);
};

/** What a new version looks up on the way is looked up first, at any message. */
const lookedUp = (state: DialogState): DialogState => {
  const step = stepOf(state);
  if (step?.kind !== 'find' || state.open === undefined) return state;
  const found = { ...state.open.found, [findName(step.find)]: foundInNorthmoor(step.find) };
  return lookedUp({ ...state, open: { ...state.open, found } });
};

describe('a form that was half-way done when a new version came', () => {
  it.each(stored.filter((file) => !(file in ASKED_FIRST)))('%s goes on with its answers', (file) => {
    const state = JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')) as DialogState;
    const before = lookedUp(state);
    const asked = stepOf(before);

    const { state: after, status } = turn(before, message('c', 'm1', 'back'), mind);

    expect(asked?.kind === 'ask' ? asked.question.id : 'check').toBe(state.open?.asked);
    expect(status).toBe('asked');
    // What came with the dialog is not gone back to.
    const given = new Set(
      content.dialogs[state.open?.dialog ?? '']?.questions.flatMap(({ id, given }) =>
        given === true ? [id] : [],
      ),
    );
    const last = state.open?.answers.findLast(([id]) => !given.has(id))?.[0];
    expect(after.open?.answers).toEqual(state.open?.answers.filter(([id]) => id !== last));
  });

  it.each(Object.entries(ASKED_FIRST))(
    '%s is asked what is first now, and goes on behind its answers',
    (file, now) => {
      const state = JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')) as DialogState;

      const asked = turn(state, message('c', 'm1', 'hmm'), mind);
      const answered = turn(asked.state, message('c', 'm2', now.reply), mind);
      const after = stepOf(lookedUp(answered.state));

      expect(asked.state.open).toMatchObject({ asked: now.asks, answers: state.open?.answers ?? [] });
      expect(after?.kind === 'ask' ? after.question.id : undefined).toBe(now.then);
    },
  );

  it('has a stored state for every form that asks something', () => {
    const kept = stored.map((file) => file.replace(/\.v\d+\.json$/, ''));

    const asking = Object.values(content.dialogs).filter(({ questions }) => questions.length > 0);
    expect(new Set(kept)).toEqual(new Set(asking.map(({ id }) => id)));
  });
});
