// Dangers whose time runs out together are one text to the duty manager: how many they are, and the number of each.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { segments } from '../../bot/channels/gsm7.ts';
import type { IncidentEvent } from '../../bot/incidents/incident.ts';
import { lateTogether } from '../../bot/incidents/late-together.ts';
import { incidentWorker } from '../../bot/incidents/worker.ts';
import { lateText } from '../../dialogs/late-said.ts';
import { dueIn } from '../../lambdas/aws/due.ts';
import { dynamoDbIncidents } from '../../lambdas/aws/dynamodb-incidents.ts';
import { dynamoDbLate } from '../../lambdas/aws/dynamodb-late.ts';
import { incidentEffects } from '../../lambdas/incidents/effects.ts';
import { lateWords, onCallWords } from '../../lambdas/incidents/words.ts';
import { incidentRules } from '../../lambdas/live/incidents.ts';
import { startTable, type Table } from '../runtime/workshop.ts';
import { after, report } from './night.ts';

let table: Table;
beforeEach(async () => {
  table = await startTable();
});
afterEach(() => table.stop());

const REPORTED = ['leak', 'electric', 'gas', 'structure', 'co', 'fire', 'power'];

/** A night with seven homes, each with a danger of its own. */
const nightOfSeven = () => {
  const { client, tableName } = table;
  const book = dynamoDbIncidents(client, tableName);
  const late = dynamoDbLate(client, tableName);
  const texts: { readonly to: string; readonly words: string }[] = [];
  const alarms: string[] = [];
  const queue: IncidentEvent[] = [];
  const state = { now: new Date(after(0)), fails: false };
  const clock = () => state.now;
  const linkOf = (incident: string) => Promise.resolve(`https://chat.northmoor.example.org/l/${incident}`);
  const work = incidentWorker({
    storage: book,
    rules: incidentRules,
    effects: incidentEffects({
      words: onCallWords({ linkOf, clock, timeZone: 'Europe/London' }),
      text: ({ id: to }, words) => {
        if (!state.fails) texts.push({ to, words });
        return Promise.resolve(!state.fails);
      },
      enqueue: (events) => {
        queue.push(...(events as IncidentEvent[]).filter((each) => 'incident' in each));
        return Promise.resolve();
      },
      cases: { update: () => Promise.resolve(undefined) },
      list: (listed) => book.list(listed),
      alarm: ({ why, incident }) => void alarms.push(`${why} ${incident}`),
      together: {
        turn: (effect, now) =>
          lateTogether(effect, { book: late, running: () => book.running(), rules: incidentRules, now }),
        words: lateWords({ linkOf }),
      },
      clock,
    }),
    clock,
    log: () => undefined,
    warn: () => undefined,
  });
  const settle = async () => {
    for (let event = queue.shift(); event !== undefined; event = queue.shift())
      await work(event, () => 60_000);
  };
  let count = 0;
  return {
    book,
    state,
    alarms,
    tooLate: () => texts.flatMap(({ words }) => (words.startsWith('TOO LATE') ? [words] : [])),
    reports: async (minutes: number, id: string, row: string) => {
      state.now = new Date(after(minutes));
      const told = report({
        incident: id,
        reference: `E-${id}`,
        row,
        awareAt: after(minutes),
        pages: 'housing',
      });
      await work(
        { id: `r${++count}`, incident: id, at: after(minutes), kind: 'reported', report: told },
        () => 60_000,
      );
      await settle();
    },
    answers: async (minutes: number, id: string) => {
      state.now = new Date(after(minutes));
      const [by] = incidentRules.rota('housing', state.now);
      if (by === undefined) throw new Error('Nobody is on call.');
      const event = { id: `a${++count}`, incident: id, at: after(minutes), by } as const;
      await work({ ...event, kind: 'answered', answer: 'acknowledged', via: 'text' }, () => 60_000);
      await settle();
    },
    /** The minute tick. */
    goesBy: async (from: number, until: number) => {
      for (let minute = from; minute <= until; minute++) {
        state.now = new Date(after(minute, '2026-12-25T03:00:30.000Z'));
        for (const each of await dueIn(client, tableName)(state.now))
          if ('incident' in each)
            await work(
              { id: `d${++count}`, incident: each.incident, at: state.now.toISOString(), kind: 'due' },
              () => 60_000,
            );
        await settle();
      }
    },
  };
};

describe('seven dangers that nobody has answered', () => {
  it('are one text, with how many and the number of each', async () => {
    const night = nightOfSeven();
    for (const [index, row] of REPORTED.entries()) await night.reports(0, `i${index}`, row);
    const codes = (await night.book.running()).map(({ code }) => code);

    await night.goesBy(1, 24);

    expect(night.tooLate()).toHaveLength(1);
    const [text = ''] = night.tooLate();
    expect(text).toMatch(/^TOO LATE, 7 dangers: /);
    for (const code of codes) expect(text).toMatch(new RegExp(`\\b${code}\\b`));
    expect(segments(text)).toMatchObject({ encoding: 'GSM-7', parts: 1 });
    // Each is an alarm of the machine room's all the same, and stands in its own record.
    expect(new Set(night.alarms.filter((each) => each.startsWith('breached'))).size).toBe(7);
    for (const each of await night.book.running())
      expect(each.clocks.some(({ breachedAt }) => breachedAt !== undefined)).toBe(true);
  });

  it('that come a minute after one another are two texts: the first at once, and the rest together', async () => {
    const night = nightOfSeven();
    for (const [index, row] of REPORTED.entries()) {
      await night.reports(index, `i${index}`, row);
      await night.goesBy(index, index);
    }

    await night.goesBy(7, 40);

    const [first, rest, ...others] = night.tooLate();
    expect(others).toEqual([]);
    expect(first).toMatch(/^TOO LATE E-i0 leak: /);
    expect(rest).toMatch(/^TOO LATE, 6 dangers: /);
  });

  it('leave out what was answered meanwhile', async () => {
    const night = nightOfSeven();
    for (const [index, row] of REPORTED.entries()) await night.reports(0, `i${index}`, row);
    await night.answers(5, 'i2');
    await night.answers(6, 'i3');

    await night.goesBy(7, 24);

    expect(night.tooLate()).toEqual([expect.stringMatching(/^TOO LATE, 5 dangers: /)]);
  });

  it('are told again where the text failed, all of them', async () => {
    const night = nightOfSeven();
    for (const [index, row] of REPORTED.entries()) await night.reports(0, `i${index}`, row);
    night.state.fails = true;
    await night.goesBy(1, 16);
    expect(night.tooLate()).toEqual([]);

    night.state.fails = false;
    await night.goesBy(17, 30);

    expect(night.tooLate()).toEqual([expect.stringMatching(/^TOO LATE, 7 dangers: /)]);
  });
});

describe('the text', () => {
  const LINK = { link: 'https://chat.northmoor.example.org/l/R8x2kq0aM41bC7' };
  const of = (count: number, row = 'heating') =>
    Array.from({ length: count }, (_, index) => ({ code: String(480 + index), row }));

  it('names what they are while there is room, and then the numbers alone', () => {
    expect(lateText(of(2, 'leak'), LINK)).toContain('480 leak, 481 leak.');
    expect(lateText(of(7), LINK)).toContain('480, 481, 482, 483, 484, 485, 486.');
  });

  it('says nothing of a person', () => {
    expect(lateText([...of(1), { code: '555', row: 'abuse', quiet: true }], LINK)).toContain('water, 555.');
  });

  it('never grows beyond two messages, and says how many are left out', () => {
    const text = lateText(of(80), LINK);

    expect(segments(text)).toMatchObject({ encoding: 'GSM-7', parts: 2 });
    expect(text).toMatch(/^TOO LATE, 80 dangers: .* and \d+ more\. /);
  });
});
