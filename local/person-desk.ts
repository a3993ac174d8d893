// What `npm run person` asks for, done: export or erase one person. `/local/person` is the same over HTTP, for this laptop alone.
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import {
  erase,
  eraseAgain,
  planErasure,
  type Erasure,
  type ErasePlan,
  type ErasePorts,
} from '../lambdas/records/erase.ts';
import { exportOf, type Exported } from '../lambdas/records/export.ts';
import { UnknownWho, WAYS, whoIn, type Who } from '../lambdas/records/who.ts';
import { planLines } from './person-report.ts';
import type { Control } from './providers/control.ts';

export type PersonAnswer = {
  readonly lines: readonly string[];
  readonly failed?: true;
  readonly document?: Exported;
  /** Copied beside the document. */
  readonly photos?: readonly { readonly file: string; readonly base64: string }[];
};
export type PersonDesk = {
  readonly run: (args: readonly string[]) => Promise<PersonAnswer>;
  readonly control: Control;
};

export const HOW = [
  'npm run person -- export WHO… --out FILE     all that is kept of them, as JSON, as text, and their photos',
  'npm run person -- erase WHO… --reason "…"    shows what would go; with --yes it goes',
  'npm run person -- erase --again              after a restore: whoever was erased, once more',
  'WHO is any of:',
  ...WAYS.map((each) => `  ${each}`),
  'Others that the same person showed to be theirs go with them; --only leaves those out.',
  '--with-open: what is not over goes too. --by NAME: who does it.',
];

export const personDesk = (deps: ErasePorts & { readonly secret: string }): PersonDesk => {
  const answered = async (args: readonly string[]): Promise<PersonAnswer> => {
    const typed = typedIn(args);
    if (typed === undefined) return { lines: HOW, failed: true };
    const { words, again, only, yes, reason, by, withOpen, photos } = typed;
    const [what, ...named] = words;
    if (what === 'erase' && again) return againLines(await eraseAgain(deps));
    if ((what !== 'export' && what !== 'erase') || named.length === 0) return { lines: HOW, failed: true };
    const who = await whoIn(named, deps, { only });
    if (what === 'export') return exported(deps, who, photos);
    const plan = await planErasure(deps, who, withOpen);
    if (plan.planned.length === 0 && plan.photos.length === 0)
      return { lines: ['Nothing is kept of them. Is it the right number?'] };
    if (plan.obstacles.length > 0) return { lines: obstacleLines(plan), failed: true };
    if (!yes)
      return {
        lines: [
          ...planLines(plan, 'would'),
          '',
          'Nothing was done. Say --reason "…" --yes, and it is done for good.',
        ],
      };
    const wrong = reasonFault(reason);
    if (wrong !== undefined) return { lines: [wrong], failed: true };
    return doneLines(await erase(deps, plan.who, { by, reason, ...(withOpen ? { withOpen } : {}) }));
  };
  const run = (args: readonly string[]): Promise<PersonAnswer> =>
    answered(args).catch((error: unknown) => {
      if (error instanceof UnknownWho)
        return { lines: [error.message, ...WAYS.map((each) => `  ${each}`)], failed: true };
      throw error;
    });
  return {
    run,
    control: async ({ method, body }) => {
      const args = method === 'POST' ? Args.safeParse(JSON.parse(body === '' ? '[]' : body)) : undefined;
      if (args?.success !== true)
        return { status: 400, body: { error: 'Send ["export", "phone:…"]: a list of words.' } };
      return { status: 200, body: await run(args.data) };
    },
  };
};

const Args = z.array(z.string().check(z.maxLength(1_000))).check(z.maxLength(60));

/** Undefined when there is something in it that is none of ours. */
const typedIn = (args: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        reason: { type: 'string' },
        by: { type: 'string' },
        yes: { type: 'boolean' },
        only: { type: 'boolean' },
        again: { type: 'boolean' },
        photos: { type: 'boolean' },
        'with-open': { type: 'boolean' },
      },
    });
    return {
      words: positionals,
      reason: (values.reason ?? '').trim(),
      by: values.by ?? 'somebody at the computer',
      yes: values.yes === true,
      only: values.only === true,
      again: values.again === true,
      photos: values.photos === true,
      withOpen: values['with-open'] === true,
    };
  } catch {
    return undefined;
  }
};

/** It stays when all else has gone. */
const reasonFault = (reason: string): string | undefined => {
  if (reason === '') return 'Say why, such as --reason "asked by letter, request 12 of November".';
  return /@|\d{5}/.test(reason)
    ? 'The reason is kept after they are erased: no phone number, address or reference in it.'
    : undefined;
};

const exported = async (deps: ErasePorts, who: Who, withPhotos: boolean): Promise<PersonAnswer> => {
  const document = await exportOf(deps, who);
  const count = document.parts.flatMap(({ records }) => records.flatMap(({ items }) => items)).length;
  if (count === 0 && document.photos.length === 0)
    return { lines: ['Nothing is kept of them. Is it the right number?'] };
  const photos = withPhotos
    ? await Promise.all(
        document.photos.map(async ({ path, file }) => {
          const { bytes } = await deps.files.get(path);
          return { file, base64: Buffer.from(bytes).toString('base64') };
        }),
      )
    : [];
  return {
    lines: [
      `${count} records and ${document.photos.length} photos of ${who.conversations.length} conversations.`,
      'Before you send it:',
      ...document.readFirst.map((each) => `  ${each}`),
    ],
    document,
    photos,
  };
};

const STANDS: Readonly<Record<string, string>> = {
  person: 'is with one of our staff, or waits for somebody: end that at the desk first.',
  danger: 'holds for a danger to life: wait until they say that it is over, or for an hour.',
  unsent: 'has something on its way to another system: wait some minutes.',
  'not-yet': 'was not come to in time: is the worker running? Ask for the same again.',
};
const obstacleLines = ({ obstacles }: ErasePlan): readonly string[] => [
  'Nobody is erased while:',
  ...obstacles.map((each) =>
    each.kind === 'incident'
      ? `  the incident ${each.reference} is not closed: somebody may be on the way to them, or have more to tell them. Close it, and erase again.`
      : `  ${each.conversation} ${STANDS[each.kind] ?? ''}`,
  ),
];

const doneLines = ({
  plan,
  erasure,
}: {
  readonly plan: ErasePlan;
  readonly erasure?: Erasure;
}): PersonAnswer =>
  erasure === undefined
    ? { lines: obstacleLines(plan), failed: true }
    : { lines: [...planLines(plan, 'was'), '', `Done, and noted under ${erasure.at}.`] };

const againLines = (all: Awaited<ReturnType<typeof eraseAgain>>): PersonAnswer => {
  const back = all.filter(({ plan }) => plan !== undefined);
  const lines = back.flatMap(({ of, plan, erasure }) => [
    `Erased on ${of.at}, and ${of.done ? 'there again' : 'broken off'}: ${erasure === undefined ? 'not erased' : 'erased'}.`,
    ...(erasure === undefined && plan !== undefined ? obstacleLines(plan) : []),
  ]);
  return {
    lines: [`${all.length} erasures are known, ${back.length} had to be done again.`, ...lines],
    ...(back.some(({ erasure }) => erasure === undefined) ? { failed: true } : {}),
  };
};
