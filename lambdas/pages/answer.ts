// The question that is open in the chat, on a page: what is answered here comes into the chat as if it had been said there.
import { cleared } from '../../bot/channels/cleared.ts';
import { safety } from '../../bot/care/safety.ts';
import type { Content } from '../../bot/content.ts';
import type { Activity, Both, Event } from '../../bot/model.ts';
import { replyOf } from '../../bot/reply.ts';
import type { Links } from '../../bot/services/links.ts';
import type { Enqueue } from '../aws/queue.ts';
import type { HttpResponse } from '../http.ts';
import { optionsWay } from './answer/options.ts';
import { openQuestion, type Conversations, type OpenQuestion } from './answer/open-question.ts';
import type { Ask, Way } from './answer/way.ts';
import { wordsWay } from './answer/words.ts';
import { pressedIn } from './form-body.ts';
import { html, page } from './html.ts';
import { donePage, type Asked, type LinkPage } from './link-page.ts';

export type AnswerDeps = {
  readonly content: Content;
  readonly conversations: Conversations;
  readonly links: Pick<Links, 'use'>;
  readonly enqueue: Enqueue;
  readonly place: Way;
  readonly photos: Way;
  readonly times: Way;
  /** A picture that a page shows, by what its address asks for. */
  readonly picture: (asked: Asked) => Promise<HttpResponse | undefined>;
};

export const answerPage = (deps: AnswerDeps): LinkPage => ({
  show: async (asked) => {
    const open = await openQuestion(asked, deps);
    if (open === undefined) return movedOn(deps, asked);
    return (await deps.picture(asked)) ?? wayOf(deps, open).show({ asked, open });
  },
  take: async (asked) => {
    const open = await openQuestion(asked, deps);
    if (open === undefined) return movedOn(deps, asked);
    const ask: Ask = { asked, open };
    if (open.question.optional && (await pressedIn(asked.request)) === 'skip') {
      const [text = ''] = deps.content.commands.skip[asked.link.language];
      return given(deps, asked, answerOf(ask, { text }));
    }
    const way = wayOf(deps, open);
    const sent = await way.read(ask);
    if (sent.kind === 'page') return sent.page;
    const event = answerOf(ask, sent.activity);
    const reply = replyOf(event.activity, asked.link.conversation);
    const danger = dangerIn(deps, asked, event);
    if (danger !== undefined) return danger;
    const { field, words } = open.question;
    const { timeZone } = deps.content.council;
    const parsed = field.parse(reply, words, { now: asked.now, timeZone });
    return parsed.ok ? given(deps, asked, event) : sent.again(parsed.why[asked.link.language]);
  },
  after: (asked) => Promise.resolve(donePage(deps.content.council, asked.link.language, ANSWERED)),
});

const wayOf = (
  { place, photos, times }: AnswerDeps,
  { question: { field, words }, window }: OpenQuestion,
): Way => {
  if (field.files === true) return photos;
  if (field.asks === 'location') return place;
  if (field.times === true && window !== undefined) return times;
  const hasOptions = field.quiet !== true && Object.keys(words.en.options ?? {}).length > 0;
  return hasOptions ? optionsWay : wordsWay;
};

type AnswerEvent = Event & { readonly kind: 'activity' };

/** Its id is the link's own, so that two presses are one answer. */
const answerOf = (
  { asked: { link, now }, open: { account } }: Ask,
  activity: Partial<Activity>,
): AnswerEvent => {
  const { conversation, channel, key } = link;
  const at = now.toISOString();
  return cleared({
    id: `${conversation}|answer-${key}`,
    conversation,
    channel,
    at,
    receivedAt: at,
    kind: 'activity',
    activity: {
      type: 'message',
      id: `${conversation}|answer-${key}`,
      ...activity,
      ...(account === undefined ? {} : { from: { id: account, name: '', role: 'user' } }),
      channelData: { onPage: true },
    },
  }) as AnswerEvent;
};

/** In the queue first: should the rest fail, the next press sends the same once more. */
const given = async ({ enqueue, links, content }: AnswerDeps, asked: Asked, event: AnswerEvent) => {
  await enqueue([event]);
  await links.use(asked.token, asked.now.toISOString());
  return donePage(content.council, asked.link.language, THANKS);
};

/** Danger to life is answered here too, at once; in the chat it is as if they had written it there. The link stays as it was. */
const dangerIn = (
  { content, enqueue }: AnswerDeps,
  { link, now }: Asked,
  event: AnswerEvent,
): Promise<HttpResponse> | undefined => {
  const { language } = link;
  const reply = { text: event.activity.text ?? '' };
  const found = safety({ reply, state: { language }, content, now });
  if (found === undefined) return undefined;
  const lines = found.say.map(({ text }) => html`<p class="danger">${text}</p>`);
  const id = `${event.id}-${now.getTime()}`;
  const told: Event = { ...event, id, activity: { ...event.activity, id } };
  return enqueue([told]).then(() =>
    page({
      language,
      council: content.council.name[language],
      title: DANGER[language],
      body: html`<h1>${DANGER[language]}</h1>
        <div role="alert">${lines}</div>`,
    }),
  );
};

const movedOn = ({ content: { council } }: AnswerDeps, { link }: Asked): HttpResponse =>
  donePage(council, link.language, MOVED_ON, CHAT);

const THANKS: Both = { en: 'Thank you. I have your answer', cy: 'Diolch. Mae eich ateb gen i' };
const ANSWERED: Both = { en: 'You have answered this', cy: 'Rydych chi wedi ateb hwn' };
const MOVED_ON: Both = {
  en: 'This has been answered, or is not asked any more',
  cy: "Mae hwn wedi'i ateb, neu nid yw'n cael ei ofyn mwyach",
};
const CHAT: Both = {
  en: 'Go back to your chat: what comes next stands there. To begin again, say there what you need.',
  cy: "Ewch yn ôl i'ch sgwrs: mae'r hyn sy'n dod nesaf yno. I ddechrau eto, dywedwch yno beth sydd ei angen arnoch.",
};
const DANGER: Both = { en: 'Do this now', cy: 'Gwnewch hyn nawr' };
