// The web chat for the contract: frames as a socket carries them, read and tapped by the widget itself, posted under a token.
import { framesOf } from '../../../bot/channels/webchat/frame.ts';
import { parseActivity } from '../../../bot/channels/webchat/parse.ts';
import { checkToken, signToken } from '../../../bot/channels/webchat/tokens.ts';
import { hear, newId, outgoing, type Action, type Said, type Words } from '../../../web/activity.ts';
import { ACCOUNT_TIME, deliveryOf, type Contracted, type Tap } from './contracted.ts';
import { payloads } from './meta.ts';

const SECRET = 'a-directline-secret-of-this-contract';
const CONVERSATION = 'conversation-of-a-contract';
const USER = 'dl_visitor';
/** API Gateway closes a socket that is sent a larger frame. */
const FRAME_MAX = 128 * 1024;

type Posted = { readonly token: string; readonly body: string };

const posted = async (words: Words): Promise<Posted> => ({
  token: await signToken(SECRET, { conv: CONVERSATION, user: USER }),
  body: JSON.stringify(outgoing(words, newId(), 'en-GB')),
});

export const onWebChat = (): Contracted<Posted> => ({
  name: 'web chat',
  channel: 'webchat',
  shows: (activity) => {
    const frames = framesOf(deliveryOf(activity, USER).activities, 1);
    const heard = frames.flatMap((frame) => {
      const { activities } = JSON.parse(frame) as { activities: unknown[] };
      return activities.map(hear).filter((each): each is Said => each?.kind === 'said');
    });
    return Promise.resolve({
      bubbles: heard.map(read),
      refused: frames.filter((frame) => Buffer.byteLength(frame) > FRAME_MAX),
      taps: heard
        .flatMap(actionsIn)
        .flatMap((action): Tap<Posted>[] =>
          action.kind === 'say' ? [{ title: action.title, tap: () => posted(action.words) }] : [],
        ),
    });
  },
  types: (text) => posted({ text }),
  isTrue: async ({ token }) => {
    const checked = await checkToken(SECRET, token);
    return checked.ok && checked.value.conv === CONVERSATION;
  },
  parse: ({ body }) => {
    const parsed = parseActivity(jsonOf(body), {
      conversation: CONVERSATION,
      user: USER,
      receivedAt: ACCOUNT_TIME,
    });
    return [parsed.kind === 'event' ? parsed : { kind: 'unsupported', why: parsed.kind }];
  },
  forged: ({ token, body }) => {
    const [head = '', claims = '', proof = ''] = token.split('.');
    const others = ['', token.slice(0, -2), `${head}.${claims}.`, `${head}.${claims.slice(0, -2)}.${proof}`];
    return others.map((each) => ({ token: each, body }));
  },
  strange: (body) => ({ token: '', body }),
  samples: payloads('webchat'),
  reads: (text) => text,
  skips: { batch: 'a page posts one activity at a time' },
});

const actionsIn = ({ actions, extras }: Said): readonly Action[] => [
  ...actions,
  ...extras.flatMap((extra) => (extra.kind === 'card' ? extra.actions : [])),
];

const read = (said: Said): string => {
  const extras = said.extras.flatMap((extra) =>
    extra.kind === 'card' ? [extra.title, extra.text, extra.picture ?? ''] : [extra.name, extra.url],
  );
  const below = actionsIn(said).flatMap((action) => [action.title, action.kind === 'open' ? action.url : '']);
  return [said.text, ...extras, ...below].filter((each) => each !== '').join('\n');
};

/** What is no JSON gets no further than the front door. */
const jsonOf = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};
