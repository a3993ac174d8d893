// WhatsApp on a laptop: its phones, its Cloud API, and what a person does.
import type { Api } from '../http.ts';
import { phonesOf, type Simulator, type World } from '../simulator.ts';
import { whatsAppActs } from './acts.ts';
import { whatsAppApi, type WhatsAppSecrets } from './api.ts';

export const whatsApp = (
  world: World,
  secrets: WhatsAppSecrets,
): { readonly simulator: Simulator; readonly api: Api } => {
  const line = phonesOf('whatsapp', world);
  return {
    simulator: { ...line, act: whatsAppActs(world, secrets) },
    api: whatsAppApi(world, line.phones, secrets),
  };
};
