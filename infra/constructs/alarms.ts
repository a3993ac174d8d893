// The alarms, each with a page that says what to do (docs/runbooks/): few, so that each is looked at.
import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, Stats, TreatMissingData, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { FunctionName } from '../bundle.ts';
import type { Counts } from './counts.ts';
import type { Doors } from './doors.ts';
import type { PorthFunction } from './function.ts';
import type { Queues } from './queues.ts';

export type Watched = {
  readonly stage: string;
  readonly to: ITopic;
  readonly queues: Queues;
  readonly functions: ReadonlyMap<FunctionName, PorthFunction>;
  readonly doors: Doors;
  readonly counts: Counts;
};

/** Goes off when the metric is above `over` for `minutes` in a row. */
type Watch = {
  readonly page: string;
  readonly metric: IMetric;
  readonly over: number;
  /** How many of the metric's periods in a row. */
  readonly periods?: number;
  /** Nothing heard is bad news, too. */
  readonly silenceIsBad?: boolean;
};

const MINUTE = Duration.minutes(1);
const FIVE = Duration.minutes(5);

export class Alarms extends Construct {
  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id);
    for (const [name, watch] of Object.entries(watches(watched))) {
      const { page, metric, over, periods = 1, silenceIsBad = false } = watch;
      const alarm = new Alarm(this, name, {
        alarmDescription: `Porth ${watched.stage}: what to do is in docs/runbooks/${page}.md`,
        metric,
        threshold: over,
        comparisonOperator: silenceIsBad
          ? ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD
          : ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluationPeriods: periods,
        treatMissingData: silenceIsBad ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(new SnsAction(watched.to));
      alarm.addOkAction(new SnsAction(watched.to));
    }
  }
}

const watches = ({ queues, functions, doors, counts }: Watched): Readonly<Record<string, Watch>> => ({
  DeadLetters: { page: 'dead-letters', metric: waiting(queues.dead), over: 0 },
  SafetyDeadLetters: { page: 'safety-line-not-sent', metric: waiting(queues.safetyDead), over: 0 },
  TextsDeadLetters: { page: 'dead-letters', metric: waiting(queues.textsDead), over: 0 },
  // A message that waits a minute has been tried, or nobody takes it.
  Behind: { page: 'answers-are-late', metric: oldest(queues.main), over: 60, periods: 3 },
  // Somebody waited for minutes, and was told whom to call.
  LateSaid: { page: 'nobody-answers', metric: counts.of('lateSaid'), over: 0 },
  SafetyBehind: { page: 'safety-line-late', metric: oldest(queues.safety), over: 15, periods: 1 },
  SafetySlow: {
    page: 'safety-line-late',
    metric: counts.of('dangerTime', { statistic: Stats.percentile(95) }),
    over: 3_000,
  },
  IncidentNotAnswered: {
    page: 'incident-not-answered',
    metric: counts.of('incidentAlarms', { period: MINUTE }),
    over: 0,
  },
  // The day's cap of texts, or a payment that somebody has to put right: the line in the log says which.
  SomebodyHasToLook: { page: 'somebody-has-to-look', metric: counts.of('alarms'), over: 0 },
  ProviderRefuses: {
    page: 'provider-refuses',
    metric: counts.of('turnsRefused', { period: Duration.minutes(15) }),
    over: 10,
  },
  // What is said of a wait is never older than five minutes; that it is long is for whoever can call somebody in.
  PeopleWait: {
    page: 'people-wait',
    metric: counts.of('longestWait', { period: MINUTE, statistic: Stats.MAXIMUM }),
    over: 20 * 60,
    periods: 5,
  },
  NobodyCame: {
    page: 'people-wait',
    metric: counts.of('talksUnanswered', { period: Duration.minutes(15) }),
    over: 2,
  },
  TurnsFail: { page: 'answers-are-late', metric: counts.of('turnsFailed'), over: 3 },
  LexFailsOver: {
    page: 'lex-fails-over',
    metric: counts.of('opinionsFailed', { period: Duration.minutes(15) }),
    over: 20,
  },
  DoorFails: {
    page: 'door-fails',
    metric: doors.http.metricServerError({ period: FIVE, statistic: Stats.SUM }),
    over: 5,
  },
  TickStopped: {
    page: 'tick-stopped',
    metric: lambdaOf(functions, 'tick').metricInvocations({ period: FIVE }),
    over: 0,
    silenceIsBad: true,
  },
  // Three in a row that were not answered well, or were not played.
  Canary: {
    page: 'canary',
    metric: counts.of('canaryWell', { period: Duration.minutes(15) }),
    over: 0,
    silenceIsBad: true,
  },
  ...Object.fromEntries(
    [...functions].map(([name, { lambda }]) => [
      `Errors-${name}`,
      {
        page: 'function-fails',
        metric: lambda.metricErrors({ period: FIVE }),
        // One danger that was not answered is one too many; elsewhere a call is made again.
        over: name === 'safety' ? 0 : 5,
      },
    ]),
  ),
  ...Object.fromEntries(
    [...functions].map(([name, { lambda }]) => [
      `Throttles-${name}`,
      { page: 'no-room', metric: lambda.metricThrottles({ period: FIVE }), over: 0 },
    ]),
  ),
});

const waiting = (queue: Queue): IMetric =>
  queue.metricApproximateNumberOfMessagesVisible({ period: MINUTE, statistic: Stats.MAXIMUM });
const oldest = (queue: Queue): IMetric =>
  queue.metricApproximateAgeOfOldestMessage({ period: MINUTE, statistic: Stats.MAXIMUM });

const lambdaOf = (functions: Watched['functions'], name: FunctionName) => {
  const found = functions.get(name);
  if (found === undefined) throw new Error(`${name} is not in the stack.`);
  return found.lambda;
};
