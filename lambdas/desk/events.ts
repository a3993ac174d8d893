// `POST /desk/api/chats/{conversation}/events`: what an agent does becomes one event of the conversation, written down before.
import type { AgentDoes } from '../../bot/handoff/agent-does.ts';
import { BODY_BYTES } from '../../bot/channels/webchat/limits.ts';
import { HttpError, json } from '../http.ts';
import { jsonIn } from '../json-body.ts';
import { agentEvent, type EnqueueAgent } from './agent-events.ts';
import { supervisor, type As } from './as.ts';
import { aboutOf, entryOf, type Audit } from './audit.ts';
import { chatAt, type Records } from './chat-at.ts';
import { postIn, type DoesDeps, type DoesPosted } from './does.ts';

export type EventsDeps = DoesDeps & {
  readonly records: Records;
  readonly audit: Pick<Audit, 'keep'>;
  readonly enqueue: EnqueueAgent;
  /** The address of a file in the conversation's folder, for whoever it is sent to. */
  readonly addressOf: (conversation: string, file: string) => Promise<string>;
};

export const postEvent =
  (deps: EventsDeps): As =>
  async (who, request, { conversation = '' }) => {
    // A supervisor may take a chat over whose own desk was never on.
    const agents = async () => [who.agent, ...(await deps.agents())];
    const { id: post, does: posted } = await postIn(jsonIn(request, BODY_BYTES), { ...deps, agents });
    if (posted.does === 'assign') supervisor(who, 'Only a supervisor may give a chat to somebody.');
    const { summary } = await chatAt(deps.records, who, conversation, deps.clock);
    // Of a chat that is over colleagues may still be told something.
    if (summary === undefined && posted.does !== 'note')
      throw new HttpError(409, 'ChatOver', 'This chat is over. Nothing was sent.');
    const id = `agent:${who.agent.id}:${post}`;
    const does = await withAddresses(deps, conversation, posted);
    const now = deps.clock();
    await deps.audit.keep(
      `did#${id}`,
      entryOf(who, now, { what: does.does, conversation, ...aboutOf(does) }),
    );
    await deps.enqueue([agentEvent(id, conversation, who, does, now, summary?.handoff)]);
    return json(202, { id });
  };

const withAddresses = async (
  { addressOf }: EventsDeps,
  conversation: string,
  does: DoesPosted,
): Promise<AgentDoes> => {
  if (does.does !== 'say') return does;
  const { files = [], ...said } = does;
  if (files.length === 0) return said;
  return {
    ...said,
    files: await Promise.all(
      files.map(async (each) => ({ ...each, url: await addressOf(conversation, each.id) })),
    ),
  };
};
