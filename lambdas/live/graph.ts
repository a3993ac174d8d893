// Meta's Graph API as each of its channels calls it. Undefined where the channel is off.
import type { Post } from '../../bot/channels/meta.ts';
import { postJson } from '../call.ts';
import { channelSettings } from '../settings.ts';

const GRAPH = 'https://graph.facebook.com';

/** @throws SettingsError when only some of the settings are there */
export const messengerGraph = () => {
  const on = channelSettings('MESSENGER_APP_SECRET', 'MESSENGER_VERIFY_TOKEN', 'MESSENGER_PAGE_TOKEN');
  if (on === undefined) return undefined;
  const { MESSENGER_APP_SECRET: appSecret, MESSENGER_PAGE_TOKEN: pageToken } = on;
  return { appSecret, pageToken, post: posting('MESSENGER_API_URL', pageToken) };
};

/** @throws SettingsError when only some of the settings are there */
export const whatsappGraph = () => {
  const on = channelSettings(
    'WHATSAPP_APP_SECRET',
    'WHATSAPP_VERIFY_TOKEN',
    'WHATSAPP_ACCESS_TOKEN',
    'WHATSAPP_PHONE_NUMBER_ID',
  );
  if (on === undefined) return undefined;
  const { WHATSAPP_ACCESS_TOKEN: token, WHATSAPP_PHONE_NUMBER_ID: phoneNumberId } = on;
  return { phoneNumberId, post: posting('WHATSAPP_API_URL', token) };
};

const posting = (url: string, token: string): Post => {
  const base = process.env[url] ?? GRAPH;
  return (path, body, withinMs) => postJson(base + path, token, body, withinMs);
};
