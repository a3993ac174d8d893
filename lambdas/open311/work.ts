// Puts the passing on of street reports together: loaded by the tick, where there is another system.
import { open311Services } from '../../dialogs/open311-services.ts';
import { dynamoDbCases } from '../aws/dynamodb-cases.ts';
import { dynamoDbJobs } from '../aws/dynamodb-jobs.ts';
import { tableClient } from '../aws/table-client.ts';
import { clock } from '../clock.ts';
import { warn } from '../log.ts';
import { workJobs } from './jobs.ts';
import { open311Reports } from './open311-reports.ts';

export type Open311Settings = {
  readonly url: string;
  readonly key: string;
  /** Empty where the server has one alone. */
  readonly jurisdiction: string;
  readonly table: string;
};

export const open311Work = ({ url, key, jurisdiction, table }: Open311Settings): (() => Promise<void>) => {
  const client = tableClient();
  const reports = open311Reports({
    url,
    key,
    ...(jurisdiction === '' ? {} : { jurisdiction }),
    services: open311Services,
    clock,
  });
  const deps = { jobs: dynamoDbJobs(client, table), reports, cases: dynamoDbCases(client, table), clock };
  return () => workJobs({ ...deps, warn });
};
