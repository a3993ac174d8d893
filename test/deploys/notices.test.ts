// What was stored of notices by each released version is still understood: what was asked, what is to be told, what is over.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DialogState } from '../../bot/model.ts';
import { conversation } from '../talk.ts';

const FOLDER = `${import.meta.dirname}/notices`;
const stored = readdirSync(FOLDER);
const read = (file: string) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as DialogState;

describe('a conversation that was told of a notice when a new version came', () => {
  it.each(stored)('%s: "1" still says that they want to be told', (file) => {
    const one = conversation({ at: '2026-11-23T10:02:00.000Z', channel: 'sms', state: read(file) });

    one.says('1');

    expect(one.effects).toMatchObject([{ kind: 'follow', notice: 'n1', seen: 1 }]);
  });

  it.each(stored)('%s: what waits for the morning is told', (file) => {
    const one = conversation({ at: '2026-11-24T08:00:00.000Z', channel: 'sms', state: read(file) });

    one.rings('notice:n2');

    expect(one.last.status).toBe('notified');
    expect(one.texts[0]).toContain('It is fixed');
  });

  it.each(stored)('%s: STILL leads to what is asked of what is over', (file) => {
    const one = conversation({ at: '2026-11-23T10:02:00.000Z', channel: 'sms', state: read(file) });

    one.says('STILL');

    expect(one.state.open?.dialog).toBe('triage-no-water');
  });
});
