// Puts the worker of incidents together: loaded with the first that something happens to.
import type { OnCall } from '../../bot/incidents/incident.ts';
import { lateTogether } from '../../bot/incidents/late-together.ts';
import { makeOnCallLink } from '../../bot/incidents/on-call-link.ts';
import { allAt, onCallAt } from '../../bot/incidents/rota.ts';
import type { IncidentRules } from '../../bot/incidents/rules.ts';
import { incidentWorker, type IncidentWork } from '../../bot/incidents/worker.ts';
import { clocksAfter, clocksFor } from '../../bot/clocks/deadlines.ts';
import type { Send } from '../../bot/runtime/ports.ts';
import type { Cases } from '../../bot/services/cases.ts';
import type { MakeLink } from '../../bot/services/links.ts';
import type { Statuses } from '../../bot/services/statuses.ts';
import { alarmTeam, careDays, link, paging } from '../../dialogs/incidents.ts';
import { council } from '../../dialogs/council.ts';
import { calendar, law } from '../../dialogs/law.ts';
import { rota } from '../../dialogs/rota.ts';
import { dynamoDbIncidents } from '../aws/dynamodb-incidents.ts';
import { dynamoDbLate } from '../aws/dynamodb-late.ts';
import { dynamoDbLinks } from '../aws/dynamodb-links.ts';
import type { EnqueueAll } from '../aws/queue.ts';
import { clock } from '../clock.ts';
import { incidentEffects } from '../incidents/effects.ts';
import { textOnCall } from '../incidents/text-on-call.ts';
import { lateWords, onCallWords } from '../incidents/words.ts';
import { linksOf, linkToken } from '../links.ts';
import { alarmIncident, logIncident, warn } from '../log.ts';

export type IncidentParts = {
  readonly client: Parameters<typeof dynamoDbIncidents>[0];
  readonly table: string;
  /** Signs links, and names the conversations of phones. */
  readonly secret: string;
  readonly publicUrl: string;
  /** Undefined where no provider of texts is on: every page fails then, and whoever reported is told at once. */
  readonly text: Send | undefined;
  readonly statuses: Pick<Statuses, 'sent'>;
  readonly cases: Pick<Cases, 'update'>;
  readonly enqueue: EnqueueAll;
};

export const incidentRules: Omit<IncidentRules, 'code' | 'near'> = {
  rota: (team, at) => onCallAt(rota, team, at),
  wide: (team, at) => allAt(rota, team, at),
  plan: paging,
  link,
  alarmTeam,
  // Nobody can answer a page that nobody gets.
  clocksFor: (incident) =>
    clocksFor(incident, law, calendar).filter(
      ({ stoppedBy }) => stoppedBy !== 'acknowledged' || incident.pages !== undefined,
    ),
  clocksAfter: ({ clocks }, what, at) => clocksAfter(what, at, clocks, law, calendar),
  careDays,
  postcodes: council.postcodes,
};

export const incidentsWith = ({
  client,
  table,
  secret,
  publicUrl,
  text,
  statuses,
  cases,
  enqueue,
}: IncidentParts): IncidentWork => {
  const book = dynamoDbIncidents(client, table, secret);
  const linkOf = linksOf(secret, publicUrl);
  const links = dynamoDbLinks(client, table);
  const makeLink: MakeLink = (link) => links.make(linkToken(secret, link.key), link);
  const late = dynamoDbLate(client, table);
  const linkTo = async (incident: string, to: OnCall) =>
    linkOf(await makeOnCallLink(makeLink, { incident, to }, clock()));
  return incidentWorker({
    storage: book,
    rules: incidentRules,
    effects: incidentEffects({
      words: onCallWords({
        linkOf: linkTo,
        clock,
        timeZone: rota.timeZone,
      }),
      text:
        text === undefined
          ? () => Promise.resolve(false)
          : textOnCall({ send: text, sent: (messages) => statuses.sent(messages), secret, clock, warn }),
      enqueue,
      cases,
      evidence: async (of) => (await import('./evidence.ts')).evidenceLive(of),
      list: (listed) => book.list(listed),
      alarm: alarmIncident,
      together: {
        turn: (effect, now) =>
          lateTogether(effect, { book: late, running: () => book.running(), rules: incidentRules, now }),
        words: lateWords({ linkOf: linkTo }),
      },
      clock,
    }),
    clock,
    log: logIncident,
    warn,
  });
};
