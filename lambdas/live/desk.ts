// Puts the desk's API together from what it runs on. The council's content and what makes cards are read when first asked for.
import { signFileFor } from '../../bot/channels/webchat/tokens.ts';
import { pathOf } from '../../bot/channels/kept-files.ts';
import { isOurs } from '../../bot/channels/marks.ts';
import { CHANNEL_IDS } from '../../bot/runtime/stamp.ts';
import { council } from '../../dialogs/council.ts';
import { teams } from '../../dialogs/teams.ts';
import { deskTable } from '../aws/desk-table.ts';
import type { PutFile } from '../aws/put-file.ts';
import { enqueueTo, queueClient } from '../aws/queue.ts';
import { pushTo, socketsClient } from '../aws/sockets.ts';
import { tableClient } from '../aws/table-client.ts';
import type { MakeCard } from '../cards.ts';
import { clock } from '../clock.ts';
import { desk, type DeskDeps } from '../desk.ts';
import { issuerKeys } from '../desk/issuer-keys.ts';
import { deskPush } from '../desk/push.ts';
import { signIn } from '../desk/sign-in.ts';
import { errorsAsAnswers } from '../http.ts';
import { lazyCall, lazyPort } from '../lazily.ts';
import { settings } from '../settings.ts';
import { signedAddress } from '../webchat/signed-address.ts';
import { signs } from './signs.ts';
import { logged } from './logged.ts';

/** How long a file that is shown to an agent opens. */
const SHOWN_SECONDS = 900;

const live = (): DeskDeps => {
  const env = settings(
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'DIRECTLINE_SECRET',
    'PUBLIC_URL',
    'STREAM_URL',
    'TABLE_NAME',
    'QUEUE_URL',
    'BUCKET_NAME',
  );
  const { DIRECTLINE_SECRET: secret, OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = env;
  const publicUrl = env.PUBLIC_URL.replace(/\/$/, '');
  const client = tableClient();
  const table = deskTable(client, env.TABLE_NAME);
  const push = pushTo(socketsClient());
  return {
    ...table,
    settings: { issuer, clientId, scope: 'openid profile', bearer: 'id_token', council: council.name.en },
    signIn: signIn({ issuer, clientId, keys: issuerKeys(issuer), teams: Object.keys(teams) }),
    teams,
    content: async () => (await import('../../dialogs/content.ts')).content,
    card: lazyCall<MakeCard>(async () => {
      const [{ cardsNow }, { dynamoDbCases }] = await Promise.all([
        import('./cards.ts'),
        import('../aws/dynamodb-cases.ts'),
      ]);
      return cardsNow(client, env.TABLE_NAME, dynamoDbCases(client, env.TABLE_NAME));
    }),
    cases: lazyPort<DeskDeps['cases']>(async () => {
      const { dynamoDbCases } = await import('../aws/dynamodb-cases.ts');
      return dynamoDbCases(client, env.TABLE_NAME);
    }, ['find']),
    enqueue: enqueueTo(queueClient(), env.QUEUE_URL),
    push: deskPush({ sockets: table.sockets, push }),
    pushToCitizen: push,
    signs: signs(),
    lastHeard: async (conversation, { channel, version }) => {
      const { turns } = await table.transcripts.turnsAfter(
        CHANNEL_IDS[channel],
        conversation,
        Math.max(0, version - LOOK_BACK),
      );
      return turns
        .flatMap(({ activities }) => activities)
        .findLast((each) => each.type === 'message' && !isOurs(each))?.id;
    },
    put: lazyCall<PutFile>(async () =>
      (await import('../aws/put-file.ts')).putFileIn(client, env.BUCKET_NAME),
    ),
    fileAddress: async (conversation, file) =>
      `${publicUrl}/v3/directline/attachments/${conversation}/${file}?t=${await signFileFor(secret, { path: pathOf(conversation, file) }, SHOWN_SECONDS)}`,
    addressOf: (conversation, file) => signedAddress({ secret, publicUrl }, conversation, file),
    secret,
    publicUrl,
    streamUrl: env.STREAM_URL,
    clock,
    real: () => Date.now(),
  };
};

/** What they wrote last is among the latest turns, unless the agent says a lot. */
const LOOK_BACK = 10;

export const handler = logged(desk(live())).use(errorsAsAnswers());
