// Puts the tick together from what it runs on.
import { tableClient } from '../aws/table-client.ts';
import { dueIn } from '../aws/due.ts';
import { enqueueTo, queueClient, type Enqueue, type EnqueueAll } from '../aws/queue.ts';
import { once } from '../once.ts';
import { clock } from '../clock.ts';
import { logWaits, warn } from '../log.ts';
import { warnDaily } from '../out-of-date.ts';
import { settings } from '../settings.ts';
import { tick, type TickDeps } from '../tick.ts';
import { paymentBook, paymentsOn } from './payments.ts';
import { logged } from './logged.ts';

const live = (): TickDeps => {
  const { TABLE_NAME, QUEUE_URL } = settings('TABLE_NAME', 'QUEUE_URL');
  const enqueue = enqueueTo(queueClient(), QUEUE_URL);
  // What calls another system comes last: it may take all the time that is left.
  const others = [notices(enqueue), desks(enqueue), payments(enqueue), outOfDate(), open311(enqueue)];
  return {
    dueBy: dueIn(tableClient(), TABLE_NAME),
    enqueue,
    clock,
    beside: async (remainingMs) => {
      for (const other of others) await other?.(remainingMs);
    },
  };
};

type Beside = TickDeps['beside'];

/** A failure is warned of, and holds nobody up. */
const warned =
  (what: string, work: NonNullable<Beside>): Beside =>
  async (remainingMs) => {
    try {
      await work(remainingMs);
    } catch (error) {
      warn(what, error);
    }
  };

/** Agents whose desk has gone, with chats that they have; and who waits. */
const desks = (enqueue: Enqueue): Beside =>
  warned('Desks that have gone were not looked at.', async () => {
    const { TABLE_NAME: table } = settings('TABLE_NAME');
    const [{ desksGone }, { waitsNow }, { dynamoDbBoard }, { dynamoDbPresences }, { teams }] =
      await Promise.all([
        import('../desk/gone.ts'),
        import('../desk/waits.ts'),
        import('../aws/dynamodb-board.ts'),
        import('../aws/dynamodb-presence.ts'),
        import('../../dialogs/teams.ts'),
      ]);
    const client = tableClient();
    const [board, presences] = [dynamoDbBoard(client, table), dynamoDbPresences(client, table)];
    await desksGone({ teams, board, presences, enqueue, clock, real: () => Date.now() })();
    logWaits(await waitsNow(Object.keys(teams), board, clock()));
  });

/** Numbers, holidays and deadlines that somebody has to look at again. */
const outOfDate = (): Beside =>
  warned('Whether facts are out of date was not looked at.', async () => {
    const { council } = await import('../../dialogs/council.ts');
    const load = async () => (await import('../../dialogs/out-of-date.ts')).outOfDate;
    await warnDaily({ clock, outOfDate: load, timeZone: council.timeZone, warn })();
  });

/** A change of a notice that not everybody was told of. */
const notices = (enqueue: Enqueue): Beside =>
  warned('News of notices was not told.', async () => {
    const { TABLE_NAME } = settings('TABLE_NAME');
    const [{ tellUntold }, { dynamoDbNotices }] = await Promise.all([
      import('../../bot/notices/tell.ts'),
      import('../aws/dynamodb-notices.ts'),
    ]);
    await tellUntold({ notices: dynamoDbNotices(tableClient(), TABLE_NAME), enqueue, clock });
  });

/** Only where payments are on. */
const payments = (enqueue: TickDeps['enqueue']): Beside => {
  if (paymentsOn() === undefined) return undefined;
  return warned('Payments that are due were not looked at.', async () => {
    const [{ paymentsDue }, book] = await Promise.all([import('../payments-due.ts'), paymentBook()]);
    await paymentsDue({ book, enqueue, clock });
  });
};

/** Only where street problems go on to another system. */
const open311 = (enqueue: EnqueueAll): Beside => {
  const { OPEN311_URL: url = '', OPEN311_JURISDICTION: jurisdiction = '' } = process.env;
  if (url === '') return undefined;
  const { TABLE_NAME, OPEN311_API_KEY: key } = settings('TABLE_NAME', 'OPEN311_API_KEY');
  const photos = photoSettings();
  const work = once(async () => {
    const { open311Work } = await import('../open311/work.ts');
    return open311Work({ url, key, jurisdiction, table: TABLE_NAME, enqueue, ...photos });
  });
  return warned('Street reports were not passed on.', async (remainingMs) => (await work())(remainingMs));
};

/** Photos go on only where it is said: most lists are public, and nobody of ours has looked at them. */
const photoSettings = () => {
  if (process.env['OPEN311_PHOTOS'] !== 'send') return {};
  const { DIRECTLINE_SECRET: secret, PUBLIC_URL: publicUrl } = settings('DIRECTLINE_SECRET', 'PUBLIC_URL');
  return { photos: { secret, publicUrl } };
};

export const handler = logged(tick(live()));
