// The desk as the worker sees it: the queues that it asks for, and whom it tells. Read with the first turn that needs it.
import type { tableClient } from '../aws/table-client.ts';
import type { DeskEffects, TellDesk } from '../../bot/handoff/board.ts';
import type { Queue } from '../../bot/handoff/wait.ts';
import { deskAfter } from '../../bot/runtime/desk-after.ts';
import type { DeskSide } from '../../bot/runtime/decide.ts';
import { teams } from '../../dialogs/teams.ts';
import { dynamoDbDeskSockets } from '../aws/dynamodb-desk-sockets.ts';
import { dynamoDbHandled } from '../aws/dynamodb-handled.ts';
import { queuesIn } from '../aws/dynamodb-queues.ts';
import { pushTo, socketsClient } from '../aws/sockets.ts';
import { clock } from '../clock.ts';
import { deskPush } from '../desk/push.ts';
import { tellDeskBy, tellOf } from '../desk/tell.ts';
import { warn } from '../log.ts';

type OnDesk = { readonly side: DeskSide; readonly tellDesk: TellDesk; readonly effects: DeskEffects };

export const deskSideOn = (client: ReturnType<typeof tableClient>, table: string): OnDesk => {
  const queues = queuesIn(client, table, teams, clock);
  const push = deskPush({ sockets: dynamoDbDeskSockets(client, table), push: pushTo(socketsClient()) });
  return {
    side: {
      // Where it cannot be read, whoever asks for a person is given the phone, as where nobody is on.
      queue: (team) =>
        queues(team).catch((error: unknown): Queue | undefined => {
          warn('queue not read', error);
          return undefined;
        }),
      after: (...given) => Promise.resolve(deskAfter(...given)),
    },
    tellDesk: tellDeskBy(push),
    effects: { tell: tellOf(push), handled: (each) => dynamoDbHandled(client, table).keep(each) },
  };
};
