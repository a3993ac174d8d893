// A contact centre in memory that speaks Amazon Connect's shapes: it keeps its own chats, publishes at least once and in no order, and may be down.
import { randomUUID } from 'node:crypto';

/** As the SDK throws it. */
export class ConnectError extends Error {
  override readonly name: string;
  constructor(name: string) {
    super(name);
    this.name = name;
  }
}

export type StartChatContact = {
  readonly Attributes: Readonly<Record<string, string>>;
  readonly ParticipantDetails: { readonly DisplayName: string };
  readonly InitialMessage: Sent;
  readonly ClientToken: string;
};
type Sent = { readonly ContentType: string; readonly Content: string };
type Upload = {
  readonly AttachmentName: string;
  readonly ContentType: string;
  readonly ClientToken: string;
  readonly bytes: Uint8Array;
};
/** One record of a topic, as a function gets it. */
export type SnsRecord = {
  readonly Sns: {
    readonly Message: string;
    readonly MessageAttributes: Readonly<Record<string, { readonly Type: 'String'; readonly Value: string }>>;
  };
};
export type Shown = { readonly by: string; readonly text: string; readonly files: readonly string[] };

type Contact = {
  readonly initial: string;
  current: string;
  readonly asked: StartChatContact;
  readonly participantToken: string;
  connectionToken?: string;
  readonly lines: (Shown & { readonly token?: string })[];
  readonly agents: Map<string, string>;
  typed: number;
  ended: boolean;
};

const CHARACTERS_MAX = 1024;
const EVENT = 'application/vnd.amazonaws.connect.event.';

export const connect = ({ clock }: { readonly clock: () => Date }) => {
  const contacts: Contact[] = [];
  const records: SnsRecord[] = [];
  const files = new Map<string, Uint8Array>();
  const calls: string[] = [];
  const state = { down: false, available: 1, ms: 0 };
  /** Calls that are done, and whose next answers are lost on the way. */
  const loses: string[] = [];

  const called = async <T>(name: string, act: () => T): Promise<T> => {
    await Promise.resolve();
    calls.push(name);
    if (state.down) throw new ConnectError('InternalServiceException');
    const value = act();
    if (!loses.includes(name)) return value;
    loses.splice(loses.indexOf(name), 1);
    throw new ConnectError('TimeoutError');
  };
  const connected = (token: string): Contact => {
    const found = contacts.find(({ connectionToken }) => connectionToken === token);
    if (found === undefined || found.ended) throw new ConnectError('AccessDeniedException');
    return found;
  };
  const line = (contact: Contact, shown: Shown, token: string): void => {
    if (!contact.lines.some((each) => each.token === token)) contact.lines.push({ ...shown, token });
  };
  const checked = ({ Content }: Sent): string => {
    const isWhole = !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(Content);
    if (Content.length < 1 || Content.length > CHARACTERS_MAX || !isWhole)
      throw new ConnectError('ValidationException');
    return Content;
  };
  const contactAt = (initial: string): Contact => {
    const found = contacts.find((each) => each.initial === initial);
    if (found === undefined) throw new TypeError('There is no such contact.');
    return found;
  };
  const publish = (contact: Contact, what: Readonly<Record<string, unknown>>, visible = 'ALL'): void => {
    const at = new Date(clock().getTime() + (state.ms += 1));
    const payload = {
      AbsoluteTime: at.toISOString(),
      Id: randomUUID(),
      InitialContactId: contact.initial,
      ContactId: contact.current,
      ...what,
    };
    const attributes = { MessageVisibility: visible, InitialContactId: contact.initial };
    records.push({
      Sns: {
        Message: JSON.stringify(payload),
        MessageAttributes: Object.fromEntries(
          Object.entries(attributes).map(([key, Value]) => [key, { Type: 'String' as const, Value }]),
        ),
      },
    });
  };
  const agentIn = (contact: Contact, name: string) => ({
    ParticipantRole: 'AGENT',
    ParticipantId: contact.agents.get(name) ?? 'nobody',
    DisplayName: name,
  });

  return {
    state,
    loses,
    calls,
    contacts: contacts as readonly Contact[],
    api: {
      startChatContact: (asked: StartChatContact) =>
        called('StartChatContact', () => {
          const same = contacts.find((each) => each.asked.ClientToken === asked.ClientToken);
          if (same !== undefined) return { ContactId: same.initial, ParticipantToken: same.participantToken };
          const initial = randomUUID();
          const contact: Contact = {
            initial,
            current: initial,
            asked,
            participantToken: randomUUID(),
            lines: [{ by: 'CUSTOMER', text: checked(asked.InitialMessage), files: [] }],
            agents: new Map(),
            typed: 0,
            ended: false,
          };
          contacts.push(contact);
          return { ContactId: initial, ParticipantToken: contact.participantToken };
        }),
      createParticipantConnection: (participantToken: string) =>
        called('CreateParticipantConnection', () => {
          const contact = contacts.find((each) => each.participantToken === participantToken);
          if (contact === undefined || contact.ended) throw new ConnectError('AccessDeniedException');
          contact.connectionToken = randomUUID();
          return { ConnectionToken: contact.connectionToken };
        }),
      sendMessage: (token: string, sent: Sent & { readonly ClientToken: string }) =>
        called('SendMessage', () => {
          const contact = connected(token);
          line(contact, { by: 'CUSTOMER', text: checked(sent), files: [] }, sent.ClientToken);
          publish(contact, { Type: 'MESSAGE', ...sent, ParticipantRole: 'CUSTOMER' });
        }),
      sendTyping: (token: string) =>
        called('SendEvent', () => {
          connected(token).typed += 1;
        }),
      upload: (token: string, { AttachmentName, ClientToken }: Upload) =>
        called('CompleteAttachmentUpload', () =>
          line(connected(token), { by: 'CUSTOMER', text: '', files: [AttachmentName] }, ClientToken),
        ),
      getAttachment: (id: string) => called('GetAttachment', () => files.get(id) ?? new Uint8Array()),
      disconnectParticipant: (token: string) =>
        called('DisconnectParticipant', () => {
          const contact = connected(token);
          contact.ended = true;
          publish(contact, { Type: 'EVENT', ContentType: `${EVENT}chat.ended` });
        }),
      agentsAvailable: () => called('GetCurrentMetricData', () => state.available),
    },
    agents: {
      joins: (initial: string, name: string) => {
        const contact = contactAt(initial);
        contact.agents.set(name, randomUUID());
        publish(contact, {
          Type: 'EVENT',
          ContentType: `${EVENT}participant.joined`,
          ...agentIn(contact, name),
        });
      },
      types: (initial: string, name: string) => {
        const contact = contactAt(initial);
        publish(contact, { Type: 'EVENT', ContentType: `${EVENT}typing`, ...agentIn(contact, name) });
      },
      says: (initial: string, name: string, Content: string, visible?: string) => {
        const contact = contactAt(initial);
        const said = { Type: 'MESSAGE', ContentType: 'text/plain', Content };
        publish(contact, { ...said, ...agentIn(contact, name) }, visible);
      },
      sends: (initial: string, name: string, file: string, bytes: Uint8Array) => {
        const [contact, AttachmentId] = [contactAt(initial), randomUUID()];
        files.set(AttachmentId, bytes);
        const Attachments = [
          { ContentType: 'application/pdf', AttachmentId, AttachmentName: file, Status: 'APPROVED' },
        ];
        publish(contact, { Type: 'ATTACHMENT', Attachments, ...agentIn(contact, name) });
      },
      /** The contact has another id from then on. */
      transfers: (initial: string, from: string) => {
        const contact = contactAt(initial);
        contact.current = randomUUID();
        publish(contact, {
          Type: 'EVENT',
          ContentType: `${EVENT}transfer.succeeded`,
          ParticipantRole: 'SYSTEM',
        });
        publish(contact, {
          Type: 'EVENT',
          ContentType: `${EVENT}participant.left`,
          ...agentIn(contact, from),
        });
        contact.agents.delete(from);
      },
      ends: (initial: string) => {
        const contact = contactAt(initial);
        contact.ended = true;
        publish(contact, { Type: 'EVENT', ContentType: `${EVENT}chat.ended` });
      },
    },
    /** What was published since, each twice and the last first: nothing of a standard topic is in order. */
    published: (): readonly SnsRecord[] => {
      const all = records.splice(0).reverse();
      return [...all, ...all];
    },
  };
};
export type Connect = ReturnType<typeof connect>;
