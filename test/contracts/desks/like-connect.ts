// A desk like Amazon Connect's as the contract uses it: agents work in the contact centre, and all that comes of it comes by its topic.
import type { AgentEvent } from '../../../bot/handoff/agent-event.ts';
import { connect } from './connect.ts';
import { connectDesk } from './connect-desk.ts';
import type { Around, DeskInUse, Line } from './scene.ts';

export const likeConnect = ({ clock }: Pick<Around, 'clock'>) => {
  const centre = connect({ clock });
  const events: AgentEvent[] = [];
  const stored = new Map<string, Uint8Array>();
  const typing: string[] = [];
  const { api } = centre;
  let broken = 'no';
  const { desk, hear, chatOf } = connectDesk({
    // It may still say who is there when it takes no chats.
    api: {
      ...api,
      agentsAvailable: () =>
        broken === 'deaf' ? Promise.resolve(centre.state.available) : api.agentsAvailable(),
    },
    enqueue: (more) => Promise.resolve(void events.push(...more)),
    typing: (_, name) => void typing.push(name),
    fetch: () => Promise.resolve(new Uint8Array([1])),
    keep: (conversation, file, bytes) => {
      stored.set(`${conversation}/${file.id}`, bytes);
      return Promise.resolve({ ...file, url: `https://porth.example.org/${conversation}/${file.id}` });
    },
    clock,
  });
  const initial = (conversation: string): string => {
    const chat = chatOf(conversation);
    if (chat === undefined) throw new Error('There is no such chat.');
    return chat.initial;
  };
  const inChat =
    (act: (contact: string, by: string, what: string) => void) =>
    (conversation: string, by = '', what = '') => {
      act(initial(conversation), by, what);
      return Promise.resolve();
    };
  const contactOf = (conversation: string) =>
    centre.contacts.findLast(({ asked }) => asked.Attributes['conversation'] === conversation);
  const { agents } = centre;
  const inUse: DeskInUse = {
    desk,
    sees: (conversation) => {
      const contact = contactOf(conversation);
      if (contact === undefined || contact.ended) return Promise.resolve(undefined);
      const [first, ...rest] = contact.lines;
      return Promise.resolve({ card: first?.text ?? '', lines: rest.map(lineOf) });
    },
    takes: inChat((contact, by) => {
      agents.joins(contact, by);
    }),
    says: inChat((contact, by, text) => {
      agents.says(contact, by, text);
    }),
    sends: inChat((contact, by, file) => {
      agents.sends(contact, by, file, new Uint8Array([2]));
    }),
    notes: inChat((contact, by, text) => {
      agents.says(contact, by, text, 'AGENT');
    }),
    transfers: inChat((contact, from, to) => {
      agents.transfers(contact, from);
      agents.joins(contact, to);
    }),
    ends: inChat((contact) => {
      agents.ends(contact);
    }),
    givesUp: inChat((contact) => {
      agents.ends(contact);
    }),
    sawTyping: () => centre.contacts.some(({ typed }) => typed > 0),
    back: async () => {
      await hear(centre.published());
      return events.splice(0);
    },
    breaks: (how) => {
      broken = how;
      centre.state.down = how !== 'no';
    },
  };
  return { inUse, centre, hear, events, typing, stored };
};

const lineOf = ({ text, files }: { readonly text: string; readonly files: readonly string[] }): Line => ({
  by: text.startsWith('[') ? 'assistant' : 'person',
  text: text.replace(/^\[[^\]]*\] /, ''),
  files,
});
