// The desk as the worker sees it: the queues that it asks for, and what is told. Read with the first turn that needs it.
import type { tableClient } from '../aws/table-client.ts';
import type { DeskEffects } from '../../bot/handoff/board.ts';
import type { DeskSide } from '../../bot/runtime/decide.ts';
import { deskSide } from '../../bot/runtime/desk-side.ts';
import { teams } from '../../dialogs/teams.ts';
import { recordsIn } from '../aws/desk-records.ts';
import { dynamoDbDeskSockets } from '../aws/dynamodb-desk-sockets.ts';
import { dynamoDbHandled } from '../aws/dynamodb-handled.ts';
import { queuesIn } from '../aws/dynamodb-queues.ts';
import { pushTo, socketsClient } from '../aws/sockets.ts';
import type { MakeCard } from '../cards.ts';
import { clock } from '../clock.ts';
import { ownDesk } from '../desk/own-desk.ts';
import { deskPush } from '../desk/push.ts';
import { toldTo } from '../desk/told.ts';
import { lazyCall } from '../lazily.ts';
import { logTalk, warn } from '../log.ts';

type OnDesk = { readonly side: DeskSide; readonly effects: DeskEffects };

export const deskSideOn = (client: ReturnType<typeof tableClient>, table: string): OnDesk => {
  const desk = ownDesk({
    queues: queuesIn(client, table, teams, clock),
    records: recordsIn(client, table),
    push: deskPush({ sockets: dynamoDbDeskSockets(client, table), push: pushTo(socketsClient()) }),
    warn,
  });
  const card = lazyCall<MakeCard>(async () => {
    const [{ cardsNow }, { dynamoDbCases }] = await Promise.all([
      import('./cards.ts'),
      import('../aws/dynamodb-cases.ts'),
    ]);
    return cardsNow(client, table, dynamoDbCases(client, table));
  });
  return {
    side: deskSide(desk),
    effects: {
      tell: toldTo(desk, card),
      handled: async (each) => {
        await dynamoDbHandled(client, table).keep(each);
        logTalk(each);
      },
    },
  };
};
