// How an activity looks on WhatsApp: within its limits, with no option, link or word left out.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { inParts } from '../../bot/channels/parts.ts';
import * as limits from '../../bot/channels/whatsapp/limits.ts';
import type { Message, Row } from '../../bot/channels/whatsapp/native.ts';
import { plain } from '../../bot/channels/whatsapp/plain.ts';
import { inWords } from '../../bot/channels/whatsapp/plainly.ts';
import { render } from '../../bot/channels/whatsapp/render.ts';
import { inTemplate, TEMPLATES } from '../../bot/channels/whatsapp/templates.ts';
import type { Activity } from '../../bot/model.ts';
import { say } from '../../bot/say.ts';
import { activityIn, message } from './whatsapp.ts';

const asking = (titles: readonly string[], text = 'Which?', language: 'en' | 'cy' = 'en') =>
  say(
    {
      text,
      options: titles.map((words, n) => ({ id: `o${n}`, words })),
      to: { dialog: 'report', question: 'which' },
    },
    language,
  );
const linking = (links: readonly (readonly [title: string, url: string])[], text = 'Read on.') => ({
  type: 'message',
  text,
  suggestedActions: {
    to: [],
    actions: links.map(([title, value]) => ({ type: 'openUrl', title, value })),
  },
});
const last = (messages: readonly Message[]) => {
  const end = messages.at(-1);
  return end?.type === 'interactive' ? end.interactive : undefined;
};
const buttonsOf = (messages: readonly Message[]) => {
  const end = last(messages);
  return end?.type === 'button' ? end.action.buttons.map(({ reply }) => reply) : [];
};
const rowsOf = (messages: readonly Message[]): readonly Row[] => {
  const end = last(messages);
  return end?.type === 'list' ? end.action.sections.flatMap(({ rows }) => rows) : [];
};
/** Everything that can be tapped, as WhatsApp sends it back. */
const tapsOf = (messages: readonly Message[]): object[] => [
  ...buttonsOf(messages).map((button_reply) => ({ type: 'button_reply', button_reply })),
  ...rowsOf(messages).map((list_reply) => ({ type: 'list_reply', list_reply })),
];
const tapped = (interactive: object) => activityIn(message({ type: 'interactive', interactive }));
const textsOf = (messages: readonly Message[]) =>
  messages.map((each) => {
    if (each.type === 'text') return each.text.body;
    return each.type === 'interactive' ? each.interactive.body.text : '';
  });

describe('options on WhatsApp', () => {
  it('are buttons, when there are three that are short', () => {
    const messages = render(asking(['Yes', 'No', 'I do not know']));

    expect(messages.length).toBe(1);
    expect(textsOf(messages)).toEqual(['Which?']);
    expect(buttonsOf(messages).map(({ title }) => title)).toEqual(['Yes', 'No', 'I do not know']);
  });

  it('are a list, when they are more, longer, or alike', () => {
    const four = render(asking(['North', 'South', 'East', 'West']));
    const long = render(asking(['The whole street is dark', 'One']));
    const alike = render(asking(['Yes', 'yes']));

    expect(rowsOf(four)).toMatchObject([
      { title: 'North' },
      { title: 'South' },
      { title: 'East' },
      { title: 'West' },
    ]);
    expect(rowsOf(long)).toMatchObject([{ title: 'The whole street is dark' }, { title: 'One' }]);
    expect(rowsOf(alike)).toMatchObject([{ title: 'Yes' }, { title: 'yes' }]);
  });

  it('stand whole below their row’s title when they are longer than it', () => {
    const words = 'A bin that was not collected on its day';

    expect(rowsOf(render(asking([words, 'Other'])))[0]).toMatchObject({
      title: 'A bin that was not…',
      description: words,
    });
  });

  it('of which a row could not hold one stand in the text too, under the numbers of the rows', () => {
    const words = `Something that takes ${'very '.repeat(15)}long to say`;
    const messages = render(asking(['Short', words]));

    expect(textsOf(messages)).toEqual([`Which?\n1. Short\n2. ${words}`]);
    expect(rowsOf(messages).map(({ title }) => title)).toEqual(['1. Short', '2. Something that takes…']);
  });

  it('are numbered in the text when there are more than ten', () => {
    const messages = render(asking(Array.from({ length: 11 }, (_, n) => `Ward ${n + 1}`)));

    expect(tapsOf(messages)).toEqual([]);
    expect(textsOf(messages)[0]).toMatch(/^Which\?\n1\. Ward 1\n(?:.*\n)+11\. Ward 11$/);
  });

  it('hang on the last message of a text that is too long for buttons', () => {
    const messages = render(asking(['Yes', 'No'], `${'One word after another. '.repeat(60)}Sure?`));

    expect(messages.map(({ type }) => type)).toEqual(['text', 'interactive']);
    expect(textsOf(messages)[1]).toMatch(/Sure\?$/);
    expect(buttonsOf(messages).length).toBe(2);
  });

  it('with no text at all have themselves for a text', () => {
    expect(textsOf(render(asking(['Yes', 'No'], '')))).toEqual(['1. Yes\n2. No']);
  });

  it('are opened by a word of the language', () => {
    const button = (language: 'en' | 'cy') => {
      const end = last(render(asking(['1', '2', '3', '4'], 'Which?', language)));
      return end?.type === 'list' ? end.action.button : '';
    };

    expect([button('en'), button('cy')]).toEqual(['Choose', 'Dewis']);
  });

  it('come back as they went, whichever is tapped', () => {
    for (const titles of [
      ['Yes', 'No'],
      ['North', 'South', 'East', 'A place that is in none of these'],
    ]) {
      const taps = tapsOf(render(asking(titles))).map(tapped);

      expect(taps.map(({ text }) => text)).toEqual(titles);
      expect(taps.map(({ value }): unknown => value)).toEqual(
        titles.map((_, n) => ({ option: `o${n}`, to: { dialog: 'report', question: 'which' } })),
      );
    }
  });

  it('whose value is too long bring back their words alone', () => {
    const activity = asking(['Yes', 'No']);
    const actions = activity.suggestedActions?.actions ?? [];
    const long = actions.map((action) => ({ ...action, value: { option: 'x'.repeat(300) } }));
    const taps = tapsOf(render({ ...activity, suggestedActions: { to: [], actions: long } })).map(tapped);

    expect(taps.map(({ text }) => text)).toEqual(['Yes', 'No']);
    expect(taps.every((tap) => !('value' in tap))).toBe(true);
  });

  it('without a title are numbered, for WhatsApp takes no empty button', () => {
    const actions = ['Yes', ' '].map((title, n) => ({
      type: 'messageBack',
      title,
      value: { option: `o${n}` },
    }));

    expect(tapsOf(render({ text: 'Sure?', suggestedActions: { to: [], actions } }))).toEqual([]);
  });

  it('that carry the same are numbered, for WhatsApp takes no two of one id', () => {
    const actions = ['Yes', 'No'].map((title) => ({ type: 'messageBack', title, value: { option: 'same' } }));
    const messages = render({ text: 'Sure?', suggestedActions: { to: [], actions } });

    expect(textsOf(messages)).toEqual(['Sure?\n1. Yes\n2. No']);
    expect(tapsOf(messages)).toEqual([]);
  });
});

describe('a place, links, files and cards on WhatsApp', () => {
  it('asks for the place on the map when that is the best answer, with options beside it numbered', () => {
    const messages = render({ ...asking(['Skip'], 'Where is it?'), channelData: { asks: 'location' } });

    expect(messages).toEqual([
      {
        type: 'interactive',
        interactive: {
          type: 'location_request_message',
          body: { text: 'Where is it?\n1. Skip' },
          action: { name: 'send_location' },
        },
      },
    ]);
  });

  it('makes one link a button', () => {
    expect(last(render(linking([['Pay now', 'https://pay.example.gov.uk/1']])))).toEqual({
      type: 'cta_url',
      body: { text: 'Read on.' },
      action: {
        name: 'cta_url',
        parameters: { display_text: 'Pay now', url: 'https://pay.example.gov.uk/1' },
      },
    });
  });

  it.each([
    [
      'several',
      [
        ['One', 'https://a.example'],
        ['Two', 'https://b.example'],
      ],
      'One: https://a.example\nTwo: https://b.example',
    ],
    [
      'a long title',
      [['All about bins, bags and boxes', 'https://a.example']],
      'All about bins, bags and boxes: https://a.example',
    ],
    ['no address of the web', [['Mail', 'mailto:us@example.org']], 'Mail: mailto:us@example.org'],
    ['a number to call', [['Ring us', 'tel:01632 960512']], 'Ring us: 01632 960512'],
  ] as const)('says links in the text: %s', (_, links, lines) => {
    expect(textsOf(render(linking(links)))).toEqual([`Read on.\n${lines}`]);
  });

  it('says a link in the text when there are options to tap', () => {
    const both = asking(['Yes', 'No']);
    const actions = [
      ...(both.suggestedActions?.actions ?? []),
      { type: 'openUrl', title: 'More', value: 'https://a.example' },
    ];
    const messages = render({ ...both, suggestedActions: { to: [], actions } });

    expect(textsOf(messages)).toEqual(['Which?\nMore: https://a.example']);
    expect(buttonsOf(messages).length).toBe(2);
  });

  it.each([
    ['image/jpeg', { type: 'image', image: { link: 'https://a.example/x', caption: 'Here.' } }],
    ['video/mp4', { type: 'video', video: { link: 'https://a.example/x', caption: 'Here.' } }],
    [
      'application/pdf',
      { type: 'document', document: { link: 'https://a.example/x', filename: 'bill.pdf', caption: 'Here.' } },
    ],
    [
      'image/gif',
      { type: 'document', document: { link: 'https://a.example/x', filename: 'bill.pdf', caption: 'Here.' } },
    ],
  ])('sends a file (%s) by its address, with the text as its caption', (contentType, expected) => {
    const attachments = [{ contentType, contentUrl: 'https://a.example/x', name: 'bill.pdf' }];

    expect(render({ text: 'Here.', attachments })).toEqual([expected]);
  });

  it('leaves the text a message of its own where it is no caption', () => {
    const attachments = [{ contentType: 'audio/mpeg', contentUrl: 'https://a.example/x' }];
    const image = [{ contentType: 'image/png', contentUrl: 'https://a.example/x' }];
    const long = 'word '.repeat(300).trim();

    expect(render({ text: 'Here.', attachments }).map(({ type }) => type)).toEqual(['audio', 'text']);
    expect(render({ text: long, attachments: image }).map(({ type }) => type)).toEqual(['image', 'text']);
    expect(render({ ...asking(['Yes']), attachments: image }).map(({ type }) => type)).toEqual([
      'image',
      'interactive',
    ]);
  });

  it('names a file that Meta cannot reach', () => {
    const attachments = [
      { contentType: 'image/png', contentUrl: 'http://localhost:3978/x', name: 'map.png' },
      { contentType: 'image/png', contentUrl: 'data:image/png;base64,AAAA', name: 'plan.png' },
    ];

    expect(textsOf(render({ text: '', attachments }))).toEqual([
      'map.png\nhttp://localhost:3978/x',
      'plan.png',
    ]);
  });

  it('shows a card as its picture, then its words with its buttons', () => {
    const card = {
      title: 'Your bins',
      subtitle: 'Tuesday',
      text: 'Green and brown.',
      images: [{ url: 'https://a.example/bin.png' }],
      buttons: [{ type: 'messageBack', title: 'Remind me', value: { option: 'remind' } }],
    };
    const messages = render({
      text: '',
      attachments: [{ contentType: 'application/vnd.microsoft.card.hero', content: card }],
    });

    expect(messages[0]).toEqual({ type: 'image', image: { link: 'https://a.example/bin.png' } });
    expect(textsOf(messages)[1]).toBe('Your bins\nTuesday\nGreen and brown.');
    expect(buttonsOf(messages)).toEqual([{ id: '{"option":"remind"}', title: 'Remind me' }]);
  });

  it('hangs options with no words of their own below the card that they are about', () => {
    const attachments = [
      { contentType: 'application/vnd.microsoft.card.hero', content: { title: 'Slot', text: '8 to 1' } },
    ];
    const messages = render({ ...asking(['Book', 'Another'], ''), attachments });

    expect(textsOf(messages)).toEqual(['Slot\n8 to 1']);
    expect(buttonsOf(messages).map(({ title }) => title)).toEqual(['Book', 'Another']);
  });

  it('loses nothing of a card: its link, what a tap on it opens, and a picture that Meta cannot reach', () => {
    const content = {
      title: 'Slot',
      images: [{ url: 'http://localhost/plan.png' }],
      buttons: [{ type: 'openUrl', title: 'Plan', value: 'https://a.example/plan' }],
      tap: { type: 'openUrl', title: 'Page', value: 'https://a.example/page' },
    };
    const own = linking([['More', 'https://a.example/more']], '');

    expect(textsOf(render({ ...own, attachments: [{ contentType: 'card', content }] }))).toEqual([
      [
        'Slot',
        'http://localhost/plan.png',
        'Plan: https://a.example/plan',
        'Page: https://a.example/page',
        'More: https://a.example/more',
      ].join('\n'),
    ]);
  });

  it('says what a card says instead, when it says nothing that we can show', () => {
    const card = (content: object, name?: string) =>
      textsOf(
        render({
          text: '',
          attachments: [{ contentType: 'card', content, ...(name === undefined ? {} : { name }) }],
        }),
      );

    expect(card({ fallbackText: 'Your bill' })).toEqual(['Your bill']);
    expect(card({ body: [] }, 'Bill')).toEqual(['Bill']);
  });

  it('keeps the options of a card below it, and those of the text below the text', () => {
    const buttons = [{ type: 'messageBack', title: 'Remind me', value: { option: 'remind' } }];
    const attachments = [{ contentType: 'card', content: { title: 'Bins', buttons } }];
    const messages = render({ ...asking(['Yes', 'No'], ''), attachments });

    expect(textsOf(messages)).toEqual(['Bins', '1. Yes\n2. No']);
    expect(messages.map((each) => buttonsOf([each]).map(({ title }) => title))).toEqual([
      ['Remind me'],
      ['Yes', 'No'],
    ]);
  });

  it('has a link with no text above it as text', () => {
    expect(textsOf(render(linking([['Pay', 'https://a.example']], ' ')))).toEqual(['Pay: https://a.example']);
  });

  it('says nothing for an activity that says nothing', () => {
    for (const empty of [{}, { text: ' \n ' }, { type: 'typing' }, { text: '', attachments: [] }])
      expect(render(empty)).toEqual([]);
  });
});

describe('plain text on WhatsApp', () => {
  it.each([
    ['*bold*', '∗bold∗'],
    ['_italic_ and ~struck~', 'ˍitalicˍ and ∼struck∼'],
    ['`code` and ```more```', 'ˋcodeˋ and ˋˋˋmoreˋˋˋ'],
    ['*_both_*', '∗ˍbothˍ∗'],
    ['(*a b*)', '(∗a b∗)'],
    ['*a@b.example* _c@d.example_', '∗a@b.example∗ ˍc@d.exampleˍ'],
    ['```over\nlines```', 'ˋˋˋover\nlinesˋˋˋ'],
    ['*see https://a.example/*x* *', '∗see https://a.example/*x* ∗'],
  ])('%s does not run', (typed, shown) => {
    expect(plain(typed)).toBe(shown);
    expect(plain(typed).length).toBe(typed.length);
  });

  it.each([
    'A 5* hotel',
    '2 * 3 * 4',
    'file_name_here',
    '~20 people',
    'https://a.example/_x_/*y*',
    'www.example.org/_a_',
    'first_last_@example.org',
    '*one\ntwo*',
    '- a dash\n> and this\n1. and that',
    'Gwyliau’r ŵyl – 1½ awr 👍',
  ])('%s stays as it is', (typed) => {
    expect(plain(typed)).toBe(typed);
  });

  it('takes little time, however many marks there are', () => {
    const before = performance.now();

    for (const mark of ['*', '_a', '*a ', 'a@', '`*_~']) plain(mark.repeat(100_000 / mark.length));

    expect(performance.now() - before).toBeLessThan(1_000);
  });

  it('is what every body and caption holds', () => {
    const attachments = [{ contentType: 'image/png', contentUrl: 'https://a.example/x' }];

    expect(textsOf(render(asking(['Yes'], '*No*')))).toEqual(['∗No∗']);
    expect(textsOf(render({ ...asking([], '*No*'), channelData: { asks: 'location' } }))).toEqual(['∗No∗']);
    expect(textsOf(render(linking([['Go', 'https://a.example']], '*No*')))).toEqual(['∗No∗']);
    expect(render({ text: '*No*', attachments })).toMatchObject([{ image: { caption: '∗No∗' } }]);
  });
});

describe('a template of WhatsApp', () => {
  const said = (activity: Partial<Activity>) => {
    const [made] = inTemplate(activity, TEMPLATES);
    return made?.type === 'template' ? made.template : undefined;
  };
  const parameter = (activity: Partial<Activity>) => said(activity)?.components[0]?.parameters[0]?.text ?? '';

  it('holds all that is said in one line, options too', () => {
    expect(parameter(asking(['Yes', 'No'], 'Are you\n\tsafe   now?'))).toBe('Are you safe now? 1. Yes 2. No');
  });

  it('holds each option once, wherever it stands', () => {
    const long = `Something that takes ${'very '.repeat(15)}long to say`;

    expect(parameter(asking(['Yes', 'No'], ''))).toBe('1. Yes 2. No');
    expect(parameter(asking(['Short', long]))).toBe(`Which? 1. Short 2. ${long}`);
    expect(parameter(linking([['Pay', 'https://a.example']]))).toBe('Read on. Pay: https://a.example');
  });

  it('is that of the language, filed under a language that Meta has', () => {
    const filed = (language: 'en' | 'cy') => {
      const { name, language: code } = said(say({ text: 'x' }, language)) ?? {};
      return [name, code];
    };

    expect(filed('en')).toEqual(['porth_message', { code: 'en_GB' }]);
    expect(filed('cy')).toEqual(['porth_message_cy', { code: 'en_GB' }]);
  });

  it.each(Object.entries(TEMPLATES))('can be filed: %s', (_, { name, body, example }) => {
    expect(name).toMatch(limits.TEMPLATE_NAME);
    expect(body.match(/\{\{\d+\}\}/g)).toEqual(['{{1}}']);
    expect(body).not.toMatch(/^\{\{|\}\}$/);
    expect(body.replace('{{1}}', example).length).toBeLessThanOrEqual(limits.TEMPLATE_TEXT_MAX);
  });

  it('gives a text that is too long in its short form, and cut at last', () => {
    const text = 'One word and another. '.repeat(100);

    expect(parameter({ text, summary: 'In short.' })).toBe('In short.');
    expect(parameter({ text: 'As it is.', summary: 'In short.' })).toBe('As it is.');
    expect(parameter({ text })).toMatch(/^One word and another\..*…$/);
  });

  it('is within its limits, and on one line, whatever is said', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 3_000, unit: 'binary' }),
        fc.constantFrom('en', 'cy'),
        (text, language) => {
          const filled = TEMPLATES[language].body.replace('{{1}}', () => parameter(say({ text }, language)));

          expect(filled.length).toBeLessThanOrEqual(limits.TEMPLATE_TEXT_MAX);
          expect(parameter(say({ text }, language))).not.toMatch(/[\n\t]| {2}/);
        },
      ),
    );
  });

  it('is none for what says nothing', () => {
    expect(inTemplate({ text: '' }, TEMPLATES)).toEqual([]);
  });
});

describe('any activity on WhatsApp', () => {
  const words = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.string({ minLength: 60, maxLength: 120 }),
    fc.string({ maxLength: 30, unit: 'binary' }),
    fc.lorem({ maxCount: 4 }),
  );
  const titled = words.filter((title) => /\S/.test(title.toWellFormed()));
  const texts = fc.oneof(
    words,
    fc.lorem({ maxCount: 300, mode: 'words' }),
    fc.string({ maxLength: 9_000, unit: 'binary' }),
    fc.array(fc.lorem({ maxCount: 30 }), { maxLength: 60 }).map((all) => all.join('\n')),
  );
  const url = fc.constantFrom('https://a.example/x.png', 'http://b.example', 'not an address', '');
  const option = fc.record({
    type: fc.constantFrom('messageBack', 'imBack'),
    title: titled,
    value: fc.oneof(fc.record({ option: titled, to: fc.constant({ dialog: 'd', question: 'q' }) }), titled),
  });
  const link = fc.record({ type: fc.constant('openUrl'), title: titled, value: url });
  const actions = fc.array(fc.oneof({ arbitrary: option, weight: 4 }, { arbitrary: link, weight: 1 }), {
    maxLength: 14,
  });
  const card = fc.record({
    contentType: fc.constant('application/vnd.microsoft.card.hero'),
    content: fc.record(
      { title: words, text: texts, images: fc.array(fc.record({ url }), { maxLength: 2 }), buttons: actions },
      { requiredKeys: [] },
    ),
  });
  const file = fc.record({
    contentType: fc.constantFrom('image/png', 'video/mp4', 'audio/mpeg', 'text/csv', 'odd'),
    contentUrl: url,
    name: words,
  });
  const activities = fc.record(
    {
      text: texts,
      suggestedActions: fc.record({ to: fc.constant([]), actions }),
      attachments: fc.array(fc.oneof(card, file), { maxLength: 3 }),
      channelData: fc.constantFrom({ asks: 'location' }, {}),
      locale: fc.constantFrom('en-GB', 'cy-GB'),
    },
    { requiredKeys: ['text'] },
  ) as fc.Arbitrary<Partial<Activity>>;
  const oneLine = (text: string) => text.toWellFormed().replace(/\s+/g, ' ').trim();
  const isNoFigure = (title: string) => /[a-z]/i.test(title);
  const optionsOf = ({ suggestedActions, attachments = [] }: Partial<Activity>) =>
    [
      ...(suggestedActions?.actions ?? []),
      ...attachments.flatMap(
        ({ content }) =>
          (content as { buttons?: { type: string; title: string }[] } | undefined)?.buttons ?? [],
      ),
    ]
      .filter(({ type }) => type !== 'openUrl')
      .map(({ title }) => oneLine(title));

  it('keeps within every limit, and names nothing twice', () => {
    fc.assert(
      fc.property(activities, (activity) => {
        for (const each of render(activity)) expectWithinLimits(each);
      }),
      { numRuns: 500 },
    );
  });

  it('shows every option, with all its words', () => {
    fc.assert(
      fc.property(activities, (activity) => {
        const shown = oneLine(render(activity).map(inWords).join(' '));

        for (const title of optionsOf(activity))
          expect(withoutCuts(shown)).toContain(withoutCuts(plain(title)));
      }),
      { numRuns: 500 },
    );
  });

  it('gives each option to be answered by tap or by number, in order', () => {
    fc.assert(
      fc.property(
        texts,
        fc.uniqueArray(titled.map(oneLine).filter(isNoFigure), { minLength: 1, maxLength: 14 }),
        (text, titles) => {
          const messages = render(asking(titles, text));
          const taps = tapsOf(messages).map(tapped);

          if (taps.length > 0)
            expect(taps.map(({ value }): unknown => (value as { option: string }).option)).toEqual(
              titles.map((_, n) => `o${n}`),
            );
          else
            for (const [index, title] of titles.entries())
              expect(withoutCuts(textsOf(messages).join(''))).toContain(
                withoutCuts(plain(`${index + 1}. ${title}`)),
              );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is cut at the end of a line, or of a word, where there is one', () => {
    expect(inParts('one two\nthree four', 13)).toEqual(['one two', 'three four']);
    expect(inParts('one two three', 8)).toEqual(['one two', 'three']);
    expect(inParts('a bcdefghijklmnop', 10)).toEqual(['a bcdefghi', 'jklmnop']);
    expect(inParts('one two\nthree four', 100, 12)).toEqual(['one two', 'three four']);
    expect(inParts('one two three', 100, 6)).toEqual(['one two', 'three']);
    expect(inParts('👍👍👍', 3)).toEqual(['👍', '👍', '👍']);
    expect(inParts('👍👍👍', 100, 3)).toEqual(['👍👍', '👍']);
  });

  it('loses no word of a long text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(2, 20, 4_096), (text, lastMax) => {
        const parts = inParts(text, 4_096, lastMax);

        expect(withoutCuts(parts.join(''))).toBe(withoutCuts(text.toWellFormed()));
        for (const [index, part] of parts.entries()) {
          expect(part.length).toBeLessThanOrEqual(index === parts.length - 1 ? lastMax : 4_096);
          expect(part.isWellFormed()).toBe(true);
          expect(part.trim()).not.toBe('');
        }
      }),
    );
  });

  /** Whitespace is where texts are cut. Marks that could run are judged line by line, so their twins are the same here. */
  const withoutCuts = (text: string) =>
    text.replace(/\s/g, '').replace(/[∗ˍ∼ˋ]/g, (twin) => '*_~`'['∗ˍ∼ˋ'.indexOf(twin)] ?? twin);

  const expectWithinLimits = (each: Message): void => {
    expect(JSON.stringify(each).isWellFormed()).toBe(true);
    if (each.type === 'text') expectText(each.text.body, limits.TEXT_MAX);
    if (each.type === 'image') expectText(each.image.caption ?? 'x', limits.CAPTION_MAX);
    if (each.type === 'video') expectText(each.video.caption ?? 'x', limits.CAPTION_MAX);
    if (each.type === 'document') expectText(each.document.caption ?? 'x', limits.CAPTION_MAX);
    if (each.type !== 'interactive') return;
    const { interactive } = each;
    expectText(interactive.body.text, interactive.type === 'list' ? limits.LIST_BODY_MAX : limits.BODY_MAX);
    if (interactive.type === 'button') {
      const replies = interactive.action.buttons.map(({ reply }) => reply);
      expect(replies.length).toBeLessThanOrEqual(limits.BUTTONS_MAX);
      for (const { id, title } of replies) {
        expectText(title, limits.BUTTON_TITLE_MAX);
        expectText(id, limits.BUTTON_ID_MAX);
      }
      expect(new Set(replies.map(({ id }) => id)).size).toBe(replies.length);
      expect(new Set(replies.map(({ title }) => title)).size).toBe(replies.length);
    }
    if (interactive.type === 'list') {
      expectText(interactive.action.button, limits.LIST_BUTTON_MAX);
      const rows = interactive.action.sections.flatMap((section) => section.rows);
      expect(rows.length).toBeLessThanOrEqual(limits.ROWS_MAX);
      for (const { id, title, description = 'x' } of rows) {
        expectText(id, limits.ROW_ID_MAX);
        expectText(title, limits.ROW_TITLE_MAX);
        expectText(description, limits.ROW_DESCRIPTION_MAX);
      }
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }
    if (interactive.type === 'cta_url')
      expectText(interactive.action.parameters.display_text, limits.LINK_TITLE_MAX);
  };
  const expectText = (text: string, max: number): void => {
    expect(text.trim()).not.toBe('');
    expect(text.length).toBeLessThanOrEqual(max);
  };
});
