// `GET /desk/api/audit`: a supervisor reads who saw and did what.
import { HttpError, json } from '../http.ts';
import { supervisor, type As } from './as.ts';
import { entryOf, SAW_MS, type Audit } from './audit.ts';
import type { AuditSeen } from './wire.ts';

type Deps = { readonly audit: Audit; readonly clock: () => Date };

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Reading it is written down as well. */
export const readAudit =
  ({ audit, clock }: Deps): As =>
  async (who, { queryStringParameters }) => {
    supervisor(who, 'Only a supervisor may read who saw and did what.');
    const { conversation, day } = queryStringParameters ?? {};
    const now = clock();
    if (conversation !== undefined && conversation !== '') {
      await audit.keep(
        `audit#${who.agent.id}#${Math.floor(now.getTime() / SAW_MS)}`,
        entryOf(who, now, { what: 'audit', conversation }),
      );
      return json(200, { entries: await audit.of(conversation) } satisfies AuditSeen);
    }
    if (day === undefined || !DAY.test(day))
      throw new HttpError(422, 'BadArgument', 'Say which conversation, or which day as 2026-11-24.');
    return json(200, { entries: await audit.on(day) } satisfies AuditSeen);
  };
