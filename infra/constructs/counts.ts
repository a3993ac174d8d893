// What the functions' log lines come to, as metrics. No line has a word of what people said (lambdas/log.ts), nor has a metric.
import { Duration } from 'aws-cdk-lib';
import { Metric, Stats, Unit } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter, type ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { TurnLog } from '../../bot/runtime/ports.ts';

type Count = {
  readonly pattern: string;
  /** A field that holds a number; without one, lines are counted. */
  readonly value?: string;
  /** Fields by which it is told apart: each pair of values costs a metric, so that they come from closed lists. */
  readonly by?: Readonly<Record<string, string>>;
};

/** A status that no turn has would be counted for ever as none. */
const ofStatus = (status: TurnLog['status']): Count => ({
  pattern: `{ $.log = "turn" && $.status = "${status}" }`,
});

const COUNTS = {
  turns: { pattern: '{ $.log = "turn" }', by: { status: '$.status', channel: '$.channel' } },
  /** Of all, for what is judged by all of them. */
  turnsFailed: ofStatus('failed'),
  turnsRefused: ofStatus('refused'),
  turnTime: { pattern: '{ $.log = "turn" && $.event = "activity" }', value: '$.ms' },
  dangerTime: { pattern: '{ $.log = "danger" }', value: '$.ms' },
  alarms: { pattern: '{ $.log = "alarm" && $.what != "incident" }' },
  incidentAlarms: { pattern: '{ $.log = "alarm" && $.what = "incident" }' },
  opinions: { pattern: '{ $.log = "count" && $.what = "second opinion" }' },
  opinionsFailed: {
    pattern:
      '{ $.log = "count" && $.what = "second opinion" && ($.came = "time-out" || $.came = "throttled" || $.came = "failed" || $.came = "left alone") }',
  },
  refusedAtTheDoor: { pattern: '{ $.log = "count" && $.what = "refused" }', by: { channel: '$.channel' } },
  unsupported: { pattern: '{ $.log = "count" && $.what = "unsupported" }', by: { channel: '$.channel' } },
  /** Turned off by somebody counts as well: it did what it was to do. */
  canaryWell: { pattern: '{ $.log = "canary" && ($.came = "well" || $.came = "off") }' },
  canaryTime: { pattern: '{ $.log = "canary" }', value: '$.ms' },
  lateSaid: { pattern: '{ $.log = "late" && $.came = "said" }' },
  segments: { pattern: '{ $.log = "sms" && $.outcome = "sent" }', value: '$.segments' },
} as const satisfies Readonly<Record<string, Count>>;
export type CountName = keyof typeof COUNTS;

export class Counts extends Construct {
  readonly namespace: string;

  constructor(
    scope: Construct,
    id: string,
    { logs, stage }: { readonly logs: ILogGroup; readonly stage: string },
  ) {
    super(scope, id);
    this.namespace = `Porth/${stage}`;
    for (const [name, { pattern, value, by }] of Object.entries<Count>(COUNTS))
      new MetricFilter(this, name, {
        logGroup: logs,
        metricNamespace: this.namespace,
        metricName: name,
        filterPattern: FilterPattern.literal(pattern),
        metricValue: value ?? '1',
        ...(by && { dimensions: by }),
        unit: value === '$.ms' ? Unit.MILLISECONDS : Unit.COUNT,
      });
  }

  of(
    name: CountName,
    {
      statistic = Stats.SUM,
      period = Duration.minutes(5),
    }: { readonly statistic?: string; readonly period?: Duration } = {},
  ): Metric {
    return new Metric({ namespace: this.namespace, metricName: name, statistic, period });
  }
}
