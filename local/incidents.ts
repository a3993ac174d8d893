// `npm run incidents`: what is running. `-- --all` with what is closed, `-- --record R-204518` the whole record of one, `-- --json` as data, `-- --close R-204518 --by NAME` closes one, `-- --done R-204518 --by NAME` says that it is put right, `-- --told R-204518 --what summary-sent --by NAME` what else was done.
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Incident } from '../bot/incidents/incident.ts';
import { rotaFaults } from '../bot/incidents/rota-lint.ts';
import { runningRows } from '../bot/incidents/running.ts';
import { incidentRecord, runningTable, type SaidInChat } from '../dialogs/incident-record.ts';
import { rota } from '../dialogs/rota.ts';
import { DynamoDbTranscriptStore } from '../lambdas/aws/dynamodb-transcript-store.ts';
import { enqueueTo, queueClient } from '../lambdas/aws/queue.ts';
import { settings } from '../lambdas/settings.ts';
import { closeIncident, incidentDone, sayRight, type ToBeDone, type ToClose } from './close-incident.ts';
import { localSettings, setDefaults } from './environment.ts';
import { notTogether, whenTold } from './incident-asked.ts';
import { saidInChat } from './incident-said.ts';
import { incidentsIn } from './incidents-table.ts';
import { endPlainly, nothingYet } from './no-table.ts';
import { startServers } from './servers.ts';

const { values } = parseArgs({
  options: {
    all: { type: 'boolean' },
    json: { type: 'boolean' },
    record: { type: 'string' },
    close: { type: 'string' },
    done: { type: 'string' },
    told: { type: 'string' },
    right: { type: 'string' },
    says: { type: 'string' },
    what: { type: 'string' },
    as: { type: 'string' },
    of: { type: 'string' },
    when: { type: 'string' },
    by: { type: 'string' },
    why: { type: 'string' },
  },
});
const { port, data, table, clock = new Date() } = localSettings(process.env);
const isNamed =
  process.env['TABLE_NAME'] !== undefined || process.env['AWS_ENDPOINT_URL_DYNAMODB'] !== undefined;

const wanted = values.record?.toUpperCase();
/** `said`: in the conversation of each whose record is wanted. */
type Kept = {
  readonly now: string;
  readonly incidents: readonly Incident[];
  readonly said: readonly (readonly SaidInChat[])[];
};
const wantedOf = (incidents: readonly Incident[]): readonly Incident[] =>
  incidents.filter(({ reference }) => reference.toUpperCase() === wanted);

/** The Porth that runs on this laptop holds its data to itself, so it is asked; and it has its own clock. */
const fromRunning = async (): Promise<Kept | undefined> => {
  try {
    const at = `http://localhost:${port}/local/incidents`;
    const response = await fetch(at);
    if (!response.ok) return undefined;
    const { now, incidents } = (await response.json()) as Omit<Kept, 'said'>;
    const said = await Promise.all(
      wantedOf(incidents).map(
        async ({ reference }) => (await (await fetch(`${at}/${reference}/said`)).json()) as SaidInChat[],
      ),
    );
    return { now, incidents, said };
  } catch {
    return undefined;
  }
};

const incidentsHere = (): Promise<readonly Incident[]> =>
  incidentsIn(table).catch((error: unknown) => nothingYet(error, [], isNamed ? table : undefined));

const fromTable = async (): Promise<Kept> => {
  const servers = isNamed ? undefined : await startServers(data, process.env);
  if (servers !== undefined) setDefaults({ AWS_ENDPOINT_URL_DYNAMODB: servers.dynamoDb });
  try {
    const incidents = await incidentsHere();
    const transcripts = new DynamoDbTranscriptStore(new DynamoDBClient(), table);
    const said = await Promise.all(wantedOf(incidents).map((each) => saidInChat(transcripts, each)));
    return { now: clock.toISOString(), incidents, said };
  } finally {
    await servers?.close();
  }
};

/** Of a table that is named with its queue, or by the Porth that runs here. */
const told = async (
  asked: ToBeDone & ToClose & { readonly done?: true; readonly says?: string },
): Promise<{ readonly ok: boolean; readonly said: string }> => {
  if (isNamed) {
    const { QUEUE_URL } = settings('QUEUE_URL');
    const enqueue = enqueueTo(queueClient(), QUEUE_URL);
    const closing = { incidents: incidentsHere, enqueue, clock: () => clock };
    const { says } = asked;
    if (says !== undefined) return sayRight(closing)({ ...asked, says });
    return (asked.done === true ? incidentDone : closeIncident)(closing)(asked);
  }
  try {
    const body = JSON.stringify(asked);
    const response = await fetch(`http://localhost:${port}/local/incidents`, { method: 'POST', body });
    return (await response.json()) as { readonly ok: boolean; readonly said: string };
  } catch {
    return {
      ok: false,
      said: `No Porth answers on port ${port}: npm start first, or name a table with TABLE_NAME.`,
    };
  }
};

const both = notTogether({
  done: values.done,
  told: values.told,
  right: values.right,
  close: values.close,
});
if (both !== undefined) {
  console.error(both);
  process.exit(1);
}
const toldOf = values.done ?? values.told;
const reference = toldOf ?? values.right ?? values.close;
const when = values.when === undefined ? undefined : whenTold(values.when, rota.timeZone);
if (reference !== undefined) {
  const { ok, said } = await told({
    reference,
    by: values.by ?? '',
    ...(toldOf === undefined ? {} : { done: true as const }),
    // Without a word of what nothing is taken to be done.
    ...(values.told === undefined ? {} : { what: values.what ?? '' }),
    ...(values.right === undefined ? {} : { says: values.says ?? '' }),
    ...(values.as === undefined ? {} : { as: values.as }),
    ...(values.of === undefined ? {} : { of: values.of }),
    ...(when === undefined ? {} : { when: when.when }),
    ...(values.why === undefined ? {} : { why: values.why }),
  }).catch(endPlainly);
  (ok ? console.log : console.error)(said);
  if (when?.said !== undefined) (ok ? console.log : console.error)(when.said);
  process.exit(ok ? 0 : 1);
}

const kept = (isNamed ? undefined : await fromRunning()) ?? (await fromTable().catch(endPlainly));
const at = { now: new Date(kept.now), timeZone: rota.timeZone };
const shown = kept.incidents.filter(({ standing }) => values.all === true || standing !== 'closed');
if (values.record !== undefined) {
  const of = wantedOf(kept.incidents);
  if (of.length === 0) {
    console.error(`There is no incident with the reference ${values.record}.`);
    process.exitCode = 1;
  }
  for (const [index, each] of of.entries())
    console.log(
      values.json === true ? JSON.stringify(each, null, 2) : incidentRecord(each, at, kept.said[index]),
    );
} else if (values.json === true) console.log(JSON.stringify(runningRows(shown, at.now), null, 2));
else {
  for (const line of runningTable(runningRows(shown, at.now), at)) console.log(line);
  for (const warning of rotaFaults(rota, at.now).warnings) console.log(`Rota: ${warning}`);
}
