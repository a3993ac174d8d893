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

type Is = (line: Line) => boolean;
const always: Is = () => true;

/** How many lines of this log there are, of those that it is so of. */
const lines = (log: string, is = always): Metric => ({
  of: (line) => (line['log'] === log && is(line) ? 1 : undefined),
  unit: 'Count',
});
/** A number that they carry. */
const carried = (log: string, field: string, unit: Metric['unit'], is = always): Metric => ({
  of: (line) => {
    const value = line[field];
    return line['log'] === log && is(line) && typeof value === 'number' ? value : undefined;
  },
  unit,
});
const has =
  (field: string, ...values: readonly unknown[]): Is =>
  (line) =>
    values.includes(line[field]);
const isOpinion = has('what', 'second opinion');
/** Why Lex gave no second opinion though it was asked, or was left alone because it had failed too often. */
const isFailedOpinion = has('came', 'time-out', 'throttled', 'failed', 'left alone');
const isIncident = has('what', 'incident');

export const METRICS = {
  turns: { ...lines('turn'), by: ['channel', 'status'] },
  /** Of all channels together, for what is judged by all of them. */
  turnsFailed: lines('turn', has('status', 'failed')),
  turnsRefused: lines('turn', has('status', 'refused')),
  turnTime: carried('turn', 'ms', 'Milliseconds', has('event', 'activity')),
  dangerTime: carried('danger', 'ms', 'Milliseconds'),
  alarms: lines('alarm', (line) => !isIncident(line)),
  incidentAlarms: lines('alarm', isIncident),
  opinions: lines('count', isOpinion),
  opinionsFailed: lines('count', (line) => isOpinion(line) && isFailedOpinion(line)),
  refusedAtTheDoor: { ...lines('count', has('what', 'refused')), by: ['channel'] },
  unsupported: { ...lines('count', has('what', 'unsupported')), by: ['channel'] },
  /** Turned off by somebody counts as well: it did what it was to do. */
  canaryWell: lines('canary', has('came', 'well', 'off')),
  canaryTime: carried('canary', 'ms', 'Milliseconds'),
  /** Somebody waited for minutes, and was told whom to call. */
  lateSaid: lines('late', has('came', 'said')),
  segments: carried('sms', 'segments', 'Count', has('outcome', 'sent')),
  /** Talks with a person that came to an end, by how: `unanswered` is one that nobody took. */
  talks: { ...lines('talk'), by: ['stage'] },
  talksUnanswered: lines('talk', has('stage', 'unanswered')),
  /** Chats that wait for a person this minute, and how long the first of them has waited. */
  waiting: carried('waits', 'waiting', 'Count'),
  longestWait: carried('waits', 'longest', 'Seconds'),
} as const satisfies Readonly<Record<string, Metric>>;
export type MetricName = keyof typeof METRICS;

/** @param at ms since 1970, as CloudWatch wants it @returns the line as it is where it carries none */
export const withMetrics = (line: Line, namespace: string, at: number): Line => {
  const found = Object.entries<Metric>(METRICS).flatMap(([name, metric]) => {
    const value = metric.of(line);
    return value === undefined ? [] : [{ name, value, ...metric }];
  });
  if (found.length === 0) return line;
  return {
    ...line,
    ...Object.fromEntries(found.map(({ name, value }) => [name, value])),
    _aws: {
      Timestamp: at,
      CloudWatchMetrics: found.map(({ name, unit, by = [] }) => ({
        Namespace: namespace,
        Dimensions: [by],
        Metrics: [{ Name: name, Unit: unit }],
      })),
    },
  };
};
