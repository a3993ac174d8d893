// Puts the function that SNS calls together from what it runs on. The table is loaded with the first delivery report.
import { refusedEvent, type Statuses } from '../../bot/services/statuses.ts';
import { queueClient } from '../aws/queue.ts';
import { clock } from '../clock.ts';
import { lazyPort } from '../lazily.ts';
import { out } from '../log.ts';
import { settings } from '../settings.ts';
import { sms, type SmsDeps } from '../sms.ts';
import { heardLate } from './heard-late.ts';
import { logged } from './logged.ts';

const live = (): SmsDeps => {
  const { DIRECTLINE_SECRET, TABLE_NAME } = settings('DIRECTLINE_SECRET', 'TABLE_NAME');
  const statuses = lazyPort<Pick<Statuses, 'report'>>(async () => {
    const [{ dynamoDbStatuses }, { tableClient }] = await Promise.all([
      import('../aws/dynamodb-statuses.ts'),
      import('../aws/table-client.ts'),
    ]);
    return dynamoDbStatuses(tableClient(), TABLE_NAME);
  }, ['report']);
  return {
    idSecret: DIRECTLINE_SECRET,
    enqueue: heardLate(queueClient()),
    clock,
    report: async (report) => {
      const failed = await statuses.report(report);
      return failed === undefined ? undefined : refusedEvent(failed, clock().toISOString());
    },
    count: (what, channel, why) => out.write({ log: 'count', what, channel, why }),
  };
};

export const handler = logged(sms(live()));
