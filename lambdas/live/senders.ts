// How each channel is sent to, where its settings say that it is on; each is loaded with the first message for it.
import type { Send, Senders } from '../../bot/runtime/ports.ts';
import { lazyCall } from '../lazily.ts';
import { messengerGraph, whatsappGraph } from './graph.ts';
import { smsSender, type Texting } from './sms-sender.ts';

/** All but the web chat's. @throws SettingsError when a channel has only some of its settings */
export const senders = (texting: Texting): Senders => ({
  ...messenger(),
  ...whatsapp(),
  ...smsSender(texting),
});

const messenger = (): Senders => {
  const graph = messengerGraph();
  if (graph === undefined) return {};
  return {
    messenger: lazyCall<Send>(async () => {
      const [{ sendOnMessenger }, { appSecretProof }] = await Promise.all([
        import('../../bot/channels/messenger/send.ts'),
        import('../../bot/channels/messenger/verify.ts'),
      ]);
      return sendOnMessenger(graph.post, { proof: appSecretProof(graph.appSecret, graph.pageToken) });
    }),
  };
};

const whatsapp = (): Senders => {
  const graph = whatsappGraph();
  if (graph === undefined) return {};
  return {
    whatsapp: lazyCall<Send>(async () => {
      const { sendOnWhatsApp } = await import('../../bot/channels/whatsapp/send.ts');
      return sendOnWhatsApp(graph.post, graph);
    }),
  };
};
