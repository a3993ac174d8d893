// A danger is answered with its line before anything else, wherever somebody is: at every step of every form, on every channel.
// Each place meets a share of the phrases here, so that all are met; `DANGERS=all` tries each phrase in each place (some minutes).
// What a text tells of is the same in every place, so that each is read once.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everyPlace } from '../../bench/support/every-step.ts';
import type { Danger, Dangers } from '../../bot/content.ts';
import { heed } from '../../bot/heed.ts';
import type { ChannelId, DialogState } from '../../bot/model.ts';
import { languagesOf } from '../../bot/safety-lines.ts';
import { turn } from '../../bot/turn.ts';
import { dangerIn } from '../../bot/understanding/danger.ts';
import { languageOf } from '../../bot/understanding/language.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';

const HEARD = join(import.meta.dirname, '../../dialogs/triage/heard');
type Rows = { readonly must: readonly { readonly text: string }[] };
const phrases = readdirSync(HEARD)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => (JSON.parse(readFileSync(join(HEARD, file), 'utf8')) as Rows).must)
  .flatMap(({ text }) => {
    const danger = dangerIn(text, content.dangers);
    return danger === undefined || danger.asks === true ? [] : [{ text, danger }];
  });
const places = everyPlace();
const CHANNELS: readonly ChannelId[] = ['webchat', 'messenger', 'whatsapp', 'sms'];
const SHARE = process.env['DANGERS'] === 'all' ? 1 : places.length;
/** All in all places take more than a minute a channel. */
const PATIENCE_MS = SHARE === 1 ? 300_000 : undefined;

/** The same dangers, which remember what a text told of. */
const remembering = (dangers: Dangers): Dangers => {
  const read = new Map<string, Danger | undefined>();
  const toldIn = (text: string): Danger | undefined => {
    if (!read.has(text)) read.set(text, dangerIn(text, dangers));
    return read.get(text);
  };
  return dangers.map((danger) => ({
    ...danger,
    said: [],
    hears: (words, written = words) => toldIn(written) === danger,
  }));
};
const remembered = { ...content, dangers: remembering(content.dangers) };

/** What is said first, and whether it is the line of the danger. */
const isAnswered = (
  { text, danger }: (typeof phrases)[number],
  state: DialogState | undefined,
  channel: ChannelId,
  now: Date,
): boolean => {
  const time = now.toISOString();
  const common = { id: 'event', conversation: 'conversation', channel, at: time, receivedAt: time } as const;
  const event = { ...common, kind: 'activity', activity: { type: 'message', text } } as const;
  const said = turn(state, event, { content: remembered, heed, understand, now });
  const language = languagesOf(languageOf(text), state?.language ?? 'en')[0] ?? 'en';
  return said.activities[0]?.text === danger.line[language] && said.status === 'emergency';
};

describe('a danger', () => {
  it('has phrases, and places in which it can come', () => {
    expect(phrases.length).toBeGreaterThan(1_000);
    expect(places.length).toBeGreaterThan(150);
  });

  it.each(CHANNELS)(
    'is answered first in every place on %s',
    (channel) => {
      const missed = places.flatMap(({ where, state, now }, place) =>
        phrases
          .filter((_, index) => index % SHARE === place % SHARE)
          .filter((phrase) => !isAnswered(phrase, state, channel, now))
          .map(({ text }) => `${where}: ${text}`),
      );

      expect(missed).toEqual([]);
    },
    PATIENCE_MS,
  );
});
