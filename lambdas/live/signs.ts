// How each channel says "read" and "typing", where it can and is on; each is loaded with the first message that it is said of.
import type { Sign, Signs } from '../../bot/runtime/ports.ts';
import { lazyCall } from '../lazily.ts';
import { messengerGraph, whatsappGraph } from './graph.ts';

/** The web chat's page shows for itself that it waits; a text has no signs. */
export const signs = (): Signs => ({ ...messenger(), ...whatsapp() });

const messenger = (): Signs => {
  const graph = messengerGraph();
  if (graph === undefined) return {};
  return {
    messenger: lazyCall<Sign>(async () => {
      const [{ signOnMessenger }, { appSecretProof }] = await Promise.all([
        import('../../bot/channels/messenger/sign.ts'),
        import('../../bot/channels/messenger/verify.ts'),
      ]);
      return signOnMessenger(graph.post, { proof: appSecretProof(graph.appSecret, graph.pageToken) });
    }),
  };
};

const whatsapp = (): Signs => {
  const graph = whatsappGraph();
  if (graph === undefined) return {};
  return {
    whatsapp: lazyCall<Sign>(async () => {
      const { signOnWhatsApp } = await import('../../bot/channels/whatsapp/sign.ts');
      return signOnWhatsApp(graph.post, graph);
    }),
  };
};
