// The metrics that lines carry: which line adds what, and that CloudWatch can read it.
import { describe, expect, it } from 'vitest';
import { METRICS, withMetrics, type Line } from '../../lambdas/metrics.ts';

type Embedded = {
  readonly Timestamp: number;
  readonly CloudWatchMetrics: readonly {
    readonly Namespace: string;
    readonly Dimensions: readonly (readonly string[])[];
    readonly Metrics: readonly { readonly Name: string; readonly Unit: string }[];
  }[];
};
const AT = 1_795_000_000_000;
const turn = { log: 'turn', channel: 'sms', event: 'activity', status: 'answered', ms: 42 };

/** Each metric, and a line that adds to it. */
const LINES: Readonly<Record<keyof typeof METRICS, readonly [line: Line, value: number]>> = {
  turns: [turn, 1],
  turnsFailed: [{ ...turn, status: 'failed' }, 1],
  turnsRefused: [{ ...turn, event: 'status', status: 'refused' }, 1],
  turnTime: [turn, 42],
  dangerTime: [{ log: 'danger', channel: 'sms', ms: 7 }, 7],
  alarms: [{ log: 'alarm', what: 'cap of texts' }, 1],
  incidentAlarms: [{ log: 'alarm', what: 'incident' }, 1],
  opinions: [{ log: 'count', what: 'second opinion', came: 'agreed', ms: 3 }, 1],
  opinionsFailed: [{ log: 'count', what: 'second opinion', came: 'throttled', ms: 3 }, 1],
  refusedAtTheDoor: [{ log: 'count', what: 'refused', channel: 'sms' }, 1],
  unsupported: [{ log: 'count', what: 'unsupported', channel: 'sms' }, 1],
  canaryWell: [{ log: 'canary', came: 'off', ms: 9 }, 1],
  canaryTime: [{ log: 'canary', came: 'slow', ms: 9 }, 9],
  lateSaid: [{ log: 'late', came: 'said', channel: 'sms' }, 1],
  segments: [{ log: 'sms', outcome: 'sent', segments: 3 }, 3],
  talks: [{ log: 'talk', stage: 'ended', team: 'housing' }, 1],
  talksUnanswered: [{ log: 'talk', stage: 'unanswered', team: 'housing' }, 1],
  waiting: [{ log: 'waits', waiting: 4, longest: 90 }, 4],
  longestWait: [{ log: 'waits', waiting: 4, longest: 90 }, 90],
};

describe('a line that counts', () => {
  it.each(Object.entries(LINES))('adds to %s', (name, [line, value]) => {
    const carried = withMetrics(line, 'Porth/dev', AT);

    expect(carried).toMatchObject({ ...line, [name]: value });
    const { Timestamp, CloudWatchMetrics } = carried['_aws'] as Embedded;
    expect(Timestamp).toBe(AT);
    const [metric, ...more] = CloudWatchMetrics.filter(({ Metrics }) => Metrics[0]?.Name === name);
    expect(more).toEqual([]);
    expect(metric?.Namespace).toBe('Porth/dev');
    // What the format asks for: each name and each dimension is a member of the line, a dimension's value a text.
    for (const each of metric?.Dimensions.flat() ?? []) expect(carried[each]).toEqual(expect.any(String));
    for (const { Name } of metric?.Metrics ?? []) expect(carried[Name]).toEqual(expect.any(Number));
  });

  it('adds to none that it has nothing to do with', () => {
    const names = Object.keys(METRICS).filter((name) => name in withMetrics(turn, 'Porth/dev', AT));

    expect(names).toEqual(['turns', 'turnTime']);
  });

  it('without metrics stays as it is', () => {
    const line = { log: 'warn', what: 'queue not read', error: 'TimeoutError' };

    expect(withMetrics(line, 'Porth/dev', AT)).toBe(line);
  });
});
