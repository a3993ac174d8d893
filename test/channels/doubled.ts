// A person asks different things, one after another, and the provider delivers each twice at the same moment.
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import type { PhoneChannel, PhoneState } from '../../local/phones/wire.ts';

/** A question, and the link that its answer has and no other. */
export type Question = { readonly text: string; readonly link: string };
/** Where the person's answers arrive. */
export type Phone = {
  readonly channel: PhoneChannel;
  readonly id: string;
};
/** What arrived at the phone of the answers, by question. */
export type Answers = {
  /** How often each was answered. */
  readonly times: readonly number[];
  /** In the order in which the questions were put. */
  readonly inOrder: boolean;
};

/** Those that are answered at once, and begin nothing that the next question would be an answer to. */
export const questions = (count: number): readonly Question[] => {
  const found = content.faqs
    .filter(({ language, form, starts, sensitive }) => language === 'en' && !form && !starts && !sensitive)
    .flatMap(({ id, title, link }) => {
      const verdict = understand(title, 'en');
      return verdict.kind === 'one' && verdict.match.id === id ? [{ text: title, link }] : [];
    })
    .slice(0, count);
  if (found.length < count) throw new Error(`There are ${found.length} such questions, not ${count}.`);
  return found;
};

/**
 * @param deliver takes a question to Porth once, under the name that it is given, and resolves when that is taken
 * @param names of the two deliveries of one question: the same, but for a control
 */
export const askTwice = async (
  porth: string,
  phone: Phone,
  asked: readonly Question[],
  deliver: (text: string, name: string) => Promise<void>,
  names: (index: number) => readonly [string, string],
): Promise<Answers> => {
  const before = new Set((await bubblesOf(porth, phone)).map(({ id }) => id));
  for (const [index, { text }] of asked.entries())
    await Promise.all(names(index).map((name) => deliver(text, name)));
  const heard = async () => {
    const bubbles = await bubblesOf(porth, phone);
    return bubbles
      .filter(({ id, by }) => by === 'porth' && !before.has(id))
      .map(({ shown }) => linksIn(shown));
  };
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end;) {
    const links = (await heard()).flat();
    if (asked.every(({ link }) => links.includes(link))) break;
    await pause(50);
  }
  // An answer too many would come now.
  await pause(SETTLE_MS);
  const links = (await heard()).flat().filter((link) => asked.some((each) => each.link === link));
  return {
    times: asked.map(({ link }) => links.filter((each) => each === link).length),
    inOrder: [...new Set(links)].join() === asked.map(({ link }) => link).join(),
  };
};
const PATIENCE_MS = 20_000;
const SETTLE_MS = 500;

/** Moves Porth's clock on, so that nobody has said too much within a minute. */
export const later = async (porth: string): Promise<void> => {
  const body = JSON.stringify({ advance: 'PT15M' });
  const { ok, status } = await fetch(`${porth}/local/clock`, { method: 'POST', body });
  if (!ok) throw new Error(`The clock answered ${status}.`);
};

const bubblesOf = async (porth: string, { channel, id }: Phone): Promise<PhoneState['bubbles']> => {
  const response = await fetch(`${porth}/local/providers/${channel}/phones/${id}`);
  return ((await response.json()) as PhoneState).bubbles;
};

/** Each link once a bubble: a button may say it again. */
const linksIn = (shown: unknown): readonly string[] => [
  ...new Set(
    [...JSON.stringify(shown).matchAll(/https?:\/\/[^/"\s]+(\/[\w/-]+)/g)].map(([, path = '']) => path),
  ),
];

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
