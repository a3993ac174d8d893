// Who is told of alarms and of the bill: one mailbox, which says yes by a link that AWS sends there.
import { Stack } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

export class Told extends Construct {
  readonly topic: Topic;

  constructor(
    scope: Construct,
    id: string,
    {
      stage,
      alarmsTo,
      budgetUsd,
    }: { readonly stage: string; readonly alarmsTo: string; readonly budgetUsd: number },
  ) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { enforceSSL: true, displayName: `Porth ${stage}` });
    this.topic.addSubscription(new EmailSubscription(alarmsTo));
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsTell',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: budgetUsd, unit: 'USD' },
        // The stage's own, by the tag that everything of it has. It is counted once the tag is switched on in the billing console.
        costFilters: { TagKeyValue: [`user:porth-stage$${stage}`] },
      },
      notificationsWithSubscribers: [
        { notificationType: 'ACTUAL', threshold: 80 },
        { notificationType: 'FORECASTED', threshold: 100 },
      ].map((when) => ({
        notification: { ...when, comparisonOperator: 'GREATER_THAN', thresholdType: 'PERCENTAGE' },
        subscribers: [{ subscriptionType: 'EMAIL', address: alarmsTo }],
      })),
    });
  }
}
