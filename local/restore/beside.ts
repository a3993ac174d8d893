// Restores the table beside itself, as it was at one moment: with its own key, and without the indexes that nobody asks there.
import {
  DeleteTableCommand,
  DescribeTableCommand,
  RestoreTableToPointInTimeCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';

export class RestoreError extends Error {
  override readonly name = 'RestoreError';
}

const MARK = '-restored-';

/** @returns the name of the new table, which is ready within minutes or hours */
export const restoreBeside = async (client: DynamoDBClient, table: string, moment: Date): Promise<string> => {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  const key = Table?.SSEDescription?.KMSMasterKeyArn;
  const name = `${table}${MARK}${moment.toISOString().replace(/\D/g, '').slice(0, 14)}`;
  await client.send(
    new RestoreTableToPointInTimeCommand({
      SourceTableName: table,
      TargetTableName: name,
      RestoreDateTime: moment,
      BillingModeOverride: 'PAY_PER_REQUEST',
      GlobalSecondaryIndexOverride: [],
      ...(key === undefined
        ? {}
        : { SSESpecificationOverride: { Enabled: true, SSEType: 'KMS', KMSMasterKeyId: key } }),
    }),
  );
  return name;
};

/** @throws RestoreError while it is not ready yet */
export const readyBeside = async (client: DynamoDBClient, name: string): Promise<void> => {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
  if (Table?.TableStatus !== 'ACTIVE')
    throw new RestoreError(
      `${name} is not ready yet (${Table?.TableStatus ?? 'unknown'}): try again in a while.`,
    );
};

/** What people said is in it: it goes when it is not needed. @throws RestoreError of any other table */
export const dropBeside = async (client: DynamoDBClient, name: string): Promise<void> => {
  if (!name.includes(MARK))
    throw new RestoreError(`${name} was not restored by this command: it is left alone.`);
  await client.send(new DeleteTableCommand({ TableName: name }));
};
