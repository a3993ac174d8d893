// Calls `tick` every minute, and the canary every few. A call that failed is not made again: the next one is a minute away, and what is due stays due.
import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export const everyMinute = (scope: Construct, tick: IFunction): Rule =>
  new Rule(scope, 'Minute', {
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [new LambdaFunction(tick, { retryAttempts: 0, maxEventAge: Duration.minutes(1) })],
  });

/** A canary that is late is of no use: the next one comes soon. */
export const everyFewMinutes = (scope: Construct, canary: IFunction): Rule =>
  new Rule(scope, 'Canary', {
    schedule: Schedule.rate(Duration.minutes(5)),
    targets: [new LambdaFunction(canary, { retryAttempts: 0, maxEventAge: Duration.minutes(1) })],
  });
