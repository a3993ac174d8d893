// What the page posts that an agent does, read and checked: what is not known, too long or out of time is said in a sentence.
import * as z from 'zod/mini';
import { NOTE_MAX, SAY_MAX } from '../../bot/handoff/agent-does.ts';
import type { Agent, Outcome } from '../../bot/handoff/handoff.ts';
import { promiseIn, PROMISE_MAX } from '../../bot/handoff/promised.ts';
import { HttpError } from '../http.ts';
import type { DeskDoes, EventPost } from './wire.ts';

/** Ids of the content that can be sent, and teams that there are. */
export type Known = {
  readonly topics: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
  readonly teams: ReadonlySet<string>;
};
export type DoesDeps = {
  readonly known: () => Promise<Known>;
  /** Agents who have been on of late, with the names that their own sign-in says. */
  readonly agents: () => Promise<readonly Agent[]>;
  /** Porth's time. */
  readonly clock: () => Date;
};
/** A file's address is not the page's to say. */
export type DoesPosted =
  | Exclude<DeskDoes, { does: 'say' }>
  | { readonly does: 'say'; readonly text: string; readonly files?: readonly FilePosted[] };
type FilePosted = { readonly id: string; readonly contentType: string; readonly name: string };

export const FILES_MAX = 5;
export const PARK_DAYS = 7;
const OUTCOMES = ['done', 'to-follow', 'passed-on', 'not-reached', 'abusive', 'no-reply'] as const;

const id = z.string().check(z.regex(/^[\w-]{1,64}$/));
const words = (max: number) => z.string().check(z.maxLength(max));
const FileId = z.string().check(z.regex(/^[\w-]{1,64}(?:\.[a-z0-9]{1,8})?$/));
const Post = z.object({
  id: z.string().check(z.regex(/^[\w-]{8,64}$/)),
  do: z.discriminatedUnion('does', [
    z.object({ does: z.literal(['accept', 'return', 'release']) }),
    z.object({
      does: z.literal('say'),
      text: words(SAY_MAX),
      files: z.optional(
        z
          .array(z.object({ id: FileId, contentType: words(100), name: words(200) }))
          .check(z.maxLength(FILES_MAX)),
      ),
    }),
    z.object({ does: z.literal('answer'), topic: id }),
    z.object({ does: z.literal('form'), form: id }),
    z.object({ does: z.literal('note'), text: words(NOTE_MAX) }),
    z.object({ does: z.literal('park'), until: z.iso.datetime({ offset: true }) }),
    z.object({ does: z.literal('transfer'), team: id, note: words(NOTE_MAX) }),
    z.object({
      does: z.literal('end'),
      outcome: z.enum(OUTCOMES),
      reason: words(NOTE_MAX),
      follow: z.optional(z.object({ what: words(PROMISE_MAX), by: z.iso.datetime({ offset: true }) })),
    }),
    z.object({ does: z.literal('assign'), to: z.object({ id: z.string(), name: z.string() }) }),
  ]),
});
/** Every outcome is here, and no other. */
OUTCOMES satisfies readonly Outcome[];

/** @throws HttpError 422, with what to put right */
export const postIn = async (
  body: unknown,
  deps: DoesDeps,
): Promise<{ readonly id: EventPost['id']; readonly does: DoesPosted }> => {
  const parsed = Post.safeParse(body);
  if (!parsed.success) throw wrong(SHAPES[shapeOf(body)] ?? 'This cannot be read. Load the page again.');
  const { id: post, do: does } = parsed.data;
  return { id: post, does: await checked(does, deps) };
};

const checked = async (
  does: z.infer<typeof Post>['do'],
  { known, agents, clock }: DoesDeps,
): Promise<DoesPosted> => {
  switch (does.does) {
    case 'say': {
      const { files = [] } = does;
      const text = plain(does.text);
      if (text === '' && files.length === 0) throw wrong('Write something, or add a file.');
      return { does: 'say', text, ...(files.length === 0 ? {} : { files }) };
    }
    case 'note': {
      const text = plain(does.text);
      if (text === '') throw wrong('Write the note first.');
      return { does: 'note', text };
    }
    case 'answer':
      if (!(await known()).topics.has(does.topic))
        throw wrong('There is no such answer. Load the page again.');
      return does;
    case 'form':
      if (!(await known()).forms.has(does.form)) throw wrong('There is no such form. Load the page again.');
      return does;
    case 'transfer':
      if (!(await known()).teams.has(does.team)) throw wrong('There is no such team. Choose another.');
      return { ...does, note: plain(does.note) };
    case 'park': {
      const ms = Date.parse(does.until) - clock().getTime();
      if (ms <= 0 || ms > PARK_DAYS * 86_400_000)
        throw wrong(`Choose a time to come, at most ${PARK_DAYS} days ahead.`);
      return { does: 'park', until: new Date(does.until).toISOString() };
    }
    case 'end': {
      const { follow, ...end } = does;
      if (follow === undefined) return { ...end, reason: plain(end.reason) };
      const promised = promiseIn({ ...follow, what: plain(follow.what) }, clock());
      if (promised === undefined) throw wrong('Say what happens next, and by a time to come.');
      return { ...end, reason: plain(end.reason), follow: promised };
    }
    case 'assign': {
      const to = (await agents()).find((each) => each.id === does.to.id);
      if (to === undefined) throw wrong('This agent has not been on today. Choose another.');
      return { does: 'assign', to };
    }
    default:
      return { does: does.does };
  }
};

/** Plain text: of what cannot be seen, only line ends stay. */
export const plain = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, (each) =>
      each === '\n' || each === '\t' ? each : '',
    )
    .trim();

const SHAPES: Readonly<Record<string, string>> = {
  say: `Write at most ${SAY_MAX} characters, and add at most ${FILES_MAX} files.`,
  note: `Write at most ${NOTE_MAX} characters.`,
  park: 'Say until when.',
  transfer: `Choose a team, and write at most ${NOTE_MAX} characters for them.`,
  end: `Choose how it ended, and write at most ${NOTE_MAX} characters.`,
};
const shapeOf = (body: unknown): string =>
  String((body as { readonly do?: { readonly does?: unknown } } | null)?.do?.does);

const wrong = (message: string): HttpError => new HttpError(422, 'BadArgument', message);
