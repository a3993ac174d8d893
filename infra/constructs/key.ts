// The stage's own key for what people say and send: the table, the photos, and texts on their way. Taken away, nobody reads them any more.
import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AnyPrincipal, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/**
 * Whoever may use the table or the bucket may use the key through them, and in no other way, so that no function needs a right to it.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html#dynamodb-kms-authz
 */
export const customerKey = (scope: Construct): Key => {
  const key = new Key(scope, 'Key', {
    description: 'What people say and send to Porth',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const { account, region } = Stack.of(scope);
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'ThroughTableAndBucket',
      principals: [new AnyPrincipal()],
      actions: [
        'kms:Encrypt',
        'kms:Decrypt',
        'kms:ReEncrypt*',
        'kms:GenerateDataKey*',
        'kms:DescribeKey',
        'kms:CreateGrant',
      ],
      resources: ['*'],
      conditions: {
        StringEquals: {
          'kms:CallerAccount': account,
          'kms:ViaService': [`dynamodb.${region}.amazonaws.com`, `s3.${region}.amazonaws.com`],
        },
      },
    }),
  );
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'TableDescribesKey',
      principals: [new ServicePrincipal('dynamodb.amazonaws.com')],
      actions: ['kms:Describe*', 'kms:Get*', 'kms:List*'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }),
  );
  // It puts texts into a topic that has this key.
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'TextsIntoTheirTopic',
      principals: [new ServicePrincipal('sms-voice.amazonaws.com')],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }),
  );
  return key;
};
