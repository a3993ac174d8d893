// The one table, as lambdas/aws/table.ts defines it: on demand, restorable to any second of the last weeks, and not to be deleted by mistake.
import { RemovalPolicy } from 'aws-cdk-lib';
import { CfnTable } from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { BACKUP_DAYS } from '../../lambdas/aws/kept-days.ts';
import { TABLE } from '../../lambdas/aws/table.ts';
import type { TableAction } from '../functions.ts';

export class ConversationTable extends Construct {
  readonly name: string;
  readonly #arn: string;

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id);
    const table = new CfnTable(this, 'Table', {
      keySchema: TABLE.KeySchema.map(camel) as CfnTable.KeySchemaProperty[],
      attributeDefinitions: TABLE.AttributeDefinitions.map(camel) as CfnTable.AttributeDefinitionProperty[],
      globalSecondaryIndexes: TABLE.GlobalSecondaryIndexes.map(
        camel,
      ) as CfnTable.GlobalSecondaryIndexProperty[],
      billingMode: TABLE.BillingMode,
      timeToLiveSpecification: { attributeName: 'expires', enabled: true },
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: BACKUP_DAYS,
      },
      deletionProtectionEnabled: true,
      sseSpecification: { sseEnabled: true, sseType: 'KMS', kmsMasterKeyId: key.keyArn },
    });
    table.applyRemovalPolicy(RemovalPolicy.RETAIN);
    this.name = table.ref;
    this.#arn = table.attrArn;
  }

  /** These and no more. Only a query reads an index. */
  grant(grantee: IGrantable, actions: readonly TableAction[]): void {
    if (actions.length === 0) return;
    const names = TABLE.GlobalSecondaryIndexes.map(({ IndexName }) => IndexName);
    Grant.addToPrincipal({
      grantee,
      actions: actions.map((action) => `dynamodb:${action}`),
      resourceArns: [this.#arn],
    });
    if (actions.includes('Query'))
      Grant.addToPrincipal({
        grantee,
        actions: ['dynamodb:Query'],
        resourceArns: names.map((name) => `${this.#arn}/index/${name}`),
      });
  }
}

/** `CreateTable` and the CDK call everything the same, but for the first letter. */
const camel = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`,
      camel(each),
    ]),
  );
};
