// `/desk/api/cases/{reference}`: a request for an answer in writing, looked at before it is answered; and the answer, in the chat in which they asked.
import * as z from 'zod/mini';
import { SAY_MAX } from '../../bot/handoff/agent-does.ts';
import { BODY_BYTES } from '../../bot/channels/webchat/limits.ts';
import { limitsOf } from '../../bot/handoff/limits.ts';
import { isOver, type Case, type Cases } from '../../bot/services/cases.ts';
import { HttpError, json } from '../http.ts';
import { jsonIn } from '../json-body.ts';
import { agentEvent, type EnqueueAgent } from './agent-events.ts';
import type { As } from './as.ts';
import { entryOf, saw, type Audit } from './audit.ts';
import type { Records } from './chat-at.ts';
import { plain } from './does.ts';
import type { RequestSeen } from './wire.ts';

export type WriteFirstDeps = {
  readonly cases: Pick<Cases, 'find'>;
  readonly records: Records;
  readonly audit: Pick<Audit, 'keep'>;
  readonly enqueue: EnqueueAgent;
  readonly clock: () => Date;
};

const Post = z.object({
  id: z.string().check(z.regex(/^[\w-]{8,64}$/)),
  team: z.string(),
  text: z.string().check(z.maxLength(SAY_MAX)),
});
const TRANSACTION = 'contact.write-back';
/** To others it goes where they said: another channel of theirs may be read by somebody else. */
const ELSEWHERE = {
  text: 'They asked for a text: send it to the number in the request.',
  email: 'They asked for an e-mail: send it to the address in the request.',
} as const satisfies Readonly<Record<Exclude<RequestSeen['way'], 'here'>, string>>;

/** Where it goes and until when, so that nobody writes what cannot be sent. @throws HttpError 404, 409 */
export const getRequest =
  ({ cases, records, audit, clock }: Pick<WriteFirstDeps, 'cases' | 'records' | 'audit' | 'clock'>): As =>
  async (who, _, { reference = '' }) => {
    const found = await requestIn(cases, reference);
    const { conversation, answers, receivedAt, expectedBy } = found;
    const record = await records.of(conversation);
    if (record?.dialog === undefined)
      throw new HttpError(409, 'ChatGone', 'The chat in which they asked is not kept any more.');
    await saw({ audit, clock }, who, conversation);
    const { channel, dialog } = record;
    const way = wayOf(found);
    return json(200, {
      reference: found.reference,
      topic: textIn(answers, 'topic') ?? '',
      way,
      ...given('to', textIn(answers, way === 'text' ? 'phone' : 'email')),
      ...given('name', textIn(answers, 'name')),
      ...given('promisedBy', textIn(answers, 'promisedBy')),
      ...given('team', textIn(answers, 'team')),
      ...given('expectedBy', expectedBy),
      receivedAt,
      channel,
      language: dialog.language,
      limits: limitsOf(channel, dialog, record, clock()),
    } satisfies RequestSeen);
  };

/** @throws HttpError 404 for a request that there is not, 409 for one that is over or is not answered in the chat, 422 with what to put right */
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
    const found = await requestIn(cases, reference);
    const way = wayOf(found);
    if (way !== 'here') throw new HttpError(409, 'WayOther', ELSEWHERE[way]);
    const id = `agent:${who.agent.id}:${post}`;
    const now = clock();
    const { conversation } = found;
    await audit.keep(`did#${id}`, entryOf(who, now, { what: 'write', conversation, about: found.reference }));
    const does = { does: 'write', text, team, reference: found.reference } as const;
    await enqueue([agentEvent(id, conversation, who, does, now)]);
    return json(202, { id });
  };

const requestIn = async (cases: Pick<Cases, 'find'>, reference: string): Promise<Case> => {
  const found = await cases.find(reference.trim().toUpperCase());
  if (found?.transaction !== TRANSACTION)
    throw new HttpError(
      404,
      'CaseUnknown',
      'There is no request for an answer in writing with this reference. They begin with WB.',
    );
  if (isOver(found)) throw new HttpError(409, 'CaseOver', 'This request is over. Nothing was sent.');
  return found;
};

const wayOf = ({ answers: { way } }: Case): RequestSeen['way'] =>
  way === 'text' || way === 'email' ? way : 'here';
const textIn = (answers: Case['answers'], id: string): string | undefined => {
  const value = answers[id];
  return typeof value === 'string' && value !== '' ? value : undefined;
};
const given = <K extends string>(name: K, value: string | undefined): { readonly [N in K]?: string } =>
  value === undefined ? {} : ({ [name]: value } as { readonly [N in K]?: string });
