// Puts the passing on of street reports together: loaded by the tick, where there is another system.
import { open311Services } from '../../dialogs/open311-services.ts';
import { dynamoDbJobs } from '../aws/dynamodb-jobs.ts';
import type { EnqueueAll } from '../aws/queue.ts';
import { tableClient } from '../aws/table-client.ts';
import { clock } from '../clock.ts';
import { warn } from '../log.ts';
import { tellingCases } from '../telling-cases.ts';
import { workJobs } from './jobs.ts';
import { open311Reports } from './open311-reports.ts';
import { photoLinks, type PhotoLinks } from './photo-links.ts';

export type Open311Settings = {
  readonly url: string;
  readonly key: string;
  /** Empty where the server has one alone. */
  readonly jurisdiction: string;
  readonly table: string;
  readonly enqueue: EnqueueAll;
  /** Where photos go on, too: what signs the links to them, and the address before it. */
  readonly photos?: PhotoLinks;
};

export const open311Work = ({
  url,
  key,
  jurisdiction,
  table,
  enqueue,
  photos,
}: Open311Settings): ((remainingMs: () => number) => Promise<void>) => {
  const client = tableClient();
  const reports = open311Reports({
    url,
    key,
    ...(jurisdiction === '' ? {} : { jurisdiction }),
    services: open311Services,
    clock,
    ...(photos === undefined ? {} : { linkTo: photoLinks(photos) }),
  });
  const cases = tellingCases({ client, table, enqueue, clock });
  return (remainingMs) =>
    workJobs({ jobs: dynamoDbJobs(client, table), reports, cases, clock, warn, remainingMs });
};
