// What a text to somebody on call says, with the link to the page of its incident.
import type { OnCall } from '../../bot/incidents/incident.ts';
import type { Late } from '../../bot/incidents/late-together.ts';
import { lateText } from '../../dialogs/late-said.ts';
import { alarmText, answerText, newsText, pageText } from '../../dialogs/on-call-said.ts';
import type { IncidentEffectDeps, ToOnCall } from './effects.ts';

export const onCallWords =
  ({
    linkOf,
    clock,
    timeZone,
  }: {
    /** The address of the page of this incident, for this person. */
    readonly linkOf: (incident: string, who: OnCall) => Promise<string>;
    readonly clock: () => Date;
    readonly timeZone: string;
  }): IncidentEffectDeps['words'] =>
  async (effect) => {
    const { told, to } = effect;
    const at = { link: await linkOf(told.incident, to), now: clock(), timeZone };
    switch (effect.kind) {
      case 'page':
        return pageText(told, effect.code, at);
      case 'alarm':
        return alarmText(told, alarmOf(effect), effect.code, at);
      case 'inform':
        return informed(effect, at);
      default:
        throw new TypeError(`Nobody on call is told "${(effect satisfies never as { kind: string }).kind}".`);
    }
  };

const alarmOf = ({ why, clock }: ToOnCall & { kind: 'alarm' }): Parameters<typeof alarmText>[1] => {
  if (why !== 'late' && why !== 'breached') return { why };
  if (clock === undefined) throw new TypeError(`An alarm that a clock is ${why} has no clock.`);
  return { why, clock };
};

const countOf = ({ homes, unplaced }: ToOnCall['told']) => ({
  ...(homes === undefined ? {} : { homes }),
  ...(unplaced === undefined ? {} : { unplaced }),
});

const informed = (
  { what, told, code, by = '', over }: ToOnCall & { kind: 'inform' },
  at: Parameters<typeof pageText>[2],
): string => {
  switch (what) {
    case 'held-by-other':
      return answerText({ what, by }, code, at);
    case 'is-over':
      if (over === undefined) throw new TypeError('What is over is told without what was answered.');
      return answerText({ what, over }, code, at);
    case 'acknowledged':
      return answerText({ what, ...countOf(told) }, code, at);
    case 'on-the-way':
    case 'made-safe':
    case 'not-safe':
    case 'cannot':
      return answerText({ what }, code, at);
    case 'taken':
    case 'other-on-the-way':
    case 'other-made-safe':
    case 'said-safe':
    case 'called-off':
    case 'works-again':
    case 'not-ours':
    case 'added':
    case 'worse':
    case 'pages-stopped':
    case 'safe-not-noted':
    case 'homes':
    case 'homes-open':
    case 'case-closed':
    case 'closed':
      return newsText(told, what, code, { link: at.link, by });
    default:
      return what satisfies never;
  }
};

/** What is late together, as one text. The link is of the first. */
export const lateWords =
  ({ linkOf }: Pick<Parameters<typeof onCallWords>[0], 'linkOf'>) =>
  async (all: readonly Late[], to: OnCall): Promise<string> => {
    const link = await linkOf(all[0]?.told.incident ?? '', to);
    return lateText(
      all.map(({ code, told }) => ({ code, ...told })),
      { link },
    );
  };
