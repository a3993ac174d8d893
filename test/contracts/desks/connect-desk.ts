// A desk that is Amazon Connect's, as the port has it: proof that the port fits, kept with the contract and used by nothing else.
import type { AgentEvent } from '../../../bot/handoff/agent-event.ts';
import type { AgentDoes, AgentFile } from '../../../bot/handoff/agent-does.ts';
import type { CaseCard } from '../../../bot/handoff/card.ts';
import type { DeskLine, DeskNews, DeskPort, DeskTelling } from '../../../bot/handoff/desk-port.ts';
import type { Agent } from '../../../bot/handoff/handoff.ts';
import { agentEvent } from '../../../lambdas/desk/agent-events.ts';
import { ConnectError, type Connect, type SnsRecord } from './connect.ts';

type Deps = {
  readonly api: Connect['api'];
  readonly enqueue: (events: readonly AgentEvent[]) => Promise<void>;
  readonly typing: (conversation: string, name: string) => void;
  /** A file of the person's, from our store; and one of an agent's, into it. */
  readonly fetch: (conversation: string, file: string) => Promise<Uint8Array>;
  readonly keep: (
    conversation: string,
    file: Omit<AgentFile, 'url'>,
    bytes: Uint8Array,
  ) => Promise<AgentFile>;
  readonly clock: () => Date;
};
/** What is kept of a chat: in the table, encrypted, where it is for real. */
type Chat = {
  readonly conversation: string;
  readonly handoff: string;
  readonly initial: string;
  readonly participantToken: string;
  token: string;
};
type Payload = {
  readonly Id: string;
  readonly AbsoluteTime: string;
  readonly InitialContactId: string;
  readonly Type: string;
  readonly ContentType?: string;
  readonly Content?: string;
  readonly ParticipantRole?: string;
  readonly ParticipantId?: string;
  readonly DisplayName?: string;
  readonly Attachments?: readonly {
    readonly AttachmentId: string;
    readonly AttachmentName: string;
    readonly ContentType: string;
  }[];
};

const CHARACTERS_MAX = 1024;
const SYSTEM: Agent = { id: 'connect', name: 'Amazon Connect' };

export const connectDesk = (deps: Deps) => {
  const { api, clock, enqueue } = deps;
  const chats: Chat[] = [];
  const chatOf = (conversation: string, handoff?: string) =>
    chats.findLast(
      (each) => each.conversation === conversation && (handoff === undefined || each.handoff === handoff),
    );

  const open = async ({ key, conversation, channel, tell }: Told<'opened'>): Promise<void> => {
    const { handoff, card } = tell;
    const [first = '', ...rest] = pieces(inWords(card));
    const { ContactId, ParticipantToken } = await api.startChatContact({
      Attributes: { channel, team: tell.team, rank: tell.rank, conversation },
      ParticipantDetails: { DisplayName: 'Resident' },
      InitialMessage: plain(first),
      ClientToken: handoff,
    });
    const { ConnectionToken: token } = await api.createParticipantConnection(ParticipantToken);
    const chat = {
      conversation,
      handoff,
      initial: ContactId,
      participantToken: ParticipantToken,
      token,
    };
    // Told a second time it is the same contact, by another connection.
    chats.splice(0, chats.length, ...chats.filter(({ initial }) => initial !== ContactId), chat);
    for (const [index, text] of rest.entries())
      await api.sendMessage(token, { ...plain(text), ClientToken: `${key}:${index}` });
  };

  /** A token lasts a day: a new one is asked for once. @returns false where the chat is over there */
  const reached = async (chat: Chat, act: (token: string) => Promise<unknown>): Promise<boolean> => {
    try {
      await act(chat.token);
      return true;
    } catch (error) {
      if (!isDenied(error)) throw error;
    }
    try {
      chat.token = (await api.createParticipantConnection(chat.participantToken)).ConnectionToken;
      await act(chat.token);
      return true;
    } catch (error) {
      if (isDenied(error)) return false;
      throw error;
    }
  };
  const overThere = ({ conversation, handoff, initial }: Chat): AgentEvent => ({
    ...agentEvent(`connect:over:${initial}`, conversation, BY_SYSTEM, { does: 'over' }, clock()),
    handoff,
  });

  const say = async (chat: Chat, id: string, text: string): Promise<boolean> => {
    for (const [index, piece] of pieces(text).entries()) {
      const sent = { ...plain(piece), ClientToken: `${chat.handoff}:${id}:${index}` };
      if (!(await reached(chat, (token) => api.sendMessage(token, sent)))) return false;
    }
    return true;
  };
  const sayLine = async (chat: Chat, { id, by, text, files = [], danger }: DeskLine): Promise<boolean> => {
    const who = danger === true ? '[Danger. Assistant] ' : '[Assistant] ';
    if (text !== '' && !(await say(chat, id, by === 'person' ? text : `${who}${text}`))) return false;
    for (const file of files) {
      const bytes = await deps.fetch(chat.conversation, file.id);
      const about = { AttachmentName: file.id, ContentType: file.contentType };
      const upload = { ...about, ClientToken: `${chat.handoff}:${id}:${file.id}`, bytes };
      if (!(await reached(chat, (token) => api.upload(token, upload)))) return false;
    }
    return true;
  };

  const desk: DeskPort = {
    kind: 'keeps',
    queue: () =>
      api.agentsAvailable().then(
        (takes) => ({
          isOpen: true,
          isClosed: false,
          agents: takes === 0 ? [] : [{ id: 'connect', takes, has: 0 }],
          waiting: [],
          handling: [],
        }),
        () => undefined,
      ),
    tell: async (telling) => {
      const { key, conversation, tell } = telling;
      if (tell.tell === 'opened') return open({ ...telling, tell });
      const chat = chatOf(conversation, 'handoff' in tell ? tell.handoff : undefined);
      if (chat === undefined) return;
      switch (tell.tell) {
        case 'lines':
          for (const line of tell.lines) if (!(await sayLine(chat, line))) return enqueue([overThere(chat)]);
          return;
        case 'over':
          await reached(chat, (token) => api.disconnectParticipant(token));
          return;
        case 'refused':
          // Of a chat that is over here, that it is over there is on its way.
          if (tell.because !== 'over') await say(chat, key, `[Not done: ${tell.because}]`);
          return;
        case 'neglected':
          await say(chat, key, '[They have waited for an answer for some minutes.]');
          return;
        default:
          throw new TypeError(`Connect is not told "${(tell satisfies never as DeskNews).tell}".`);
      }
    },
    changed: () => Promise.resolve(),
    typed: async (conversation) => {
      const chat = chatOf(conversation);
      if (chat !== undefined) await api.sendTyping(chat.token).catch(() => undefined);
    },
  };

  /** One batch of the topic, sorted: within it the order is as it was there. */
  const hear = async (records: readonly SnsRecord[]): Promise<void> => {
    const heard = records
      .filter(({ Sns }) => isForThem(Sns.MessageAttributes['MessageVisibility']?.Value))
      .map(({ Sns }) => JSON.parse(Sns.Message) as Payload)
      .filter(({ ParticipantRole }) => ParticipantRole !== 'CUSTOMER')
      .sort((one, other) => (one.AbsoluteTime < other.AbsoluteTime ? -1 : 1));
    for (const payload of heard) {
      const chat = chats.find(({ initial }) => initial === payload.InitialContactId);
      if (chat === undefined) throw new TypeError('This contact is not known yet: it comes again.');
      await enqueue(await eventsOf(chat, payload));
    }
  };

  const eventsOf = async (chat: Chat, payload: Payload): Promise<readonly AgentEvent[]> => {
    const { Id, ParticipantId = '', DisplayName = '', ParticipantRole } = payload;
    const agent = { id: `connect:${ParticipantId}`, name: DisplayName };
    const done = (id: string, does: AgentDoes): AgentEvent => ({
      ...agentEvent(`connect:${id}`, chat.conversation, { agent, role: 'agent' }, does, clock()),
      handoff: chat.handoff,
    });
    // Whoever is there, or writes, has the chat: that is how it is in a desk that keeps its own.
    const has = done(`has:${Id}`, { does: 'assign', to: agent });
    if (payload.Type === 'MESSAGE' && ParticipantRole === 'AGENT')
      return [has, done(Id, { does: 'say', text: payload.Content ?? '' })];
    if (payload.Type === 'ATTACHMENT' && ParticipantRole === 'AGENT')
      return [has, done(Id, { does: 'say', text: '', files: await filesOf(chat, payload) })];
    switch (payload.ContentType?.split('connect.event.')[1]) {
      case 'participant.joined':
        return ParticipantRole === 'AGENT' ? [has] : [];
      case 'participant.left':
        return ParticipantRole === 'AGENT' ? [done(Id, { does: 'lost' })] : [];
      case 'chat.ended':
        return [overThere(chat)];
      case 'typing':
        deps.typing(chat.conversation, DisplayName);
        return [];
      default:
        return [];
    }
  };
  const filesOf = ({ conversation }: Chat, { Attachments = [] }: Payload): Promise<readonly AgentFile[]> =>
    Promise.all(
      Attachments.map(async ({ AttachmentId, AttachmentName, ContentType }) => {
        const file = { id: `${AttachmentId}.pdf`, name: AttachmentName, contentType: ContentType };
        return deps.keep(conversation, file, await api.getAttachment(AttachmentId));
      }),
    );

  return { desk, hear, chatOf };
};

type Told<T extends DeskNews['tell']> = DeskTelling & {
  readonly tell: Extract<DeskNews, { readonly tell: T }>;
};

const BY_SYSTEM = { agent: SYSTEM, role: 'agent' } as const;
const isForThem = (visible: string | undefined): boolean => visible === 'CUSTOMER' || visible === 'ALL';
const isDenied = (error: unknown): boolean =>
  error instanceof ConnectError && error.name === 'AccessDeniedException';
const plain = (Content: string) => ({ ContentType: 'text/plain', Content });

/** By whole characters: one that is two units long is not cut. */
export const pieces = (text: string): readonly string[] => {
  const all: string[] = [];
  let piece = '';
  for (const character of text) {
    if (piece.length + character.length > CHARACTERS_MAX) {
      all.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...all, piece];
};

const inWords = ({ wants, form, danger, care, language }: CaseCard): string =>
  [
    `[Wants] ${wants.words.join(' / ')}`,
    ...(danger === undefined ? [] : [`[Danger] ${danger.id}`]),
    ...(care === undefined ? [] : ['[Extra care]']),
    ...(form?.facts ?? []).map(({ label, shown }) => `[Known] ${label}: ${shown}`),
    `[Language] ${language.speaks}`,
  ].join('\n');
