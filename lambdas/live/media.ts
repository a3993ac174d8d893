// How files are fetched on each channel that is switched on, and where they are kept. Loaded with the first file.
import { keepFiles, type KeepFiles } from '../../bot/channels/keep-files.ts';
import { mediaOnMessenger } from '../../bot/channels/messenger/media.ts';
import { mediaOnTwilio } from '../../bot/channels/sms/twilio/media.ts';
import { mediaOnWhatsApp } from '../../bot/channels/whatsapp/media.ts';
import type { Get } from '../../bot/channels/media.ts';
import { putFileIn } from '../aws/put-file.ts';
import { tableClient } from '../aws/table-client.ts';
import { getBytes } from '../get-bytes.ts';
import { warn } from '../log.ts';
import { channelSettings, settings } from '../settings.ts';

export const mediaKeeper = (): KeepFiles => {
  const { BUCKET_NAME, PUBLIC_URL } = settings('BUCKET_NAME', 'PUBLIC_URL');
  return keepFiles({
    fetchers: { ...messenger(), ...whatsapp(), ...twilio() },
    put: putFileIn(tableClient(), BUCKET_NAME),
    publicUrl: PUBLIC_URL,
    warn,
  });
};

/** Only a file's own provider is given its credentials. */
const getAs =
  (authorization: string, base = ''): Get =>
  (address, within) =>
    getBytes(
      address.startsWith('/') ? base + address : address,
      within.isTrusted === true ? { authorization } : {},
      within,
    );

const GRAPH = 'https://graph.facebook.com';

const messenger = () => {
  const api = process.env['MESSENGER_API_URL'];
  return { messenger: mediaOnMessenger(getAs(''), api === undefined ? {} : { graph: api }) };
};

const whatsapp = () => {
  const on = channelSettings('WHATSAPP_ACCESS_TOKEN', 'WHATSAPP_PHONE_NUMBER_ID');
  if (on === undefined) return {};
  const { WHATSAPP_ACCESS_TOKEN: token, WHATSAPP_PHONE_NUMBER_ID: phoneNumberId } = on;
  const graph = process.env['WHATSAPP_API_URL'] ?? GRAPH;
  return { whatsapp: mediaOnWhatsApp(getAs(`Bearer ${token}`, graph), { phoneNumberId, graph }) };
};

const twilio = () => {
  const on = channelSettings('TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN');
  if (on === undefined) return {};
  const basic = Buffer.from(`${on.TWILIO_ACCOUNT_SID}:${on.TWILIO_AUTH_TOKEN}`).toString('base64');
  const api = process.env['TWILIO_API_URL'];
  return { sms: mediaOnTwilio(getAs(`Basic ${basic}`), api === undefined ? {} : { api }) };
};
