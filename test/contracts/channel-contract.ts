// What every channel keeps: all that is said is shown within the provider's limits, every option shown can be answered, nothing is lost.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { ABILITIES } from '../../bot/channels/abilities.ts';
import type { Incoming } from '../../bot/channels/channel.ts';
import type { Activity, Reply } from '../../bot/model.ts';
import { MORE } from '../../bot/paging.ts';
import { replyOf } from '../../bot/reply.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { mutated } from '../channels/sms-samples.ts';
import { answeredInTurn, askedInTurns, meantAsAnswer, meantAsOffer } from './channels/core.ts';
import type { Clause, Contracted, Screen } from './channels/contracted.ts';
import { made, texts, type Choice } from './channels/messages.ts';

/** How many messages each clause is tried with: `CONTRACT_RUNS=5000` looks deeper. */
const RUNS = Number(process.env['CONTRACT_RUNS'] ?? 0);
const runs = (usual: number) => ({ numRuns: RUNS === 0 ? usual : RUNS });

export const channelContract = <Came>(channel: Contracted<Came>): void => {
  const { reads, skips = {} } = channel;
  /** A clause that does not hold on this channel is named with its reason. */
  const clause = (name: Clause, what: string, test: () => Promise<void>) =>
    skips[name] === undefined ? it(what, test) : it.skip(`${what} (${skips[name]})`, test);
  const bare = (text: string): string => reads(text).replace(/\s+/g, '');
  const onScreen = ({ bubbles }: Screen<Came>): string => bare(bubbles.join('\n'));
  const activityIn = (came: Came): Partial<Activity> => {
    const events = channel.parse(came).flatMap((each) => (each.kind === 'event' ? [each.event] : []));
    const [event] = events;
    if (events.length !== 1 || event?.kind !== 'activity')
      throw new Error(`Not one activity: ${JSON.stringify(channel.parse(came))}`);
    return event.activity;
  };
  const replyIn = async (came: Came): Promise<Reply> => {
    expect(await channel.isTrue(came)).toBe(true);
    return replyOf(activityIn(came));
  };
  const typed = async (text: string): Promise<Reply> => replyIn(await channel.types(text));
  /** Whether the line of this option, with its number, stands on the screen. */
  const isNumbered = (screen: Screen<Came>, options: readonly Choice[], index: number): boolean =>
    numberedLine(screen, index + 1, bare(options[index]?.words ?? ''));
  const numberedLine = ({ bubbles }: Screen<Came>, number: number, words: string): boolean => {
    // A line that is longer than a message is cut, so what follows the number may go on below.
    const all = bubbles.join('\n');
    return [...all.matchAll(new RegExp(`(?:^|\\n)${number}[.)]? `, 'g'))].some(({ index, 0: head }) =>
      bare(all.slice(index + head.length, index + head.length + 4 * words.length + 200)).startsWith(words),
    );
  };

  describe(`${channel.name}, of any message`, () => {
    it('shows all of its words in order, in its own or its short form, within every limit of the provider', async () => {
      await fc.assert(
        fc.asyncProperty(made, async ({ activity, text, short, cards, options, links }) => {
          const screen = await channel.shows(activity);
          const shown = onScreen(screen);

          expect(screen.refused).toEqual([]);
          const isSaid = shown.includes(bare(text));
          const isShort =
            short !== undefined && ABILITIES[channel.channel].metered && shown.includes(bare(short));
          expect(isSaid || isShort).toBe(true);
          if (isSaid)
            for (const { words } of cards) for (const each of words) expect(shown).toContain(bare(each));
          for (const { words } of [...options, ...cards.flatMap((card) => card.options)])
            expect(shown).toContain(bare(words));
          for (const address of links) expect(shown).toContain(bare(address));
        }),
        runs(80),
      );
    });

    it('shows every option as something to be tapped, or on a line of its own', async () => {
      await fc.assert(
        fc.asyncProperty(made, async ({ activity, options, cards }) => {
          const screen = await channel.shows(activity);
          const tapped: unknown[] = [];
          for (const { tap } of screen.taps) tapped.push((await replyIn(await tap())).option);
          const lines = screen.bubbles.flatMap((bubble) => bubble.split('\n')).map(bare);

          for (const [index, { id, words }] of options.entries())
            expect(
              tapped.includes(id) || isNumbered(screen, options, index) || lines.includes(bare(`- ${words}`)),
            ).toBe(true);
          for (const { id, words } of cards.flatMap((card) => card.options))
            expect(tapped.includes(id) || lines.some((line) => line.endsWith(bare(words)))).toBe(true);
        }),
        runs(80),
      );
    });

    clause('tapped', 'takes a tap for the very option whose words or number were tapped', async () => {
      await fc.assert(
        fc.asyncProperty(made, async ({ activity, options, cards }) => {
          const screen = await channel.shows(activity);
          const all = [...options, ...cards.flatMap((card) => card.options)];

          for (const { title, description = '', tap } of screen.taps) {
            const reply = await replyIn(await tap());
            const meant = all.find(({ id }) => id === reply.option);
            expect(meant).toBeDefined();
            expect(reply.to).toEqual({ dialog: 'contract', question: 'which' });
            const words = bare(meant?.words ?? '');
            const isNumber = /^\d+$/.test(title) && numberedLine(screen, Number(title), words);
            const isCut = [title, title.replace(/^\d+\. /, '')].some((each) =>
              words.startsWith(bare(each).replace(/…$/, '')),
            );
            expect(isNumber || isCut || bare(description) === words).toBe(true);
          }
          for (const { title, tap } of screen.taps.filter((_, index) => index % 5 === 0)) {
            const reply = await replyIn(await tap());
            if (options.every(({ id }) => id !== reply.option)) continue;
            expect([title, meantAsAnswer(reply, options)]).toEqual([title, reply.option]);
            expect(meantAsOffer(reply, options)).toBe(reply.option);
          }
        }),
        runs(80),
      );
    });

    it('takes the number of an option, in figures, for that option, wherever there is one', async () => {
      await fc.assert(
        fc.asyncProperty(made, async ({ activity, options }) => {
          const screen = await channel.shows(activity);

          for (const [index, { id, words }] of options.entries()) {
            // "1 x" that is itself an option is no "x" with a number.
            const isOwn = options.some((each) => new RegExp(`^${index + 1}[.)]? `).test(each.words));
            if (isOwn || !isNumbered(screen, options, index)) continue;
            const reply = await typed(String(index + 1));
            expect([words, meantAsAnswer(reply, options)]).toEqual([words, id]);
            expect(meantAsOffer(reply, options)).toBe(id);
          }
        }),
        runs(80),
      );
    });

    it('takes the words of an option, typed, for that option, and never for another', async () => {
      await fc.assert(
        fc.asyncProperty(made, async ({ options }) => {
          for (const { id, words } of options) {
            const reply = await typed(words);
            const twins = options.filter((each) => isAlike(each.words, words));
            const expected = twins.length === 1 ? [id] : [undefined, ...twins.map((twin) => twin.id)];
            expect(expected).toContain(meantAsAnswer(reply, options));
            expect(expected).toContain(meantAsOffer(reply, options));
          }
        }),
        runs(60),
      );
    });

    it('files what was tapped and typed under the question, in a turn of the core', async () => {
      const offered = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 20 });
      await fc.assert(
        fc.asyncProperty(offered, fc.nat(), async (numbers, at) => {
          const options = numbers.map((number, n) => ({ id: `o${n}`, words: `Ward ${number} o Fôn` }));
          const index = at % options.length;
          const { id = '', words = '' } = options[index] ?? {};
          const { activity, answer } = answeredInTurn(channel.channel, options);
          const screen = await channel.shows(activity);

          for (const { tap } of screen.taps) {
            const came = activityIn(await tap());
            expect(answer(came)).toBe(replyOf(came).option);
          }
          expect(answer(activityIn(await channel.types(words)))).toBe(id);
          expect(answer(activityIn(await channel.types(String(index + 1))))).toBe(id);
        }),
        runs(12),
      );
    });
  });

  describe(`${channel.name}, of more options than can be shown at once`, () => {
    const many = fc
      .integer({ min: 15, max: 110 })
      .map((count) =>
        Array.from({ length: count }, (_, n): Choice => ({ id: `o${n}`, words: `Heol y Ward ${n + 300}` })),
      );

    it('shows them a page at a time until all were shown, by tap, by number or by word', async () => {
      await fc.assert(
        fc.asyncProperty(many, fc.nat(), fc.boolean(), async (options, at, isByWord) => {
          const { asked, takes, answer } = askedInTurns(channel.channel, options);
          const seen: string[] = [];
          for (let page: Partial<Activity> | undefined = asked; page !== undefined;) {
            const screen = await channel.shows(page);
            expect(screen.refused).toEqual([]);
            const shown = options.filter(({ words }) => screen.bubbles.join('\n').includes(words));
            seen.push(...shown.map(({ id }) => id));
            const more = await nextPage(screen, page, seen.length, isByWord);
            page = more === undefined ? undefined : takes(more);
          }
          expect(seen).toEqual(options.map(({ id }) => id));

          const index = at % options.length;
          takes(activityIn(await channel.types(String(index + 1))));
          expect(answer()).toBe(options[index]?.id);
        }),
        runs(12),
      );
    });

    /** What the person does to see the next page; undefined on the last. */
    const nextPage = async (
      { taps }: Screen<Came>,
      { suggestedActions }: Partial<Activity>,
      seen: number,
      isByWord: boolean,
    ): Promise<Partial<Activity> | undefined> => {
      const actions = (suggestedActions?.actions ?? []) as readonly { value: { option: string } }[];
      if (!actions.some(({ value }) => value.option === MORE)) return undefined;
      if (isByWord) return activityIn(await channel.types('more'));
      const last = taps.at(-1);
      const came = last === undefined ? await channel.types(String(seen + 1)) : await last.tap();
      if (last !== undefined) expect(replyOf(activityIn(came)).option).toBe(MORE);
      return activityIn(came);
    };
  });

  describe(`${channel.name}, of what comes`, () => {
    it('takes whatever people write, one event each, with nothing of it lost', async () => {
      await fc.assert(
        fc.asyncProperty(texts, async (text) => {
          const said = text.toWellFormed().slice(0, 1_600).toWellFormed();
          const came = await channel.types(said);

          expect(await channel.isTrue(came)).toBe(true);
          expect(activityIn(came).text ?? '').toBe(said);
        }),
        runs(80),
      );
    });

    clause('batch', 'takes fifty messages in one webhook for fifty events, in order', async () => {
      const all = Array.from({ length: 50 }, (_, n) => `Message ${n} ŵ`);
      const came = await channel.batch?.(all);
      if (came === undefined) throw new Error('There is no batch.');

      const events = channel.parse(came).flatMap((each) => (each.kind === 'event' ? [each.event] : []));
      expect(await channel.isTrue(came)).toBe(true);
      expect(events.map((each) => (each.kind === 'activity' ? each.activity.text : ''))).toEqual(all);
      expect(new Set(events.map(({ id }) => id)).size).toBe(50);
    });

    it('believes nobody without the right proof', async () => {
      const came = await channel.types('When are my bins collected?');

      expect(await channel.isTrue(came)).toBe(true);
      for (const each of channel.forged(came)) expect(await channel.isTrue(each)).toBe(false);
      expect(channel.forged(came).length).toBeGreaterThan(3);
    });

    it('throws at nothing and drops nothing, however a real body is spoilt', () => {
      const noise = fc.oneof(fc.json(), fc.string({ unit: 'binary', maxLength: 60 }));
      fc.assert(
        fc.property(fc.oneof({ weight: 4, arbitrary: mutated(channel.samples) }, noise), (body) => {
          const incoming = channel.parse(channel.strange(body));

          expect(JSON.parse(JSON.stringify(incoming))).toEqual(incoming);
          // Nothing comes of nothing alone.
          if (incoming.length === 0) expect(body).toMatch(/\[\s*\]/);
          for (const each of incoming) expectWhole(each);
        }),
        runs(400),
      );
    });
  });
};

/** Alike to whoever reads them: nobody could say which of the two was typed. */
const isAlike = (one: string, other: string): boolean => {
  const plain = normalise(one);
  return plain === '' ? one.trim().toLowerCase() === other.trim().toLowerCase() : plain === normalise(other);
};

const expectWhole = (incoming: Incoming): void => {
  if (incoming.kind === 'unsupported') expect(incoming.why).toMatch(/^.{1,200}$/);
  if (incoming.kind !== 'event') return;
  const { id, conversation, at, receivedAt } = incoming.event;
  expect(id).not.toBe('');
  expect(conversation).not.toBe('');
  expect(at <= receivedAt).toBe(true);
};
