// A citizen at the web chat, over Direct Line as the widget speaks it.
import { randomUUID } from 'node:crypto';
import { open, request } from '../directline/rest.ts';
import type { ButtonValue } from '../../bot/say.ts';
import { DOT } from '../local/providers/laptop.ts';
import type { Citizen, Message } from './citizen.ts';
import { SECRET, type Stage } from './stage.ts';

type Issued = { readonly conversationId: string; readonly token: string };

export const webchat = async ({ porth }: Stage): Promise<Citizen> => {
  const at = `${porth.url}/v3/directline`;
  const { body } = await request<Issued>(`${at}/tokens/generate`, {
    method: 'POST',
    token: SECRET,
    body: '{}',
  });
  const talk = await open(porth.url, { id: body.conversationId, token: body.token });
  await request(`${at}/conversations`, { method: 'POST', token: talk.token, body: '{}' });
  const shown = async () => (await talk.read()).activities.filter(({ from }) => from?.role === 'bot');
  const buttons = async () =>
    (await shown()).flatMap(({ suggestedActions }) => suggestedActions?.actions ?? []);

  const say = async (message: Message, id: string): Promise<void> => {
    const answered =
      message.kind === 'photo'
        ? await upload(`${at}/conversations/${talk.id}/upload`, talk.token, message.caption)
        : message.kind === 'tap'
          ? await talk.say(message.words, {
              value: (await buttons()).findLast(({ value }) => optionIn(value) === message.option)
                ?.value as object,
              channelData: { clientActivityID: id, messageBack: { displayText: message.words } },
            })
          : await talk.say(message.kind === 'text' ? message.text : '', {
              channelData: { clientActivityID: id },
            });
    if (answered.status !== 200) throw new Error(`The web chat refused it: ${answered.status}.`);
  };
  return {
    channel: 'webchat',
    conversation: talk.id,
    arrivals: 1,
    can: (ability) => ability === 'photos' || ability === 'first',
    canTap: async (option) => (await buttons()).some(({ value }) => optionIn(value) === option),
    send: async (messages, manner) => {
      const inOrder = manner === 'late' ? messages.toReversed() : messages;
      for (const message of inOrder) {
        const id = randomUUID();
        await say(message, id);
        if (manner === 'twice') await say(message, id);
      }
    },
    heard: async () =>
      (await shown()).map(({ text = '', suggestedActions }) =>
        [text, ...(suggestedActions?.actions ?? []).map(({ title }) => title)].join('\n'),
      ),
  };
};

const optionIn = (value: unknown): string => (value as ButtonValue).option;

const upload = (url: string, token: string, caption: string | undefined) => {
  const form = new FormData();
  const activity = JSON.stringify({
    type: 'message',
    ...(caption === undefined ? {} : { text: caption }),
    from: { id: 'me' },
    attachments: [{ contentType: 'image/png', name: 'photo.png' }],
  });
  form.append('activity', new Blob([activity], { type: 'application/vnd.microsoft.activity' }), 'blob');
  form.append('file', new Blob([Buffer.from(DOT, 'base64')], { type: 'image/png' }), 'photo.png');
  return request<{ id: string }>(url, { method: 'POST', token, body: form });
};
