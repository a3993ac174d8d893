// One page to look at: are people answered, does anything wait, what is refused.
import { Duration } from 'aws-cdk-lib';
import {
  Dashboard,
  GraphWidget,
  LogQueryWidget,
  MathExpression,
  Row,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { MetricName } from '../../lambdas/metrics.ts';
import type { Watched } from './alarms.ts';

const HALF = 12;
const PERIOD = Duration.minutes(5);

export const dashboard = (
  scope: Construct,
  { stage, queues, functions, counts, doors, logs }: Omit<Watched, 'to'> & { readonly logs: ILogGroup },
): Dashboard => {
  const page = new Dashboard(scope, 'Dashboard', { dashboardName: `porth-${stage}` });
  const by = (name: MetricName, fields: string, label: string) =>
    new MathExpression({
      expression: `SEARCH('{${counts.namespace},${fields}} MetricName="${name}"', 'Sum', ${PERIOD.toSeconds()})`,
      label,
      period: PERIOD,
    });
  const times = [Stats.percentile(50), Stats.percentile(95)];
  page.addWidgets(
    new Row(
      new GraphWidget({
        title: 'What people were answered',
        width: HALF,
        stacked: true,
        left: [by('turns', 'channel,status', '')],
      }),
      new GraphWidget({
        title: 'How long a turn takes (ms)',
        width: HALF,
        left: times.map((statistic) => counts.of('turnTime', { statistic })),
      }),
    ),
    new Row(
      new GraphWidget({
        title: 'Dangers: how long until the line is sent (ms)',
        width: HALF,
        left: times.map((statistic) => counts.of('dangerTime', { statistic })),
        right: [counts.of('dangerTime', { statistic: Stats.SAMPLE_COUNT })],
      }),
      new GraphWidget({
        title: 'Oldest message in the queue (s)',
        width: HALF,
        left: [queues.main, queues.safety].map((queue) =>
          queue.metricApproximateAgeOfOldestMessage({ period: PERIOD, statistic: Stats.MAXIMUM }),
        ),
      }),
    ),
    new Row(
      new GraphWidget({
        title: 'Refused, failed, put aside',
        width: HALF,
        left: [
          counts.of('turnsRefused'),
          counts.of('turnsFailed'),
          counts.of('lateSaid'),
          ...queues.deadLetters.map((queue) =>
            queue.metricApproximateNumberOfMessagesVisible({ period: PERIOD, statistic: Stats.MAXIMUM }),
          ),
        ],
      }),
      new GraphWidget({
        title: 'Lex: asked, and in vain',
        width: HALF,
        left: [counts.of('opinions'), counts.of('opinionsFailed')],
      }),
    ),
    new Row(
      new GraphWidget({
        title: 'Functions: errors',
        width: HALF,
        left: [...functions.values()].map(({ lambda }) => lambda.metricErrors({ period: PERIOD })),
      }),
      new GraphWidget({
        title: 'Functions: turned away for want of room (throttles)',
        width: HALF,
        left: [...functions.values()].map(({ lambda }) => lambda.metricThrottles({ period: PERIOD })),
      }),
    ),
    new Row(
      new GraphWidget({
        title: 'Incidents: nobody on call answers; and what somebody has to look at',
        width: HALF,
        left: [counts.of('incidentAlarms'), counts.of('alarms')],
      }),
      new GraphWidget({
        title: 'Calls at the door, and those that failed',
        width: HALF,
        left: [doors.http.metricCount({ period: PERIOD })],
        right: [
          doors.http.metricClientError({ period: PERIOD }),
          doors.http.metricServerError({ period: PERIOD }),
        ],
      }),
    ),
    new Row(
      new GraphWidget({
        title: 'Waiting for a person: how many, and the longest (s)',
        width: HALF,
        left: [counts.of('waiting', { statistic: Stats.MAXIMUM })],
        right: [counts.of('longestWait', { statistic: Stats.MAXIMUM })],
      }),
      new GraphWidget({
        title: 'Talks with a person, by how they ended',
        width: HALF,
        stacked: true,
        left: [by('talks', 'stage', '')],
      }),
    ),
    new Row(
      new GraphWidget({
        title: 'Parts of texts that were sent; the canary’s talk (ms)',
        width: HALF,
        left: [counts.of('segments')],
        right: [counts.of('canaryTime', { statistic: Stats.MAXIMUM })],
      }),
      new LogQueryWidget({
        title: 'Alarms and warnings of late',
        width: HALF,
        logGroupNames: [logs.logGroupName],
        queryLines: [
          'fields @timestamp, log, what, error',
          'filter log in ["alarm", "warn"]',
          'sort @timestamp desc',
          'limit 50',
        ],
      }),
    ),
  );
  return page;
};
