// Puts the page for an open question together from what it runs on. It is loaded with the first link to one.
import { pathOf } from '../../bot/channels/kept-files.ts';
import type { Pin } from '../../bot/model.ts';
import { slotTime } from '../../bot/services/appointments.ts';
import type { Street } from '../../bot/services/streets.ts';
import { content } from '../../dialogs/content.ts';
import { council } from '../../dialogs/council.ts';
import { conversationsIn } from '../aws/conversations.ts';
import { dynamoDbAppointments } from '../aws/dynamodb-appointments.ts';
import { dynamoDbStreets } from '../aws/dynamodb-streets.ts';
import { putFileIn } from '../aws/put-file.ts';
import type { tableClient } from '../aws/table-client.ts';
import { clock } from '../clock.ts';
import { answerPage, type AnswerDeps } from '../pages/answer.ts';
import { photosWay } from '../pages/answer/photos.ts';
import { mapPicture, placeWay } from '../pages/answer/place.ts';
import { timesWay } from '../pages/answer/times.ts';
import { settings } from '../settings.ts';
import { signedAddress } from '../webchat/signed-address.ts';

/** Streets seldom change, and there are thousands of them. */
const STREETS_MS = 10 * 60_000;

export const answerLive = ({
  client,
  links,
  enqueue,
}: Pick<AnswerDeps, 'links' | 'enqueue'> & { readonly client: ReturnType<typeof tableClient> }) => {
  const env = settings('DIRECTLINE_SECRET', 'PUBLIC_URL', 'TABLE_NAME', 'BUCKET_NAME');
  const publicUrl = env.PUBLIC_URL.replace(/\/$/, '');
  const put = putFileIn(client, env.BUCKET_NAME);
  const kept = dynamoDbStreets(client, env.TABLE_NAME);
  const diaries = dynamoDbAppointments(client, env.TABLE_NAME, { closures: council.closures, clock });
  const streets = { at: (pin: Pin) => kept.at(pin), all: keptFor(STREETS_MS, () => kept.all()) };
  return answerPage({
    content,
    links,
    enqueue,
    conversations: conversationsIn(client, env.TABLE_NAME),
    place: placeWay({ streets }),
    picture: mapPicture({ streets }),
    times: timesWay({
      free: async ({ diary, from, until }, holder) =>
        (await diaries.free(diary, from, until, holder)).map(slotTime),
    }),
    photos: photosWay({
      content,
      put: (conversation, { file, bytes, contentType }) =>
        put(pathOf(conversation, file), { bytes, contentType }),
      addressOf: (conversation, file) =>
        signedAddress({ secret: env.DIRECTLINE_SECRET, publicUrl }, conversation, file),
    }),
  });
};

const keptFor = (ms: number, ask: () => Promise<readonly Street[]>): (() => Promise<readonly Street[]>) => {
  let kept: { readonly until: number; readonly streets: readonly Street[] } | undefined;
  return async () => {
    if (kept === undefined || kept.until < Date.now())
      kept = { until: Date.now() + ms, streets: await ask() };
    return kept.streets;
  };
};
