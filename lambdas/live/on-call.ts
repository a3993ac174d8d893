// Puts together what hears those on call, and their page. Loaded with the first text, or the first link of theirs that is opened.
import { rota } from '../../dialogs/rota.ts';
import { photosOf } from '../../bot/incidents/photos.ts';
import { dynamoDbIncidents } from '../aws/dynamodb-incidents.ts';
import { enqueueTo, queueClient } from '../aws/queue.ts';
import { once } from '../once.ts';
import { hearOnCall, type TellIncidents } from '../incidents/hear.ts';
import type { HearOnCall } from '../on-call-first.ts';
import { onCallPage } from '../pages/on-call.ts';
import type { LinkPage } from '../pages/link-page.ts';
import { settings } from '../settings.ts';
import { signedAddress } from '../webchat/signed-address.ts';

type Client = Parameters<typeof dynamoDbIncidents>[0];

const queue = once(() => Promise.resolve(enqueueTo(queueClient(), settings('QUEUE_URL').QUEUE_URL)));
const tell: TellIncidents = async (events) => (await queue())(events);

export const hearingWith = (client: Client, table: string): HearOnCall =>
  hearOnCall({ rota, incidents: dynamoDbIncidents(client, table), tell });

export const onCallPageWith = (client: Client, table: string): LinkPage => {
  const { DIRECTLINE_SECRET: secret, PUBLIC_URL } = settings('DIRECTLINE_SECRET', 'PUBLIC_URL');
  const publicUrl = PUBLIC_URL.replace(/\/$/, '');
  return onCallPage({
    incidents: dynamoDbIncidents(client, table),
    tell,
    photos: (incident) =>
      Promise.all(
        photosOf(incident).map((file) => signedAddress({ secret, publicUrl }, incident.conversation, file)),
      ),
  });
};
