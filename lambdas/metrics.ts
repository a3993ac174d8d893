// The metrics that log lines carry with them, in CloudWatch's embedded metric format: nobody is named in one, and nothing that was said.
// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
export type Line = Readonly<Record<string, unknown>>;

type Metric = {
  /** What a line adds to it; undefined: nothing to do with it. */
  readonly of: (line: Line) => number | undefined;
  readonly unit: 'Count' | 'Milliseconds' | 'Seconds';
  /** Fields by which it is told apart: each pair of values costs a metric, so that they come from closed lists. */
  readonly by?: readonly string[];
};

const one = (is: boolean): number | undefined => (is ? 1 : undefined);
const numberIn = (line: Line, field: string): number | undefined => {
  const value = line[field];
  return typeof value === 'number' ? value : undefined;
};
const isCount = (line: Line, what: string): boolean => line['log'] === 'count' && line['what'] === what;

/** Why Lex gave no second opinion though it was asked, or was left alone because it had failed too often. */
const FAILED_OPINIONS: ReadonlySet<unknown> = new Set(['time-out', 'throttled', 'failed', 'left alone']);

export const METRICS = {
  turns: { of: (line) => one(line['log'] === 'turn'), unit: 'Count', by: ['channel', 'status'] },
  /** Of all channels together, for what is judged by all of them. */
  turnsFailed: { of: (line) => one(line['log'] === 'turn' && line['status'] === 'failed'), unit: 'Count' },
  turnsRefused: { of: (line) => one(line['log'] === 'turn' && line['status'] === 'refused'), unit: 'Count' },
  turnTime: {
    of: (line) => (line['log'] === 'turn' && line['event'] === 'activity' ? numberIn(line, 'ms') : undefined),
    unit: 'Milliseconds',
  },
  dangerTime: {
    of: (line) => (line['log'] === 'danger' ? numberIn(line, 'ms') : undefined),
    unit: 'Milliseconds',
  },
  alarms: { of: (line) => one(line['log'] === 'alarm' && line['what'] !== 'incident'), unit: 'Count' },
  incidentAlarms: {
    of: (line) => one(line['log'] === 'alarm' && line['what'] === 'incident'),
    unit: 'Count',
  },
  opinions: { of: (line) => one(isCount(line, 'second opinion')), unit: 'Count' },
  opinionsFailed: {
    of: (line) => one(isCount(line, 'second opinion') && FAILED_OPINIONS.has(line['came'])),
    unit: 'Count',
  },
  refusedAtTheDoor: { of: (line) => one(isCount(line, 'refused')), unit: 'Count', by: ['channel'] },
  unsupported: { of: (line) => one(isCount(line, 'unsupported')), unit: 'Count', by: ['channel'] },
  /** Turned off by somebody counts as well: it did what it was to do. */
  canaryWell: {
    of: (line) => one(line['log'] === 'canary' && (line['came'] === 'well' || line['came'] === 'off')),
    unit: 'Count',
  },
  canaryTime: {
    of: (line) => (line['log'] === 'canary' ? numberIn(line, 'ms') : undefined),
    unit: 'Milliseconds',
  },
  /** Somebody waited for minutes, and was told whom to call. */
  lateSaid: { of: (line) => one(line['log'] === 'late' && line['came'] === 'said'), unit: 'Count' },
  segments: {
    of: (line) =>
      line['log'] === 'sms' && line['outcome'] === 'sent' ? numberIn(line, 'segments') : undefined,
    unit: 'Count',
  },
  /** Talks with a person that came to an end, by how: `unanswered` is one that nobody took. */
  talks: { of: (line) => one(line['log'] === 'talk'), unit: 'Count', by: ['stage'] },
  talksUnanswered: {
    of: (line) => one(line['log'] === 'talk' && line['stage'] === 'unanswered'),
    unit: 'Count',
  },
  /** Chats that wait for a person this minute, and how long the first of them has waited. */
  waiting: { of: (line) => (line['log'] === 'waits' ? numberIn(line, 'waiting') : undefined), unit: 'Count' },
  longestWait: {
    of: (line) => (line['log'] === 'waits' ? numberIn(line, 'longest') : undefined),
    unit: 'Seconds',
  },
} as const satisfies Readonly<Record<string, Metric>>;
export type MetricName = keyof typeof METRICS;

/** @param at ms since 1970, as CloudWatch wants it @returns the line as it is where it carries none */
export const withMetrics = (line: Line, namespace: string, at: number): Line => {
  const carried = Object.entries<Metric>(METRICS).flatMap(([name, metric]) => {
    const value = metric.of(line);
    return value === undefined ? [] : [{ name, value, ...metric }];
  });
  if (carried.length === 0) return line;
  return {
    ...line,
    ...Object.fromEntries(carried.map(({ name, value }) => [name, value])),
    _aws: {
      Timestamp: at,
      CloudWatchMetrics: carried.map(({ name, unit, by = [] }) => ({
        Namespace: namespace,
        Dimensions: [by],
        Metrics: [{ Name: name, Unit: unit }],
      })),
    },
  };
};
