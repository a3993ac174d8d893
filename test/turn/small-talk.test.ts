// What is said to us as to anybody behind a counter is met by a sentence of its own, as a machine, and never by "say it another way".
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { SAMARITANS } from '../../dialogs/numbers.ts';
import { SAM, talking } from '../handoff/talking.ts';
import { conversation, talk } from '../talk.ts';

const said = (words: string) => {
  const one = conversation();
  one.says(words);
  return one;
};

describe.each([
  ['hello dear', 'en', 'menu'],
  ['morning', 'en', 'menu'],
  ['do you sleep', 'en', 'botToo'],
  ['can you help me fill in a form', 'en', 'chatUnsure'],
  ['good morning love', 'en', 'menu'],
  ['hello, my name is Mrs Ivy Prosser', 'en', 'menu'],
  ['bore da cariad', 'cy', 'menu'],
  ['how are you', 'en', 'chatWell'],
  ['hi love how are you doing today', 'en', 'chatWell'],
  ['im fine thanks how are you', 'en', 'chatWell'],
  ["ti'n iawn?", 'cy', 'chatWell'],
  ['nice weather', 'en', 'chatWeather'],
  ["mae'n dywydd braf heddiw", 'cy', 'chatWeather'],
  ['merry christmas', 'en', 'chatWish'],
  ['goodnight', 'en', 'chatWish'],
  ['Nadolig Llawen bawb', 'cy', 'chatWish'],
  ['are you real', 'en', 'botToo'],
  ['whats your name', 'en', 'botToo'],
  ["beth yw'ch enw", 'cy', 'botToo'],
  ['thank you for fixing my tap so quick the lad was lovely', 'en', 'chatPraise'],
  ['the bin men were brilliant today', 'en', 'chatPraise'],
  ['diolch am drwsio fy nrws mor gyflym', 'cy', 'chatPraise'],
  ['i dont know', 'en', 'chatUnsure'],
  ['sorry im not very good at this', 'en', 'chatUnsure'],
  ['dwi ddim yn gwybod beth i ddweud', 'cy', 'chatUnsure'],
  ['im lonely', 'en', 'chatLonely'],
  ['Im so lonely since my husband died', 'en', 'chatLonely'],
  ['ive got nobody to talk to', 'en', 'chatLonely'],
  ['i dont see anyone from one week to the next', 'en', 'chatLonely'],
  ['my mum is lonely', 'en', 'chatLonely'],
  ["dwi'n teimlo'n unig iawn", 'cy', 'chatLonely'],
  ['sgen i neb i siarad efo', 'cy', 'chatLonely'],
] as const)('"%s"', (words, language, id) => {
  it('is met in its own language', () => {
    const { texts } = said(words);
    const all = texts.join('\n');

    for (const each of [
      'chatWell',
      'chatWeather',
      'chatWish',
      'chatLonely',
      'chatPraise',
      'chatUnsure',
    ] as const)
      expect(all.includes(content.phrases[each][language])).toBe(id === each);
    expect(all).toContain(content.phrases[id][language]);
  });
});

it.each([
  'thank you for fixing the tap but it leaks again',
  'thanks for not coming',
  'thanks for fixing nothing',
  'thank you for coming when will you come back',
  'i dont know when my bins go out',
])('"%s" is more than praise, or not knowing', (words) => {
  const { chatPraise, chatUnsure } = content.phrases;

  expect(said(words).texts.join()).not.toContain(chatPraise.en);
  expect(said(words).texts.join()).not.toContain(chatUnsure.en);
});

it('"ok thank you bye" is a goodbye', () => {
  expect(said('ok thank you bye').texts.join()).toContain(content.phrases.thanks.en);
});

describe('what works is no report', () => {
  it.each(['radiators are warm', 'the heating is back on now', "mae'r gwres yn gweithio eto"])(
    '"%s"',
    (words) => {
      const one = said(words);
      const { en, cy } = content.phrases.chatWorks;

      expect([en, cy]).toContain(one.texts.at(-1));
      expect(one.state.open).toBeUndefined();
    },
  );

  it.each(['radiators are only warm', 'radiators are warm but not hot', 'the heating is on and wont go off'])(
    '"%s" tells what is wrong',
    (words) => {
      expect(said(words).texts.join()).not.toContain(content.phrases.chatWorks.en);
    },
  );
});

it.each([
  ['i live alone', 'discount'],
  ['how are you going to fix my boiler', 'repair'],
  ['lonely and my bin hasnt been collected', 'bin'],
  ['i need someone to talk to', content.council.phone],
])('"%s" is about more than that, and is answered as before', (words, of) => {
  const { texts, last } = said(words);
  const shown = last.activities.flatMap(({ suggestedActions }) => suggestedActions?.actions ?? []);

  expect([...texts, ...shown.map(({ title }) => title)].join('\n')).toContain(of);
  expect(texts.join('\n')).not.toContain(SAMARITANS);
});

describe('what we can do', () => {
  it('is shown below the first words, and not each time', () => {
    const one = said('how are you');
    expect(one.options).toContain('faq:bin-days');

    one.says('merry christmas');
    expect(one.options).toEqual([]);
  });

  it('is not told twice by whom, where the greeting says it', () => {
    const [greeting = '', ...answer] = said('are you real').texts;
    expect(greeting).toContain('not a person');
    expect(answer.join('\n')).not.toContain('not a person');

    const later = said('hello');
    later.says('are you real');
    expect(later.texts.join('\n')).toContain('not a person');
  });
});

describe('who is lonely', () => {
  it('is told of people who listen, and a person or a call is one tap away', () => {
    const one = said('im so lonely');

    expect(one.texts.join('\n')).toContain(SAMARITANS);
    expect(one.options).toEqual(['command:person', 'form:call-back']);
  });

  it('keeps their place where they wait for a person', async () => {
    const one = talking();
    await one.says('person');

    const told = await one.says('im lonely');

    expect(told.join('\n')).toContain(SAMARITANS);
    expect(told.join('\n')).not.toContain('PERSON');
    expect(one.handoff()).toMatchObject({ stage: 'waiting', unread: 1 });
  });

  it('speaks to the agent where one has the chat', async () => {
    const one = talking();
    await one.says('person');
    await one.does({ does: 'accept' }, SAM);

    expect(await one.says('im lonely')).toEqual([]);
  });

  it.each(['i want to die im so lonely', 'im lonely and want to end it all'])(
    '"%s" has its line',
    (words) => {
      expect(said(words).last.status).toBe('emergency');
    },
  );
});

describe('in the middle of a form', () => {
  it('"morning" says when, where that is asked', () => {
    const one = talk('call-back', 'my rent', '07700 900982', 'yes');
    const { asked } = one;
    one.says('morning');

    expect(one.asked).not.toBe(asked);
  });

  it.each(['how are you', 'lovely day today isnt it', 'im lonely'])(
    '"%s" is met, and the question asked again',
    (words) => {
      const one = talk('report-pothole', 'no');
      one.says(words);

      expect([one.last.status, one.asked, one.state.open?.tries]).toEqual([
        'asked-again',
        'where',
        undefined,
      ]);
      expect(one.texts.length).toBe(2);
    },
  );

  it('a hello is no answer, and nothing is counted against it', () => {
    const one = talk('report-pothole', 'no', 'Mill Lane by the school');
    const { asked } = one;
    one.says('hello dear');

    expect([one.asked, one.state.open?.tries]).toEqual([asked, undefined]);
  });

  it('where somebody may be in danger it is no answer', () => {
    const one = said('my boilers broken');
    one.says('how are you');

    expect(one.texts.join('\n')).not.toContain(content.phrases.chatWell.en);
  });
});
