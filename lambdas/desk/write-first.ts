// `POST /desk/api/cases/{reference}/write`: an agent writes first to whoever waits for an answer in writing, in the chat in which they asked for one.
import * as z from 'zod/mini';
import { SAY_MAX } from '../../bot/handoff/agent-does.ts';
import { BODY_BYTES } from '../../bot/channels/webchat/limits.ts';
import { isOver, type Cases } from '../../bot/services/cases.ts';
import { HttpError, json } from '../http.ts';
import { jsonIn } from '../json-body.ts';
import { agentEvent, type EnqueueAgent } from './agent-events.ts';
import type { As } from './as.ts';
import { entryOf, type Audit } from './audit.ts';
import { plain } from './does.ts';

export type WriteFirstDeps = {
  readonly cases: Pick<Cases, 'find'>;
  readonly audit: Pick<Audit, 'keep'>;
  readonly enqueue: EnqueueAgent;
  readonly clock: () => Date;
};

const Post = z.object({
  id: z.string().check(z.regex(/^[\w-]{8,64}$/)),
  team: z.string(),
  text: z.string().check(z.maxLength(SAY_MAX)),
});
/** Of whoever asked for an answer in this chat: to others it goes where they said. */
const TRANSACTION = 'contact.write-back';
const ELSEWHERE: Readonly<Record<string, string>> = {
  text: 'They asked for a text: send it to the number in the request.',
  email: 'They asked for an e-mail: send it to the address in the request.',
};

/** @throws HttpError 404 for a request that there is not, 409 for one that may not be written to so, 422 with what to put right */
export const postWrite =
  ({ cases, audit, enqueue, clock }: WriteFirstDeps): As =>
  async (who, request, { reference = '' }) => {
    const parsed = Post.safeParse(jsonIn(request, BODY_BYTES));
    if (!parsed.success) throw new HttpError(422, 'BadArgument', `Write at most ${SAY_MAX} characters.`);
    const { id: post, team } = parsed.data;
    const text = plain(parsed.data.text);
    if (text === '') throw new HttpError(422, 'BadArgument', 'Write something first.');
    if (!who.teams.includes(team))
      throw new HttpError(403, 'TeamOther', 'You can write for your own teams alone.');
    const found = await cases.find(reference.trim().toUpperCase());
    if (found?.transaction !== TRANSACTION)
      throw new HttpError(
        404,
        'CaseUnknown',
        'There is no request for an answer in writing with this reference. They begin with WB.',
      );
    if (isOver(found)) throw new HttpError(409, 'CaseOver', 'This request is over. Nothing was sent.');
    const way = found.answers['way'];
    if (way !== 'here')
      throw new HttpError(
        409,
        'WayOther',
        ELSEWHERE[typeof way === 'string' ? way : ''] ?? 'They did not ask for an answer in the chat.',
      );
    const id = `agent:${who.agent.id}:${post}`;
    const now = clock();
    const { conversation } = found;
    await audit.keep(`did#${id}`, entryOf(who, now, { what: 'write', conversation, about: found.reference }));
    const does = { does: 'write', text, team, reference: found.reference } as const;
    await enqueue([agentEvent(id, conversation, who, does, now)]);
    return json(202, { id });
  };
