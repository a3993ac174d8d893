// `POST /desk/api/stream`: the address of one WebSocket, good for a minute and for one socket; a browser can send no header with it.
import { randomUUID } from 'node:crypto';
import { signDesk } from '../../bot/channels/webchat/tokens.ts';
import { json } from '../http.ts';
import type { As } from './as.ts';
import type { StreamAddress } from './wire.ts';

export const streamAddress =
  ({ secret, streamUrl }: { readonly secret: string; readonly streamUrl: string }): As =>
  async ({ agent, role, teams }) => {
    const desk = { ticket: randomUUID(), agent: agent.id, role, teams: [...teams] };
    return json(200, { url: `${streamUrl}?d=${await signDesk(secret, desk)}` } satisfies StreamAddress);
  };
