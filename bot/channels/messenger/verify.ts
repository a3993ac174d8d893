// Messenger's handshake and signature are Meta's own; its calls can carry a proof besides.
import { createHmac } from 'node:crypto';

export { handshake, isSigned } from '../meta.ts';

/** Shows that a call with the page's token comes from who has the app's secret; a page can insist on it. */
export const appSecretProof = (appSecret: string, pageToken: string): string =>
  createHmac('sha256', appSecret).update(pageToken).digest('hex');
