// Texts by AWS: the topic to which End User Messaging brings what people write and what became of ours. Its function puts it in the queue.
import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { EventInvokeConfig, type IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export class Texts extends Construct {
  readonly topic: Topic;

  constructor(
    scope: Construct,
    id: string,
    to: { readonly sms: IFunction; readonly dead: IQueue; readonly key: IKey },
  ) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { enforceSSL: true, masterKey: to.key });
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'EndUserMessagingBringsTexts',
        principals: [new ServicePrincipal('sms-voice.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    // What SNS could not hand over, and what the function could not take, are kept in the same place.
    this.topic.addSubscription(new LambdaSubscription(to.sms, { deadLetterQueue: to.dead }));
    new EventInvokeConfig(this, 'Tries', {
      function: to.sms,
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: new SqsDestination(to.dead),
    });
  }
}
