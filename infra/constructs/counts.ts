// The metrics that the functions' log lines carry, by the names that lambdas/metrics.ts gives them.
import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { MetricName } from '../../lambdas/metrics.ts';

export class Counts {
  readonly namespace: string;

  constructor(stage: string) {
    this.namespace = `Porth/${stage}`;
  }

  /** Those alone that are told apart by nothing: one that is, is searched for by its fields. */
  of(
    name: Exclude<MetricName, 'turns' | 'refusedAtTheDoor' | 'unsupported' | 'talks'>,
    {
      statistic = Stats.SUM,
      period = Duration.minutes(5),
    }: { readonly statistic?: string; readonly period?: Duration } = {},
  ): Metric {
    return new Metric({ namespace: this.namespace, metricName: name, statistic, period });
  }
}
