// The page of somebody on call: what it is, where, how long there is, and four buttons. It is used as often as they like until it is closed.
import * as z from 'zod/mini';
import type { Incident, IncidentEvent, OnCallAnswer } from '../../bot/incidents/incident.ts';
import { etaIn } from '../../bot/incidents/eta.ts';
import { saysWhatWasDone } from '../../bot/incidents/made-safe.ts';
import type { OnCallAbout } from '../../bot/incidents/on-call-link.ts';
import type { Incidents } from '../../bot/incidents/ports.ts';
import type { Both } from '../../bot/model.ts';
import { council } from '../../dialogs/council.ts';
import type { HttpResponse } from '../http.ts';
import type { TellIncidents } from '../incidents/hear.ts';
import { formIn } from './form-body.ts';
import { gonePage, type Asked, type LinkPage } from './link-page.ts';
import { surePage, type IncidentShown } from './on-call-answers.ts';
import { afterTold } from './on-call-after.ts';
import { goesWith } from './on-call-homes.ts';
import { closedPage, incidentPage } from './on-call-shown.ts';

export type OnCallPageDeps = {
  readonly incidents: Pick<Incidents, 'find' | 'running'>;
  readonly tell: TellIncidents;
  /** The addresses of the photos that came with it. */
  readonly photos: (incident: Incident) => Promise<readonly string[]>;
  readonly sleep?: (ms: number) => Promise<unknown>;
};

const About = z.object({
  incident: z.string(),
  to: z.object({
    id: z.string(),
    name: z.string(),
    phone: z.string(),
    role: z.enum(['first', 'second', 'duty-manager']),
  }),
});
const ANSWERS: ReadonlySet<string> = new Set<OnCallAnswer>([
  'acknowledged',
  'on-the-way',
  'made-safe',
  'not-safe',
  'cannot',
]);
const NOTE_MAX = 300;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, NOTE_MAX);

/** What was pressed is looked for so often and so long, so that the page that follows shows what came of it. */
const LOOKS = 12;
const LOOK_MS = 150;

export const onCallPage = ({
  incidents,
  tell,
  photos,
  sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}: OnCallPageDeps): LinkPage => {
  /** A duty manager sees all others, too, and whoever was sent one page for many sees those. `isAstray`: what they ask for is not theirs to see. */
  const opened = async ({ link }: Asked, of: string | undefined) => {
    const about = About.safeParse(link.about);
    if (!about.success) return undefined;
    const { to, incident: id } = about.data satisfies OnCallAbout;
    const own = await incidents.find(id);
    if (of === undefined || of === id) return own && { to, incident: own, isOther: false, isAstray: false };
    const isTheirs = to.role === 'duty-manager' || (own !== undefined && goesWith(own, of));
    const other = isTheirs ? await incidents.find(of) : undefined;
    const incident = other ?? own;
    return incident && { to, incident, isOther: other !== undefined, isAstray: other === undefined };
  };
  const gone = ({ link }: Asked, status: number) => gonePage(council, link.language, status, { ask: CODE });

  return {
    show: async (asked) => {
      const { of, done } = asked.request.queryStringParameters ?? {};
      const found = await opened(asked, of);
      if (found === undefined) return gone(asked, 404);
      const { to, incident } = found;
      if (incident.standing === 'closed' && to.role !== 'duty-manager') return closedPage(incident);
      return shownNow(
        asked,
        found,
        done !== undefined && ANSWERS.has(done) ? { done: done as OnCallAnswer } : {},
      );
    },
    take: async (asked) => {
      const sent = formIn(asked.request);
      const { do: pressed = '', of, seen = '', note = '', eta = '', sure } = sent;
      const found = await opened(asked, of);
      if (found === undefined) return gone(asked, 404);
      const { to, incident, isOther, isAstray } = found;
      // What was meant for one is no answer to another: it may have come away since it was shown.
      if (isAstray) return back(asked.token, {});
      const shown = isOther ? { of: incident.id } : {};
      // Two presses of what was shown once are one, and a later press of the same is another.
      const key = `page:${asked.link.key}:${incident.id}:${pressed}:${/^\d{1,6}$/.test(seen) ? seen : ''}`;
      if (incident.standing === 'closed' && to.role !== 'duty-manager') return closedPage(incident);
      const after = await afterTaken(asked, found, { sent, key, shown });
      if (after !== undefined) return after;
      if (incident.standing === 'closed') return closedPage(incident);
      if (!ANSWERS.has(pressed)) return back(asked.token, shown);
      const words = oneLine(pressed === 'on-the-way' ? eta : note);
      const isSafe = pressed === 'made-safe';
      if (isSafe && incident.standing !== 'made-safe') {
        if (!saysWhatWasDone(words)) return shownNow(asked, found, { lacksNote: true });
        if (sure !== 'yes') return surePage({ ...found, now: asked.now, photos: [] }, words);
      }
      const said =
        pressed === 'on-the-way' ? etaIn(words, { at: asked.now, timeZone: council.timeZone }) : undefined;
      const event: IncidentEvent = {
        id: key,
        incident: incident.id,
        at: asked.now.toISOString(),
        kind: 'answered',
        by: to,
        answer: pressed as OnCallAnswer,
        ...(words === '' ? {} : { note: words }),
        ...(said === undefined ? {} : { eta: said }),
        via: 'page',
      };
      await tell([event]);
      await untilTaken(incident);
      return back(asked.token, { ...shown, done: pressed });
    },
    late: (asked) => Promise.resolve(gone(asked, 410)),
  };

  async function afterTaken(
    asked: Asked,
    found: Pick<IncidentShown, 'incident' | 'to' | 'isOther'>,
    { sent, key, shown }: { sent: Readonly<Record<string, string>>; key: string; shown: { of?: string } },
  ): Promise<HttpResponse | undefined> {
    const all = found.to.role === 'duty-manager' && sent['do'] === 'close' ? await incidents.running() : [];
    const told = afterTold(sent, found, { key, now: asked.now, all });
    if (told === undefined) return undefined;
    if ('wrong' in told) return shownNow(asked, found, { sent, wrong: told.wrong });
    await tell(told.events);
    await untilTaken(found.incident);
    return back(asked.token, shown);
  }

  async function shownNow(
    { now }: Asked,
    found: Pick<IncidentShown, 'incident' | 'to' | 'isOther'>,
    more: Pick<IncidentShown, 'done' | 'lacksNote' | 'sent' | 'wrong'>,
  ): Promise<HttpResponse> {
    const isManager = found.to.role === 'duty-manager';
    const running = isManager ? await incidents.running() : await together(found.incident);
    return incidentPage({
      ...found,
      ...more,
      now,
      photos: await photos(found.incident),
      ...(isManager ? { running } : {}),
      others: new Map(running.map((each) => [each.id, each])),
    });
  }

  /** For what the other homes tell: the page comes without it as well. */
  async function together({ homes = [], openHomes = [] }: Incident): Promise<readonly Incident[]> {
    return homes.length + openHomes.length === 0 ? [] : incidents.running().catch(() => []);
  }

  async function untilTaken({ id, trail }: Incident): Promise<void> {
    for (let looks = 0; looks < LOOKS; looks++) {
      const now = await incidents.find(id);
      if (now === undefined || now.trail.length > trail.length) return;
      await sleep(LOOK_MS);
    }
  }
};

/** To look at, so that to load it again sends nothing again. */
const back = (token: string, query: Readonly<Record<string, string>>): HttpResponse => ({
  statusCode: 303,
  headers: {
    location: `/l/${token}?${new URLSearchParams(query).toString()}`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  },
  body: '',
});

const CODE: Both = { en: 'with the number in the text and OK', cy: "gyda'r rhif yn y neges ac IAWN" };
