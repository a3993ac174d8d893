// Citizens of one scene: on simulated phones, and in web chats by plain HTTP. Each says things, and hears what is said to them.
import type { PhoneChannel, PhoneState } from '../../../local/phones/wire.ts';
import { open } from '../../directline/rest.ts';
import { eventually, type Running } from '../../stack.ts';

export type Citizen = {
  says(words: string): Promise<void>;
  /** All that was said to them so far, oldest first. */
  heard(): Promise<string>;
  /** Waits for these words since they were last asked for, and gives all that was said since. */
  hears(part: string): Promise<string>;
};

const citizen = (says: Citizen['says'], heard: Citizen['heard']): Citizen => {
  let from = 0;
  return {
    says,
    heard,
    hears: async (part) => {
      const said = await eventually(
        `"${part}"`,
        async () => {
          const all = (await heard()).slice(from);
          return all.includes(part) ? all : undefined;
        },
        30_000,
      );
      from += said.indexOf(part) + part.length;
      return said;
    },
  };
};

export const onPhone = ({ url }: Running, channel: PhoneChannel, person: string): Citizen => {
  const at = `${url}/local/providers/${channel}/phones/${person}`;
  return citizen(
    async (text) => {
      await fetch(`${at}/acts`, { method: 'POST', body: JSON.stringify({ act: 'text', text }) });
    },
    async () => {
      const { bubbles } = (await (await fetch(at)).json()) as PhoneState;
      return bubbles
        .filter(({ by }) => by === 'porth')
        .map(({ shown }) => JSON.stringify(shown).replaceAll('\\n', ' '))
        .join('\n');
    },
  );
};

export const inWebChat = async ({ url }: Running): Promise<Citizen> => {
  const talk = await open(url);
  return citizen(
    async (words) => {
      await talk.say(words);
    },
    () => talk.heard(),
  );
};
