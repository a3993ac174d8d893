// A form that asks nothing waits for one result alone: what was stored by each released version while it did is still told.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dialog, DialogState } from '../../bot/model.ts';
import { content } from '../../dialogs/content.ts';
import { foundInNorthmoor } from '../in-memory.ts';
import { conversation } from '../talk.ts';

const FOLDER = `${import.meta.dirname}/waiting`;
const stored = readdirSync(FOLDER);
const now = (dialog: Dialog | undefined) => dialog?.at?.(new Date('2026-11-23T10:00:02.000Z')) ?? dialog;
const read = (file: string) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as DialogState;

const DUE = { say: 'remind', language: 'en', dates: ['2026-11-26'] };

describe('a form that was waiting when a new version came', () => {
  it.each(stored)('%s goes on with what comes back', (file) => {
    const state = read(file);
    const { dialog = '', answers = [], sending, finding = '' } = state.open ?? {};
    const step = now(content.dialogs[dialog])?.next(answers);
    const one = conversation({ at: '2026-11-23T10:00:02.000Z', channel: 'sms', state });

    one.settles(
      step?.kind === 'find'
        ? { ok: true, found: step.find.in === 'promise-due' ? DUE : foundInNorthmoor(step.find) }
        : { ok: true, reference: 'AR-204518' },
      sending ?? finding,
    );

    expect(step?.kind).toBe(sending === undefined ? 'find' : 'end');
    expect(one.texts.length).toBeGreaterThan(0);
    expect(one.turns.map(({ status }) => status)).not.toContain('failed');
    expect([one.state.open?.sending, one.state.open?.finding]).toEqual([undefined, undefined]);
  });

  it('has a stored state for every form of money or of trouble that asks nothing itself', () => {
    const waits = Object.values(content.dialogs).flatMap((each) => {
      const { id, questions } = each;
      const kind = now(each)?.next([]).kind;
      const isSilent = questions.every(({ given }) => given === true);
      return isSilent && (kind === 'find' || questions.length > 0) ? [id] : [];
    });

    expect(waits).toContain('account-balance');
    expect(waits.filter((id) => !NOT_KEPT.has(id) && !stored.includes(`${id}.v1.json`))).toEqual([]);
  });
});

/** They tell at once: nothing of theirs is ever stored. */
const NOT_KEPT: ReadonlySet<string> = new Set(['kind-word', 'schools']);
