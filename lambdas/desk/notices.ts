// `POST /desk/api/notices`: a supervisor's own link to the page on which one answer is put before everybody, good for an hour and one change.
import { randomUUID } from 'node:crypto';
import { expiryOf, type Links } from '../../bot/services/links.ts';
import { json } from '../http.ts';
import { linkToken } from '../links.ts';
import { supervisor, type As } from './as.ts';
import { entryOf, type Audit } from './audit.ts';

export type NoticesDeps = {
  readonly links: Pick<Links, 'make'>;
  readonly audit: Pick<Audit, 'keep'>;
  /** Signs links, whose addresses begin with `publicUrl` (without a slash at its end). */
  readonly secret: string;
  readonly publicUrl: string;
  readonly clock: () => Date;
};

export const postNotices =
  ({ links, audit, secret, publicUrl, clock }: NoticesDeps): As =>
  async (who) => {
    supervisor(who, 'Only a supervisor may put one answer before everybody.');
    const now = clock();
    const key = randomUUID();
    const token = linkToken(secret, key);
    await audit.keep(`notices#${key}`, entryOf(who, now, { what: 'notices' }));
    await links.make(token, {
      key,
      // Of no citizen's: nothing is ever said in it.
      conversation: 'desk',
      channel: 'webchat',
      language: 'en',
      purpose: 'notice',
      about: { supervisor: who.agent.name },
      expiresAt: expiryOf('notice', now),
    });
    return json(200, { url: `${publicUrl}/l/${token}` });
  };
