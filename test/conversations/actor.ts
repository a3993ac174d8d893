// One citizen in one script: their part is played on their channel, and what comes of it is kept for what is expected.
import type { Activity } from '../../bot/model.ts';
import { isOurs } from '../../bot/channels/marks.ts';
import { CHANNEL_IDS } from '../../bot/runtime/stamp.ts';
import type { ButtonValue } from '../../bot/say.ts';
import { paysBy } from '../pays.ts';
import { eventually } from '../stack.ts';
import { plain } from './plain.ts';
import type { Citizen, Message } from './citizen.ts';
import type { Card, Deed, Manner } from './script.ts';
import type { Stage } from './stage.ts';

export type Shown = { readonly id: string; readonly words: string; readonly to: ButtonValue['to'] };
/** What came of the last thing that the citizen did. */
export type Scene = {
  /** How its turns counted. */
  readonly statuses: readonly string[];
  readonly said: readonly Partial<Activity>[];
  /** What arrived on the phone or the page. */
  readonly heard: readonly string[];
};
export type Actor = {
  readonly citizen: Citizen;
  readonly scene: () => Scene;
  /** @returns false when it cannot be done on this channel */
  readonly does: (deed: Deed, turn: number) => Promise<boolean>;
  /** Porth comes back to them, as a timer has come. */
  readonly isCalled: () => Promise<void>;
  /** News of what they sent has come to them, whether it is told now or later. */
  readonly hears: (happen: () => Promise<void>) => Promise<void>;
  /** They pay by the link that they got last, and it is told what became of it. */
  readonly pays: (card: Card) => Promise<void>;
  /** Whatever still comes has come: nothing more may have. */
  readonly ends: () => Promise<void>;
};

const PATIENCE_MS = 40_000;
const AFTERMATH_MS = 150;
/** What a turn counts as that a timer brought. */
const CALLED: ReadonlySet<string> = new Set(['asked', 'reminded', 'notified']);

/** @param seat in which order the ways to choose are taken */
export const newActor = async (stage: Stage, citizen: Citizen, seat: number): Promise<Actor> => {
  const { conversation, channel } = citizen;
  let scene: Scene = { statuses: [], said: [], heard: [] };
  let expected = citizen.arrivals;
  let turnsSeen = 0;
  let heardBefore = 0;
  let version = 0;
  let shown: readonly Shown[] = [];
  let late: readonly Message[] | undefined;

  const turns = () => stage.turns(conversation).filter(({ status }) => status !== 'repeat');
  const taken = () => turns().filter(({ event }) => event === 'activity').length;
  /** @param isHeard false when it may come while the channel's window is closed */
  const look = async (isHeard = true): Promise<void> => {
    await eventually(
      `${expected} turns, of which there are ${taken()}`,
      () => taken() >= expected,
      PATIENCE_MS,
    );
    const all = turns();
    const fresh = all.slice(turnsSeen);
    turnsSeen = all.length;
    if (fresh.some(({ pending }) => pending)) throw new Error('A message was not taken by the provider.');
    if (fresh.some(({ status }) => status === 'failed')) throw new Error('A turn failed.');
    const { turns: told } = await stage.transcripts.turnsAfter(CHANNEL_IDS[channel], conversation, version);
    version = told.at(-1)?.version ?? version;
    const said = told.flatMap(({ activities }) => activities).filter(isOurs);
    shown = optionsIn(said) ?? shown;
    const heard = await citizen.heard();
    // A payment is heard of by webhook and by its page, and the second of them may come when it will.
    const counting = fresh.filter(({ event, status }) => !(event === 'payment' && status === 'ignored'));
    scene = { statuses: counting.map(({ status }) => status), said, heard: heard.slice(heardBefore) };
    heardBefore = heard.length;
    if (!isHeard && scene.heard.length === 0) return;
    const words = plain(scene.heard.join('\n'));
    const lost = (optionsIn(said) ?? []).filter((option) => !words.includes(plain(option.words)));
    if (lost.length > 0)
      throw new Error(
        `Options that are not shown: ${lost.map(({ id }) => id).join(', ')}. Shown is: "${words}".`,
      );
  };
  const send = async (messages: readonly Message[], manner: Manner): Promise<void> => {
    if (manner === 'late') {
      late = messages;
      return;
    }
    const all = [...(late ?? []), ...messages];
    expected += all.length;
    const how = late === undefined ? manner : 'late';
    late = undefined;
    await citizen.send(all, how);
    await look();
  };
  const choose = async (wanted: string, turn: number): Promise<Message> => {
    const index = shown.findIndex(({ id, words }) => id === wanted || words === wanted);
    const option = shown[index];
    if (option === undefined)
      throw new Error(
        `"${wanted}" is not shown. Shown are: ${shown.map(({ id }) => id).join(', ') || 'no options'}.`,
      );
    const way = await wayOf(citizen, shown, option, turn + seat);
    if (way === 'tap') return { kind: 'tap', option: option.id, words: option.words };
    return { kind: 'text', text: way === 'number' ? String(index + 1) : option.words };
  };

  if (expected > 0) await look();
  return {
    citizen,
    scene: () => scene,
    does: async (deed, turn) => {
      switch (deed.kind) {
        case 'says':
          await send([{ kind: 'text', text: deed.text }], deed.manner);
          return true;
        case 'chooses':
          await send([await choose(deed.option, turn)], deed.manner);
          return true;
        case 'many':
          await send(
            Array.from({ length: deed.count }, (_, index) => ({
              kind: 'text',
              text: deed.text.replace('…', String(index + 1)),
            })),
            'once',
          );
          return true;
        case 'old-button':
          if (!(await citizen.canTap(deed.option))) return false;
          await send([{ kind: 'tap', option: deed.option, words: deed.option }], 'once');
          return true;
        case 'photo':
          if (!citizen.can('photos')) return false;
          await send([deed], 'once');
          return true;
        case 'place':
          if (!citizen.can('places')) return false;
          await send([deed], 'once');
          return true;
        default:
          return deed satisfies never;
      }
    },
    isCalled: async () => {
      // The turn looks up first what it is about; it is told of once more when it has gone out.
      const came = () => turns().slice(turnsSeen);
      await eventually(
        'what comes of a timer',
        () =>
          came().some(({ event }) => event === 'deliver') && came().some(({ status }) => CALLED.has(status)),
        PATIENCE_MS,
      );
      await look(citizen.can('first'));
    },
    hears: async (happen) => {
      await happen();
      await eventually(
        'news',
        () =>
          turns()
            .slice(turnsSeen)
            .some(({ event }) => event === 'news'),
        PATIENCE_MS,
      );
      await look(citizen.can('first'));
    },
    pays: async (card) => {
      const link = /https?:\S+\/l\/[\w-]{22}/g;
      const last = (await citizen.heard()).join('\n').match(link)?.at(-1);
      if (last === undefined) throw new Error('There is no link to pay.');
      await paysBy(last, card);
      await eventually(
        'what became of the payment',
        () =>
          turns()
            .slice(turnsSeen)
            .some(({ event, status }) => event === 'payment' && status === 'notified'),
        PATIENCE_MS,
      );
      await look();
    },
    ends: async () => {
      await new Promise((resolve) => setTimeout(resolve, AFTERMATH_MS));
      const heard = await citizen.heard();
      if (taken() !== expected) throw new Error(`${expected} messages were sent, and ${taken()} were taken.`);
      if (heard.length !== heardBefore)
        throw new Error(`More came later: "${heard.slice(heardBefore).join('\n')}".`);
    },
  };
};

/** Each way has its turn; where there is nothing to tap the others have. */
const wayOf = async (
  citizen: Citizen,
  shown: readonly Shown[],
  option: Shown,
  turn: number,
): Promise<'tap' | 'number' | 'words'> => {
  // "14" among addresses is a house, and no place in the list.
  const hasNumbers = shown.some(({ words }) => /\d/.test(words));
  const ways = [
    ...((await citizen.canTap(option.id)) ? (['tap'] as const) : []),
    ...(hasNumbers ? [] : (['number'] as const)),
    'words' as const,
  ];
  return ways[turn % ways.length] ?? 'words';
};

/** Of the last message that has any. */
const optionsIn = (said: readonly Partial<Activity>[]): readonly Shown[] | undefined => {
  const actions = said.findLast(({ suggestedActions }) => suggestedActions !== undefined)?.suggestedActions
    ?.actions;
  return actions?.map(({ title, value }) => {
    const { option, to } = value as ButtonValue;
    return { id: option, words: title, to };
  });
};
