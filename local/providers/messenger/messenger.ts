// Messenger on a laptop: its phones, its Send API, and what a person does.
import type { Api } from '../http.ts';
import { phonesOf, type Simulator, type World } from '../simulator.ts';
import { messengerActs } from './acts.ts';
import { messengerApi, type MessengerSecrets } from './api.ts';

export const messenger = (
  world: World,
  secrets: MessengerSecrets,
): { readonly simulator: Simulator; readonly api: Api } => {
  const line = phonesOf('messenger', world);
  return {
    simulator: { ...line, act: messengerActs(world, secrets.appSecret) },
    api: messengerApi(world, line.phones, secrets),
  };
};
