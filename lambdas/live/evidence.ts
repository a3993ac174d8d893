// Puts together what keeps the photos of hazards: loaded with the first that has one.
import { getFileIn } from '../aws/get-file.ts';
import { putFileIn } from '../aws/put-file.ts';
import { tableClient } from '../aws/table-client.ts';
import { keepEvidence, type KeepEvidence } from '../evidence.ts';
import { alarmEvidence } from '../log.ts';
import { once } from '../once.ts';
import { settings } from '../settings.ts';

const keeper = once((): KeepEvidence => {
  const { BUCKET_NAME } = settings('BUCKET_NAME');
  const client = tableClient();
  return keepEvidence({
    get: getFileIn(client, BUCKET_NAME),
    put: putFileIn(client, BUCKET_NAME),
    alarm: alarmEvidence,
  });
});

export const evidenceLive: KeepEvidence = (of) => keeper()(of);
