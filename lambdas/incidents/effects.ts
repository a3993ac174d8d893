// Does what a turn of an incident wants done: texts to those on call, news to the conversation, a note on the case.
import type { IncidentEffect, IncidentListed } from '../../bot/incidents/effect.ts';
import type { Breach, Late, LateTurn } from '../../bot/incidents/late-together.ts';
import type { DoIncidentEffect } from '../../bot/incidents/ports.ts';
import type { OnCall, OverByThem } from '../../bot/incidents/incident.ts';
import type { Language } from '../../bot/model.ts';
import { photosOf } from '../../bot/incidents/photos.ts';
import { isOver, type CaseChange, type Cases } from '../../bot/services/cases.ts';
import { OVER_BY_THEM } from '../../dialogs/triage/receipt.ts';
import type { EnqueueAll } from '../aws/queue.ts';
import { hasEvidence, type KeepEvidence } from '../evidence.ts';

export type ToOnCall = Extract<IncidentEffect, { kind: 'page' | 'inform' | 'alarm' }>;

export type IncidentEffectDeps = {
  /** What the text says. It may make a link for it. */
  readonly words: (effect: ToOnCall & { readonly to: OnCall }) => Promise<string>;
  /** @param id names the text: what becomes of it later is told under this name @returns whether it was taken */
  readonly text: (to: OnCall, words: string, id: string) => Promise<boolean>;
  readonly enqueue: EnqueueAll;
  readonly cases: Pick<Cases, 'update'>;
  /** Its photos are as old as the last change of the case. */
  readonly evidence?: KeepEvidence;
  readonly list: (listed: IncidentListed) => Promise<void>;
  /** One line with a fixed name, for an alarm of the machine room's own. */
  readonly alarm: (line: AlarmLine) => void;
  /** Dangers that are late together are one text. Without it each is its own. */
  readonly together?: {
    readonly turn: (effect: Breach, now: string) => Promise<LateTurn>;
    readonly words: (all: readonly Late[], to: OnCall) => Promise<string>;
  };
  readonly clock: () => Date;
};

export type AlarmLine = {
  readonly why: string;
  readonly incident: string;
  readonly reference: string;
  readonly clock?: string;
};

export const incidentEffects =
  ({
    words,
    text,
    enqueue,
    cases,
    evidence,
    list,
    alarm,
    together,
    clock,
  }: IncidentEffectDeps): DoIncidentEffect =>
  async (effect) => {
    switch (effect.kind) {
      case 'page':
        return text(effect.to, await words(effect), effect.key);
      case 'inform':
        return taken(await text(effect.to, await words(effect), effect.key));
      case 'alarm': {
        const { why, told, to, clock: late } = effect;
        const { incident, reference } = told;
        alarm({ why, incident, reference, ...(late && { clock: late.id }) });
        if (to === undefined) return true;
        const turn =
          why === 'breached' ? await together?.turn({ ...effect, to }, clock().toISOString()) : undefined;
        if (turn !== undefined && 'at' in turn) return turn;
        if (turn?.all.length === 0) return true;
        const said =
          together !== undefined && turn !== undefined && turn.all.length > 1
            ? together.words(turn.all, to)
            : words({ ...effect, to });
        return taken(await text(to, await said, effect.key));
      }
      case 'tell': {
        const { conversation, channel, news, key } = effect;
        const receivedAt = clock().toISOString();
        await enqueue([{ id: key, conversation, channel, at: news.at, receivedAt, kind: 'incident', news }]);
        return true;
      }
      case 'file': {
        const { reference, standing, at, placeHeard, photos = [], over } = effect;
        const told = { incident: standing, ...(placeHeard && { placeHeard }) };
        // The conversation may add to the same case in the same moment.
        const known = await cases.update(reference, (now) => ({
          answers: { ...now.answers, ...told },
          updatedAt: at,
          ...(over === undefined || isOver(now) ? {} : closedAs(over, now.language)),
        }));
        if (known === undefined) return true;
        const photo = [...new Set([...photosOf(known), ...photos])];
        const kept = { ...known, answers: { photo } };
        if (hasEvidence(kept)) await evidence?.(kept);
        return true;
      }
      case 'relay':
        await enqueue([effect.event]);
        return true;
      case 'list':
        await list(effect);
        return true;
      default:
        throw new TypeError(`An incident cannot do "${(effect satisfies never as { kind: string }).kind}".`);
    }
  };

const closedAs = (over: OverByThem, language: Language = 'en'): Pick<CaseChange, 'status' | 'reason'> => ({
  status: 'closed-no-action',
  reason: OVER_BY_THEM[over][language],
});

/** What is no page is tried again. */
const taken = (isTaken: boolean): true => {
  if (!isTaken) throw new Error('The text was not taken.');
  return true;
};
