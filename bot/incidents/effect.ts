// What is to be done of an incident, as values: done after it is saved, each once for its key.
import type { Clock } from '../clocks/clock.ts';
import type {
  CareTold,
  Incident,
  IncidentEvent,
  IncidentNews,
  IncidentStanding,
  OnCall,
  OnCallAnswer,
  OverByThem,
} from './incident.ts';
import type { ChannelId } from '../model.ts';
import type { Severity } from '../clocks/clock.ts';
import { isUnringable } from './reach.ts';
import { givenOf, whereOf } from './where-heard.ts';

/** What a page tells, as far as it is known. Of a quiet one no words, place or phone. */
export type PageFacts = {
  readonly incident: string;
  readonly reference: string;
  readonly row: string;
  readonly severity: Severity;
  /** It is worse, or another danger beside it: with all rows that were told in it. */
  readonly another?: readonly string[];
  readonly awareAt: string;
  readonly place?: string;
  /** Given in the same chat, and not confirmed. */
  readonly given?: string;
  readonly phone?: string;
  readonly words?: string;
  readonly care?: CareTold;
  /** They write Welsh, be it among English. */
  readonly welsh?: true;
  /** They wrote that a call does not work, or is not wanted: why stands on the page alone. */
  readonly noCalls?: true;
  readonly quiet?: true;
  readonly saidSafeAt?: string;
  readonly calledOffAt?: string;
  /** Who is at it, by name: what comes after it was made safe is the office's. */
  readonly has?: string;
  /** It was over, and is told again (ISO). */
  readonly reopenedAt?: string;
  /** It is closed, and some of its clocks run on. */
  readonly closed?: true;
  /** So many homes report it, or were open still when this one was over. */
  readonly homes?: number;
  /** Of so many of them nobody knows where they are. */
  readonly unplaced?: number;
};

/**
 * What those on call are told beside their pages: what their own answer came to, where they gave it by text; that somebody else has
 * it; and what is new. `added`: where it is or how to call back is known now, or it is another danger.
 */
export type OnCallNews =
  | OnCallAnswer
  | 'held-by-other'
  | 'is-over'
  | 'other-on-the-way'
  | 'other-made-safe'
  | 'taken'
  | 'said-safe'
  | 'called-off'
  | OverByThem
  | 'added'
  | 'worse'
  | 'pages-stopped'
  | 'safe-not-noted'
  | 'homes'
  | 'homes-open'
  | 'case-closed'
  | 'closed';

/** What they said of it, since when it is safe (ISO), and the numbers of what else they may have meant. */
export type AnsweredOver = {
  readonly answer: OnCallAnswer;
  readonly madeSafeAt?: string;
  readonly alsoOpen?: readonly string[];
};

/**
 * Of what somebody is warned. `late` and `breached` are of a clock; `nobody`: there is nobody on call; `unreached`: no page was
 * answered; `given-up`: nobody is paged any more.
 */
export type AlarmWhy = 'late' | 'breached' | 'nobody' | 'unreached' | 'given-up';

/** It is among what is running, or no more. */
export type IncidentListed = {
  readonly incident: string;
  readonly running: boolean;
  readonly awareAt: string;
  /** Where others look for it now, and where they do not any more (`nearKeys`). */
  readonly near: readonly string[];
  readonly left: readonly string[];
};

export type IncidentEffect = { readonly key: string } & (
  | { readonly kind: 'page'; readonly to: OnCall; readonly code: string; readonly told: PageFacts }
  | {
      readonly kind: 'inform';
      readonly to: OnCall;
      readonly code: string;
      readonly what: OnCallNews;
      readonly told: PageFacts;
      /** Who has it, by name. */
      readonly by?: string;
      /** What they answered was over. */
      readonly over?: AnsweredOver;
    }
  /** Without `to` it stands in the log alone. */
  | {
      readonly kind: 'alarm';
      readonly why: AlarmWhy;
      readonly to?: OnCall;
      readonly code: string;
      readonly clock?: Clock;
      readonly told: PageFacts;
    }
  | {
      readonly kind: 'tell';
      readonly conversation: string;
      readonly channel: ChannelId;
      readonly news: IncidentNews;
    }
  /** Something of another incident's. */
  | { readonly kind: 'relay'; readonly event: IncidentEvent }
  /** Stands with its case. */
  | {
      readonly kind: 'file';
      readonly reference: string;
      readonly standing: IncidentStanding;
      readonly at: string;
      /** Where it is by their words alone. */
      readonly placeHeard?: string;
      /** All of it, those too that came while the danger held: they are kept as long as the case. */
      readonly photos?: readonly string[];
      /** By what they say: the case is over with that. */
      readonly over?: OverByThem;
    }
  | ({ readonly kind: 'list' } & IncidentListed)
);

const AT_IT: ReadonlySet<IncidentStanding> = new Set(['acknowledged', 'on-the-way']);

export const factsOf = (incident: Incident): PageFacts => {
  const { id, reference, row, severity, awareAt, quiet, saidSafeAt, calledOffAt, care } = incident;
  const { phone, words, reopenedAt } = incident;
  const place = whereOf(incident);
  const given = givenOf(incident);
  const homes = incident.homes ?? incident.openHomes ?? [];
  // Nor may anybody know where this one is.
  const isAnywhere = incident.homes !== undefined && place === undefined;
  const others = homes.filter((each) => each.unplaced === true).length;
  const unplaced = others === 0 ? 0 : others + (isAnywhere ? 1 : 0);
  return {
    incident: id,
    reference,
    row,
    severity,
    awareAt,
    ...(care === undefined ? {} : { care }),
    ...(incident.language === 'cy' || incident.alsoIn === 'cy' ? { welsh: true as const } : {}),
    ...(isUnringable(incident) ? { noCalls: true as const } : {}),
    ...(saidSafeAt === undefined ? {} : { saidSafeAt }),
    ...(calledOffAt === undefined ? {} : { calledOffAt }),
    ...(incident.heldBy === undefined || !AT_IT.has(incident.standing) ? {} : { has: incident.heldBy.name }),
    ...(reopenedAt === undefined ? {} : { reopenedAt }),
    ...(incident.standing === 'closed' ? { closed: true as const } : {}),
    ...(homes.length === 0 ? {} : { homes: incident.homes === undefined ? homes.length : homes.length + 1 }),
    ...(unplaced === 0 ? {} : { unplaced }),
    ...(quiet === true
      ? { quiet }
      : {
          ...(place === undefined ? {} : { place }),
          ...(given === undefined ? {} : { given }),
          ...(phone === undefined ? {} : { phone }),
          ...(words === undefined ? {} : { words }),
        }),
  };
};
