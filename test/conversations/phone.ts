// A citizen at a simulated phone: signed webhooks in, and on its screen what the provider's send API took.
import { setTimeout as wait } from 'node:timers/promises';
import { ABILITIES, type Abilities } from '../../bot/channels/abilities.ts';
import { conversationId } from '../../bot/channels/ids.ts';
import {
  choicesIn,
  quickNow,
  type Act,
  type Bubble,
  type PhoneChannel,
  type PhoneState,
} from '../../local/phones/wire.ts';
import type { Account } from '../../local/providers/people.ts';
import { request } from '../directline/rest.ts';
import { DOT } from '../local/providers/laptop.ts';
import { eventually } from '../stack.ts';
import type { Citizen, Message } from './citizen.ts';
import type { Ability, Script } from './script.ts';
import { SECRET, type Network, type Stage } from './stage.ts';

export const phone = async (
  { porth }: Pick<Stage, 'porth'>,
  channel: PhoneChannel,
  script: Pick<Script, 'name'>,
  texts: Network,
): Promise<Citizen> => {
  const at = `${porth.url}/local/providers/${channel}/phones/${script.name}`;
  const post = async <T>(path: string, body: unknown): Promise<T> => {
    const answer = await request<T & { error?: string }>(at + path, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    if (answer.status !== 200)
      throw new Error(`The phone cannot do that: ${answer.body.error ?? answer.status}`);
    return answer.body;
  };
  const state = async () => (await request<PhoneState>(at)).body;
  const { account } = await post<{ account: Account }>('', {});
  const acts = (act: Act) => post('/acts', act);

  const actOf = async (message: Message): Promise<Act> => {
    switch (message.kind) {
      case 'text':
        return { act: 'text', text: message.text, ...(channel === 'sms' ? { network: texts } : {}) };
      case 'photo': {
        const caption = message.caption === undefined ? {} : { caption: message.caption };
        return { act: 'photo', contentType: 'image/png', base64: DOT, ...caption };
      }
      case 'place':
        return { act: 'place', latitude: message.latitude, longitude: message.longitude };
      case 'tap':
        return (
          tapFor((await state()).bubbles, message.option, channel) ??
          Promise.reject(new Error(`There is no button for "${message.option}" on the phone.`))
        );
    }
  };
  return {
    channel,
    conversation: conversationId(SECRET, channel, keyOf(channel, account)),
    arrivals: 0,
    can: (ability) => CAN[ability](channel),
    canTap: async (option) => tapFor((await state()).bubbles, option, channel) !== undefined,
    send: async (messages, manner) => {
      const all = await Promise.all(messages.map(actOf));
      if (manner === 'late') await isQuiet(state);
      await post('/faults', { on: FAULTS[manner] });
      for (const act of all) await acts(act);
      await post('/faults', { on: [] });
      // The second of two can do harm only once it is there.
      if (manner !== 'once') await eventually('all webhooks', async () => (await state()).onTheWay === 0);
    },
    heard: async () => (await state()).bubbles.filter(({ by }) => by === 'porth').map(wordsOf),
  };
};

const FAULTS = { once: [], twice: ['duplicate'], late: ['out-of-order'] } as const;
const CAN: Readonly<Record<Ability, (channel: PhoneChannel) => boolean>> = {
  'opt-out': (channel) => (ABILITIES[channel] as Abilities).optOut !== 'none',
  photos: (channel) => ABILITIES[channel].photos,
  places: (channel) => ABILITIES[channel].locationRequest,
  // Once its window is closed.
  first: (channel) => writesFirst(channel),
  'not-first': (channel) => !writesFirst(channel),
};
const writesFirst = (channel: PhoneChannel): boolean => {
  const { windowHours, templates } = ABILITIES[channel] as Abilities;
  return windowHours === undefined || templates;
};

/** What a channel makes its conversations of. */
const keyOf = (channel: PhoneChannel, { psid, number, scopedId }: Account): string =>
  (channel === 'messenger' ? psid : channel === 'whatsapp' ? scopedId : `+${number ?? ''}`) ?? '';

/** The last button of this option, if the app still lets one tap it. */
const tapFor = (bubbles: readonly Bubble[], option: string, channel: PhoneChannel): Act | undefined => {
  for (const bubble of bubbles.toReversed()) {
    const choices = choicesIn(bubble);
    const choice = choices.findIndex(({ kind, value }) => kind === 'reply' && optionIn(value) === option);
    if (choice < 0) continue;
    const isQuick = choice >= choices.length - (bubble.quick?.length ?? 0);
    if (channel === 'messenger' && isQuick && quickNow(bubbles)?.id !== bubble.id) continue;
    return { act: 'tap', bubble: bubble.id, choice };
  }
  return undefined;
};

const optionIn = (value: string): string | undefined => {
  try {
    return (JSON.parse(value) as { readonly option?: string }).option;
  } catch {
    return undefined;
  }
};

const wordsOf = (bubble: Bubble): string => {
  const { shown } = bubble;
  const text = 'text' in shown ? shown.text : 'caption' in shown ? shown.caption : '';
  return [text, ...choicesIn(bubble).flatMap(({ title, description = '' }) => [title, description])].join(
    '\n',
  );
};

/** A report of an earlier message would be overtaken in place of the next one. */
const isQuiet = async (state: () => Promise<PhoneState>): Promise<void> => {
  for (let quiet = 0, tries = 0; quiet < 4 && tries < 40; tries++) {
    const { onTheWay, bubbles } = await state();
    const isReported = bubbles.every(({ by, tick }) => by !== 'porth' || tick !== 'sent');
    quiet = onTheWay === 0 && isReported ? quiet + 1 : 0;
    await wait(50);
  }
};
