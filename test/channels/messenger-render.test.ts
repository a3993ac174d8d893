// What Messenger is sent: every limit kept, no word and no option lost, whatever an activity holds.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../bot/model.ts';
import {
  BUTTON_TEMPLATE_TEXT_MAX,
  BUTTON_TITLE_MAX,
  BUTTONS_MAX,
  ELEMENT_SUBTITLE_MAX,
  ELEMENT_TITLE_MAX,
  ELEMENTS_MAX,
  PAYLOAD_MAX,
  QUICK_REPLIES_MAX,
  QUICK_REPLY_TITLE_MAX,
  TEXT_MAX,
} from '../../bot/channels/messenger/limits.ts';
import type { Button, Element, Message } from '../../bot/channels/messenger/native.ts';
import { inParts } from '../../bot/channels/messenger/parts.ts';
import { plainly } from '../../bot/channels/messenger/plainly.ts';
import { render } from '../../bot/channels/messenger/render.ts';
import { canBeNumbered } from '../../bot/channels/numbers.ts';
import { say } from '../../bot/say.ts';
import { activitiesIn, enveloped } from './messenger-webhook.ts';

type Attachment = NonNullable<Activity['attachments']>[number];
const HERO = 'application/vnd.microsoft.card.hero';
const TO = { dialog: 'report-pothole', question: 'depth' };
const asked = (text: string, titles: readonly string[]) =>
  say({ text, options: titles.map((words, n) => ({ id: `o${n}`, words })), to: TO }, 'en');
const withActions = (text: string, actions: readonly object[]): Partial<Activity> =>
  ({ type: 'message', text, suggestedActions: { to: [], actions } }) as unknown as Partial<Activity>;
const open = (title: string, value: string) => ({ type: 'openUrl', title, value });
const hero = (content: object): Attachment => ({ contentType: HERO, content });

const templateOf = (message: Message) =>
  message.attachment?.type === 'template' ? message.attachment.payload : undefined;
const elementsOf = (message: Message): readonly Element[] => {
  const template = templateOf(message);
  return template?.template_type === 'generic' ? template.elements : [];
};
const buttonsOf = (message: Message): readonly Button[] => {
  const template = templateOf(message);
  return template?.template_type === 'button'
    ? template.buttons
    : elementsOf(message).flatMap(({ buttons }) => buttons ?? []);
};
const textOf = (message: Message): string => {
  const template = templateOf(message);
  return message.text ?? (template?.template_type === 'button' ? template.text : '');
};
const wordsOf = (messages: readonly Message[]): string =>
  messages
    .flatMap((message) => [
      textOf(message),
      ...elementsOf(message).flatMap(({ title, subtitle = '' }) => [title, subtitle]),
      ...buttonsOf(message).flatMap((button) => [
        button.title,
        button.type === 'web_url' ? button.url : button.type === 'phone_number' ? button.payload : '',
      ]),
      ...(message.quick_replies ?? []).map(({ title }) => title),
    ])
    .join('\n');
const bare = (text: string): string => text.replace(/\s+/g, '');

const expectWithinLimits = (messages: readonly Message[]) => {
  for (const [index, message] of messages.entries()) {
    expect(Number(message.text !== undefined) + Number(message.attachment !== undefined)).toBe(1);
    expect(JSON.stringify(message).isWellFormed()).toBe(true);
    expect(wordsOf([message]).isWellFormed()).toBe(true);
    if (message.text !== undefined) {
      expect(message.text.trim()).not.toBe('');
      expect(message.text.length).toBeLessThanOrEqual(TEXT_MAX);
    }
    const template = templateOf(message);
    if (template?.template_type === 'button') {
      expect(template.text.trim()).not.toBe('');
      expect(template.text.length).toBeLessThanOrEqual(BUTTON_TEMPLATE_TEXT_MAX);
      expect(template.buttons.length).toBeGreaterThan(0);
      expect(template.buttons.length).toBeLessThanOrEqual(BUTTONS_MAX);
    }
    if (template?.template_type === 'generic') expect(template.elements.length).toBeGreaterThan(0);
    expect(elementsOf(message).length).toBeLessThanOrEqual(ELEMENTS_MAX);
    for (const { title, subtitle = '', buttons = [], image_url } of elementsOf(message)) {
      expect(title.trim()).not.toBe('');
      expect(title.length).toBeLessThanOrEqual(ELEMENT_TITLE_MAX);
      expect(subtitle.length).toBeLessThanOrEqual(ELEMENT_SUBTITLE_MAX);
      expect(buttons.length).toBeLessThanOrEqual(BUTTONS_MAX);
      expect(subtitle !== '' || buttons.length > 0 || image_url !== undefined).toBe(true);
    }
    for (const button of buttonsOf(message)) {
      expect(button.title.trim()).not.toBe('');
      expect(button.title.length).toBeLessThanOrEqual(BUTTON_TITLE_MAX);
      if (button.type !== 'web_url') expect(button.payload.length).toBeLessThanOrEqual(PAYLOAD_MAX);
    }
    const { quick_replies: replies } = message;
    if (replies === undefined) continue;
    expect(index).toBe(messages.length - 1);
    expect(replies.length).toBeGreaterThan(0);
    expect(replies.length).toBeLessThanOrEqual(QUICK_REPLIES_MAX);
    for (const { title, payload } of replies) {
      expect(title.trim()).not.toBe('');
      expect(title.length).toBeLessThanOrEqual(QUICK_REPLY_TITLE_MAX);
      expect(payload).not.toBe('');
      expect(payload.length).toBeLessThanOrEqual(PAYLOAD_MAX);
    }
  }
};

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.lorem({ maxCount: 900 }),
  fc.array(fc.constantFrom('🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🚧', 'ŵ', 'a', ' ', '\n'), { maxLength: 3_000 }).map((all) => all.join('')),
);
const title = fc.oneof(
  fc.lorem({ maxCount: 2 }),
  fc.lorem({ maxCount: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 50 }),
);
const url = fc.oneof(fc.webUrl(), fc.constantFrom('mailto:a@example.org', 'javascript:0', 'not a link', ''));
const option = fc.record({
  type: fc.constantFrom('messageBack', 'postBack', 'imBack'),
  title,
  value: fc.oneof(
    fc.record({ option: fc.string({ maxLength: 30 }) }),
    fc.record({ option: fc.string({ minLength: 900, maxLength: 1_200 }) }),
    fc.constant(undefined),
  ),
});
const toOpen = fc.record({ type: fc.constant('openUrl'), title, value: url });
const toCall = fc.record({
  type: fc.constant('call'),
  title,
  value: fc.constantFrom('tel:+442079460000', 'tel:01632 960001', '999', 'tel:101', '0808 157 0000'),
});
const action = fc.oneof(option, toOpen, toCall);
const card = fc
  .record(
    {
      title,
      subtitle: title,
      text,
      images: fc.array(fc.record({ url }), { maxLength: 2 }),
      buttons: fc.array(action, { maxLength: 5 }),
      tap: action,
    },
    { requiredKeys: [] },
  )
  .map(hero);
const media = fc.record({
  contentType: fc.constantFrom(
    'image/png',
    'image/svg+xml',
    'video/mp4',
    'audio/ogg',
    'application/pdf',
    'x',
  ),
  contentUrl: url,
  name: title,
});
const anyAttachment = fc.oneof(
  card,
  media,
  fc.record({ contentType: fc.constant('application/vnd.microsoft.card.adaptive'), content: fc.jsonValue() }),
) as fc.Arbitrary<Attachment>;
const activity = fc.record({
  text,
  actions: fc.array(action, { maxLength: 20 }),
  attachments: fc.array(anyAttachment, { maxLength: 14 }),
});
const rendered = ({
  text,
  actions,
  attachments,
}: typeof activity extends fc.Arbitrary<infer T> ? T : never) =>
  render({ ...withActions(text, actions), attachments });

describe('any activity on Messenger', () => {
  it('keeps within every limit, also where Meta will not take it and it is said plainly', () => {
    fc.assert(
      fc.property(activity, (given) => {
        const messages = rendered(given);

        expectWithinLimits(messages);
        for (const message of messages) expectWithinLimits(plainly(message));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps all its words, in their order', () => {
    fc.assert(
      fc.property(activity, (given) => {
        const said = bare(rendered(given).map(textOf).join(''));

        expect(said.startsWith(bare(given.text.toWellFormed()))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('drops no option and no link: each is there to be tapped, or in words', () => {
    fc.assert(
      fc.property(activity, (given) => {
        const messages = rendered(given);
        const words = bare(wordsOf(messages));
        const ofCards = given.attachments.flatMap(
          ({ contentType, content }) =>
            (contentType === HERO ? (content as { buttons?: typeof given.actions }).buttons : undefined) ??
            [],
        );

        for (const { title } of [...given.actions, ...ofCards])
          expect(words).toContain(bare(title.toWellFormed()));
        for (const { type, value } of [...given.actions, ...ofCards])
          if (type === 'openUrl') expect(words).toContain(bare(value));
      }),
      { numRuns: 400 },
    );
  });

  it('lets every option be answered: by a tap or its number, and each number once', () => {
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 25 }), (titles) => {
        const messages = render(asked('Which?', titles));
        const replies = messages.at(-1)?.quick_replies ?? [];
        const areShort = titles.every((each) => {
          const length = each.toWellFormed().trim().replace(/\s+/g, ' ').length;
          return length > 0 && length <= QUICK_REPLY_TITLE_MAX;
        });
        const isByNumber = canBeNumbered(titles) && (!areShort || titles.length > QUICK_REPLIES_MAX);
        const numbered =
          messages
            .map(textOf)
            .join('\n')
            .match(/^\d+\.(?= |$)/gm) ?? [];

        expect(replies.length).toBe(Math.min(titles.length, QUICK_REPLIES_MAX));
        expect(replies.map(({ payload }) => JSON.parse(payload) as object)).toEqual(
          replies.map((_, n) => ({ option: `o${n}`, to: TO })),
        );
        if (isByNumber) expect(replies[0]?.title).toBe('1');
        expect(numbered).toEqual(isByNumber ? titles.map((_, n) => `${n + 1}.`) : []);
      }),
    );
  });

  it('throws at nothing that an attachment or an action may be', () => {
    fc.assert(
      fc.property(fc.array(fc.object()), fc.array(fc.object()), (actions, attachments) => {
        expectWithinLimits(
          render({ ...withActions('Hello', actions), attachments: attachments as unknown as Attachment[] }),
        );
      }),
    );
  });
});

describe('options on Messenger', () => {
  it('that are short are quick replies, and a tap is filed under their question', () => {
    const [message] = render(asked('How deep?', ['Less than 4cm', '4cm or more']));
    const tapped = message?.quick_replies?.[1];
    const body = enveloped({
      message: { mid: 'm', text: tapped?.title, quick_reply: { payload: tapped?.payload } },
    });

    expect(message?.text).toBe('How deep?');
    expect(activitiesIn(body)).toMatchObject([{ text: '4cm or more', value: { option: 'o1', to: TO } }]);
  });

  it('that are long stand numbered in the text, and are tapped by their number', () => {
    const [message] = render(asked('Which?', ['Short', 'One that is far too long for a button']));

    expect(message?.text).toBe('Which?\n1. Short\n2. One that is far too long for a button');
    expect(message?.quick_replies?.map(({ title }) => title)).toEqual(['1', '2']);
    expect(message?.quick_replies?.[1]?.payload).toContain('"o1"');
  });

  it('that are more than thirteen are all in the text, and the first thirteen can be tapped', () => {
    const [message] = render(
      asked(
        'Which?',
        Array.from({ length: 15 }, (_, n) => `Ward ${n + 1}`),
      ),
    );

    expect(message?.text).toContain('\n15. Ward 15');
    expect(message?.quick_replies?.length).toBe(13);
  });

  it('are asked even where nothing was said above them', () => {
    expect(render(asked(' ', ['Yes', 'No']))).toMatchObject([
      { text: '1. Yes\n2. No', quick_replies: [{ title: 'Yes' }, { title: 'No' }] },
    ]);
  });

  it('whose value is too long to be carried are tapped by their words', () => {
    const value = { option: 'x'.repeat(PAYLOAD_MAX) };
    const [message] = render(withActions('Which?', [{ type: 'messageBack', title: 'This', value }]));

    expect(message?.quick_replies).toEqual([{ content_type: 'text', title: 'This', payload: 'This' }]);
  });
});

describe('links on Messenger', () => {
  it('are buttons below the text, with the options on the same message', () => {
    const messages = render(
      withActions('Your bins are collected on Monday.', [
        open('See the calendar', 'https://northmoor.example/bins'),
        { type: 'call', title: 'Call us', value: 'tel:01632 960001' },
        { type: 'messageBack', title: 'Yes', value: { option: 'yes' } },
      ]),
    );

    expect(messages).toEqual([
      {
        attachment: {
          type: 'template',
          payload: {
            template_type: 'button',
            text: 'Your bins are collected on Monday.',
            buttons: [
              { type: 'web_url', title: 'See the calendar', url: 'https://northmoor.example/bins' },
              { type: 'phone_number', title: 'Call us', payload: '+441632960001' },
            ],
          },
        },
        quick_replies: [{ content_type: 'text', title: 'Yes', payload: '{"option":"yes"}' }],
      },
    ]);
  });

  it.each([
    ['more than three', ['A', 'B', 'C', 'D'].map((title) => open(title, 'https://northmoor.example/'))],
    ['a title too long', [open('The calendar of all collections', 'https://northmoor.example/')]],
    ['no web page', [open('Write to us', 'mailto:us@northmoor.example')]],
    ['a number with no country', [{ type: 'call', title: 'Police', value: 'tel:101' }]],
  ])('stand in the text when they are %s', (_, actions) => {
    const messages = render(withActions('See:', actions));

    expect(messages.map(({ text: said }) => said)).toEqual([
      ['See:', ...actions.map(({ title, value }) => `${title}: ${value.replace('tel:', '')}`)].join('\n'),
    ]);
  });

  it('of a long text stand below its end', () => {
    const messages = render(
      withActions('Word. '.repeat(500), [open('Read more', 'https://northmoor.example/')]),
    );

    expect(messages.length).toBe(3);
    expect(buttonsOf(messages.at(-1) ?? {}).map(({ title }) => title)).toEqual(['Read more']);
  });
});

describe('cards and files on Messenger', () => {
  const calendar = open('See the calendar', 'https://northmoor.example/bins');
  const picture = { url: 'https://northmoor.example/bin.png' };

  it('that are short stand side by side, ten at a time', () => {
    const card = hero({ title: 'Brown bin', text: 'Monday', images: [picture], buttons: [calendar] });
    const messages = render({ type: 'message', attachments: Array.from({ length: 12 }, () => card) });

    expect(messages.map((message) => elementsOf(message).length)).toEqual([10, 2]);
    expect(elementsOf(messages[0] ?? {})[0]).toEqual({
      title: 'Brown bin',
      subtitle: 'Monday',
      image_url: picture.url,
      buttons: [{ type: 'web_url', title: 'See the calendar', url: calendar.value }],
    });
  });

  it('with too much on them are said in words, with their picture, links and options', () => {
    const buttons = [
      calendar,
      ...['Yes', 'No', 'Maybe'].map((title) => ({
        type: 'messageBack',
        title,
        value: { option: title.toLowerCase() },
      })),
    ];
    const messages = render({
      type: 'message',
      text: 'Here it is.',
      attachments: [hero({ title: 'Brown bin', text: 'x '.repeat(60), images: [picture], buttons })],
    });

    expect(messages[0]).toEqual({ text: 'Here it is.' });
    expect(messages[1]).toEqual({ attachment: { type: 'image', payload: picture } });
    expect(textOf(messages[2] ?? {})).toMatch(/^Brown bin\nx x/);
    expect(buttonsOf(messages[2] ?? {}).map(({ title }) => title)).toEqual(['See the calendar']);
    expect(messages[2]?.quick_replies?.map(({ title }) => title)).toEqual(['Yes', 'No', 'Maybe']);
  });

  it('with two pictures show both', () => {
    const images = [picture, { url: 'https://northmoor.example/lid.png' }];
    const messages = render({ type: 'message', attachments: [hero({ title: 'Brown bin', images })] });

    expect(messages).toEqual([
      ...images.map((payload) => ({ attachment: { type: 'image', payload } })),
      { text: 'Brown bin' },
    ]);
  });

  it('that are refused are said in words, and their options stay there to be tapped', () => {
    const yes = { type: 'messageBack', title: 'Yes', value: { option: 'yes' } };
    const [card] = render({
      ...asked('', ['No']),
      attachments: [hero({ title: 'Brown bin', text: 'Monday', buttons: [calendar, yes] })],
    });

    expect(plainly(card ?? {})).toEqual([
      {
        text: `Brown bin\nMonday\nSee the calendar: ${calendar.value}\nYes`,
        quick_replies: [
          { content_type: 'text', title: 'Yes', payload: '{"option":"yes"}' },
          { content_type: 'text', title: 'No', payload: JSON.stringify({ option: 'o0', to: TO }) },
        ],
      },
    ]);
  });

  it('with a title alone are a text', () => {
    expect(render({ type: 'message', attachments: [hero({ title: 'Brown bin' })] })).toEqual([
      { text: 'Brown bin' },
    ]);
  });

  it.each([
    ['image/jpeg', 'image'],
    ['audio/mpeg', 'audio'],
    ['video/mp4', 'video'],
    ['application/pdf', 'file'],
    ['image/svg+xml', 'file'],
  ])('of type %s go by their address as %s', (contentType, type) => {
    const contentUrl = 'https://northmoor.example/f';

    expect(render({ type: 'message', attachments: [{ contentType, contentUrl }] })).toEqual([
      { attachment: { type, payload: { url: contentUrl } } },
    ]);
  });

  it('that Meta could not fetch are named', () => {
    const attachments = [
      { contentType: 'image/png', contentUrl: 'data:image/png;base64,AAAA', name: 'map.png' },
      { contentType: 'image/png', contentUrl: 'http://northmoor.example/map.png', name: 'map.png' },
    ];

    expect(render({ type: 'message', attachments })).toEqual([
      { text: 'map.png' },
      { text: 'map.png http://northmoor.example/map.png' },
    ]);
  });

  it('come before the list that is tapped by number, so that the numbers are in sight', () => {
    const messages = render({
      ...asked('Which?', ['One that is far too long for a button', 'Two']),
      attachments: [{ contentType: 'image/png', contentUrl: 'https://northmoor.example/map.png' }],
    });

    expect(messages.map(({ text: said }) => said)).toEqual([
      'Which?',
      undefined,
      '1. One that is far too long for a button\n2. Two',
    ]);
    expect(messages[2]?.quick_replies?.length).toBe(2);
  });
});

describe('a long text', () => {
  it('is cut at the ends of lines, else at spaces', () => {
    const lines = Array.from({ length: 100 }, (_, n) => `Line ${n} ${'x'.repeat(40)}`);

    for (const part of inParts(lines.join('\n')))
      for (const line of part.split('\n')) expect(lines).toContain(line);
    expect(inParts('word '.repeat(1_000)).every((part) => /^(?:word )*word$/.test(part))).toBe(true);
  });

  it('is never cut inside a character, though there is nowhere else to cut', () => {
    for (const begin of ['', 'a', 'ab']) {
      const parts = inParts(begin + '🚧'.repeat(3_000));

      expect(parts.join('')).toBe(begin + '🚧'.repeat(3_000));
      for (const part of parts) expect(part.isWellFormed()).toBe(true);
    }
  });

  it('fits exactly', () => {
    expect(inParts('x'.repeat(TEXT_MAX)).length).toBe(1);
    expect(inParts('x'.repeat(TEXT_MAX + 1)).map((part) => part.length)).toEqual([TEXT_MAX, 1]);
    expect(inParts('x'.repeat(641), 640).map((part) => part.length)).toEqual([1, 640]);
    expect(inParts(' \n ')).toEqual([]);
  });
});
