// CPU of a turn without storage: ours, against botbuilder's own adapter and a hand-written floor that do the same work.
import type { Activity, ResourceResponse, TurnContext as Context } from 'botbuilder-core';
import type { Answer } from '../bot/content.ts';
import type { DialogState } from '../bot/model.ts';
import { PorthAdapter } from '../bot/runtime/adapter.ts';
import { heed } from '../bot/heed.ts';
import { turn } from '../bot/turn.ts';
import type { Matcher } from '../bot/understanding/match.ts';
import { content } from '../dialogs/content.ts';
import { understand } from '../dialogs/understand.ts';
import { readEvent } from '../lambdas/read-event.ts';
import { arrival, FAQ, message } from './support/events.ts';
import { interleaved, median, medianRatio } from './support/measure.ts';
import { needPeers, wholeBotbuilder } from './support/peers.ts';
import { report } from './support/report.ts';

needPeers('botbuilder');

const ROUNDS = 15;
const TURNS = 1_000;
const WARM_UP_ROUNDS = 5;
const FLOOR_AIM = 3;
const BOTBUILDER_AIM = 0.33;

/** Takes the queue's message and gives the replies as JSON, with the state kept in memory. */
type Bot = (body: string) => string | Promise<string>;
type Bots = Readonly<Record<'floor' | 'turn alone' | 'porth' | 'botbuilder' | 'cloud', Bot>>;

const body = JSON.stringify(message('conversation-of-22-let', 'one', FAQ));
const found = understand(FAQ, 'en');
const faqOf = (id: string): Answer | undefined =>
  content.faqs.find((faq) => faq.id === id && faq.language === 'en');
const answerTo = (understand: Matcher, text: string): string => {
  const verdict = understand(text, 'en');
  const faq = verdict.kind === 'one' ? faqOf(verdict.match.id) : undefined;
  return faq === undefined ? 'Sorry?' : `${faq.answer}\n${content.council.site}${faq.link}`;
};

/** Parse, look up, count, reply: what nobody can leave out, and nothing else. */
const floor = (understand: Matcher): Bot => {
  const turns = new Map<string, number>();
  return (given) => {
    const { conversation, activity } = JSON.parse(given) as {
      readonly conversation: string;
      readonly activity: { readonly id: string; readonly text: string };
    };
    turns.set(conversation, (turns.get(conversation) ?? 0) + 1);
    const text = answerTo(understand, activity.text);
    return JSON.stringify([{ type: 'message', text, replyToId: activity.id }]);
  };
};

const started = (understand: Matcher): DialogState =>
  turn(undefined, arrival('c'), { content, heed, understand, now: new Date() }).state;

const turnAlone = (understand: Matcher): Bot => {
  let state = started(understand);
  return (given) => {
    const event = readEvent(given);
    if (event === undefined) throw new Error('The event is not understood.');
    const turned = turn(state, event, { content, heed, understand, now: new Date() });
    state = turned.state;
    return JSON.stringify(turned.activities);
  };
};

const porth = (understand: Matcher): Bot => {
  const adapter = new PorthAdapter();
  const states = new Map<string, { version: number; state: DialogState }>();
  return async (given) => {
    const event = readEvent(given);
    if (event === undefined) throw new Error('The event is not understood.');
    const { version, state } = states.get(event.conversation) ?? { version: 1, state: started(understand) };
    const result = await adapter.run(state, event, version + 1, {
      content,
      heed,
      understand,
      now: new Date(),
    });
    states.set(event.conversation, { version: version + 1, state: result.state });
    return JSON.stringify(result.activities);
  };
};

/** As its guides have it: an adapter, a conversation's state in memory storage, saved at the end of the turn. */
const botbuilder = (understand: Matcher): Bot => {
  const { BotAdapter, ConversationState, MemoryStorage, TurnContext } = wholeBotbuilder();
  class Collecting extends BotAdapter {
    readonly sent: Partial<Activity>[] = [];
    override sendActivities(_: Context, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
      this.sent.push(...activities);
      return Promise.resolve(activities.map((_each, index) => ({ id: String(index) })));
    }
    override updateActivity = (): Promise<void> => Promise.resolve();
    override deleteActivity = (): Promise<void> => Promise.resolve();
    override continueConversation = (): Promise<void> => Promise.resolve();
    async run(activity: Partial<Activity>, logic: (context: Context) => Promise<void>): Promise<string> {
      await this.runMiddleware(new TurnContext(this, activity), logic);
      return JSON.stringify(this.sent.splice(0));
    }
  }
  const adapter = new Collecting();
  const state = new ConversationState(new MemoryStorage());
  const counter = state.createProperty<number>('turns');
  return (given) => {
    const { activity } = JSON.parse(given) as { readonly activity: Partial<Activity> };
    return adapter.run({ channelId: 'directline', ...activity }, async (context) => {
      await counter.set(context, (await counter.get(context, 0)) + 1);
      await context.sendActivity(answerTo(understand, context.activity.text));
      await state.saveChanges(context);
    });
  };
};

/** What botbuilder's guides deploy: the adapter that takes a web request, checks it, and here gives the replies in its answer. */
const cloudAdapter = (understand: Matcher): Bot => {
  const { CloudAdapter, ConfigurationBotFrameworkAuthentication, ConversationState, MemoryStorage } =
    wholeBotbuilder();
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const state = new ConversationState(new MemoryStorage());
  const counter = state.createProperty<number>('turns');
  return async (given) => {
    const { activity } = JSON.parse(given) as { readonly activity: Partial<Activity> };
    const sent: unknown[] = [];
    const response = {
      status: () => response,
      header: () => response,
      end: () => response,
      send: (reply: unknown) => (sent.push(reply), response),
    };
    const request = { method: 'POST', headers: {}, body: { ...OUTSIDE, ...activity } };
    await adapter.process(request as never, response as never, async (context) => {
      await counter.set(context, (await counter.get(context, 0)) + 1);
      await context.sendActivity(answerTo(understand, context.activity.text));
      await state.saveChanges(context);
    });
    return JSON.stringify(sent);
  };
};
const OUTSIDE = {
  channelId: 'directline',
  deliveryMode: 'expectReplies',
  serviceUrl: 'http://127.0.0.1:9',
  recipient: { id: 'bot', name: 'bot' },
};

const botsWith = (understand: Matcher): Bots => ({
  floor: floor(understand),
  'turn alone': turnAlone(understand),
  porth: porth(understand),
  botbuilder: botbuilder(understand),
  cloud: cloudAdapter(understand),
});

/** @returns µs of CPU a turn, of user and system */
const cpuOf = async (bot: Bot): Promise<number> => {
  const before = process.cpuUsage();
  for (let each = 0; each < TURNS; each++) await bot(body);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / TURNS;
};

const measure = async (understand: Matcher): Promise<Record<keyof Bots, number[]>> => {
  const bots = botsWith(understand);
  for (const bot of Object.values(bots)) {
    if (!(await bot(body)).includes('/libraries')) throw new Error('A bot does not know the answer.');
  }
  const tasks = {
    floor: () => cpuOf(bots.floor),
    'turn alone': () => cpuOf(bots['turn alone']),
    porth: () => cpuOf(bots.porth),
    botbuilder: () => cpuOf(bots.botbuilder),
    cloud: () => cpuOf(bots.cloud),
  };
  await interleaved(WARM_UP_ROUNDS, tasks);
  return interleaved(ROUNDS, tasks);
};

const asked = await measure(understand);
const constant = await measure(() => found);

const LABELS: Readonly<Record<keyof Bots, string>> = {
  floor: 'hand-written floor',
  'turn alone': 'our turn() alone, with the event read',
  porth: 'our event, adapter and turn',
  botbuilder: "botbuilder's BotAdapter and state",
  cloud: "botbuilder's CloudAdapter and state",
};
const rowsOf = (cpu: Record<keyof Bots, number[]>) =>
  (Object.keys(LABELS) as (keyof Bots)[]).map((bot) => [
    LABELS[bot],
    median(cpu[bot]).toFixed(1),
    medianRatio(cpu[bot], cpu.floor).toFixed(2),
    medianRatio(cpu[bot], cpu.botbuilder).toFixed(2),
    medianRatio(cpu[bot], cpu.cloud).toFixed(2),
  ]);
const HEAD = ['bot', 'µs', 'to the floor', 'to BotAdapter', 'to CloudAdapter'];
const target = (
  what: string,
  cpu: Record<keyof Bots, number[]>,
  from: keyof Bots,
  to: keyof Bots,
  aim: number,
) => {
  const ratio = medianRatio(cpu[from], cpu[to]);
  return { what, aim: `≤ ${aim}`, found: ratio.toFixed(2), met: ratio <= aim };
};

report({
  name: 'turn-cpu',
  about: `CPU of one FAQ turn without storage, from the queue's message to the replies as JSON; ${TURNS} turns a round, ${ROUNDS} rounds in turn. Every bot parses the same message, asks the same matcher of ${content.faqs.length} topics, and keeps its state in memory.`,
  tables: [
    { caption: 'With the matcher:', head: HEAD, rows: rowsOf(asked) },
    { caption: 'With the matcher replaced by a constant:', head: HEAD, rows: rowsOf(constant) },
  ],
  // The core is ours; through the adapter a turn pays for botbuilder's own context and middleware as well.
  targets: [
    target('the core, with the matcher, to the floor', asked, 'turn alone', 'floor', FLOOR_AIM),
    target('the core, without it, to the floor', constant, 'turn alone', 'floor', FLOOR_AIM),
    target(
      "the core, without it, to botbuilder's BotAdapter",
      constant,
      'turn alone',
      'botbuilder',
      BOTBUILDER_AIM,
    ),
    target('all of a turn, with the matcher, to the floor', asked, 'porth', 'floor', FLOOR_AIM),
    target(
      "all of a turn, with the matcher, to botbuilder's CloudAdapter",
      asked,
      'porth',
      'cloud',
      BOTBUILDER_AIM,
    ),
  ],
  notes: [
    "BotAdapter is the bare class that every adapter of botbuilder's extends; CloudAdapter is the one that its guides deploy, which checks the request and its activity and makes a client to answer with. Both keep their state in its memory storage.",
    'Through its adapter our turn costs nearly what a bare BotAdapter does: it is one, with its context and middleware. What is ours, the core, is about a third of that.',
    'Ours does more than the others: it checks the event, looks for danger to life, for commands and for a button that was meant, and stamps what came and what is said for the transcript.',
  ],
  figures: { asked, constant },
});
