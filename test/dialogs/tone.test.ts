// How Porth speaks, rule by rule: what each refuses and what it lets pass, that faults name the line, and that nothing trips it.
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc } from '../made-up.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { afterJust, banned } from '../../dialogs/build/banned-words.ts';
import { checkContent } from '../../dialogs/build/check.ts';
import { inShort } from '../../dialogs/build/report.ts';
import { parseFaq } from '../../dialogs/build/faqs.ts';
import type { Source } from '../../dialogs/build/faqs.ts';
import { isShown, shownIn } from '../../dialogs/build/shown.ts';
import { hardToRead, toneOfFaqs, toneOfShown, withoutWhen } from '../../dialogs/build/tone.ts';
import type { Passage } from '../../dialogs/build/tone/passage.ts';
import { readingAge } from '../../dialogs/build/tone/reading-age.ts';
import { findings } from '../../dialogs/build/tone/rules.ts';
import { isWhole, sentencesOf, wordsOf } from '../../dialogs/build/tone/sentences.ts';
import { linesBelow } from '../../dialogs/build/where.ts';

const said = (text: string, how: Partial<Passage> = {}): string[] =>
  findings({ kind: 'line', language: 'en', sensitive: false, ...how, text }).map(({ what }) => what);

type Example = readonly [fails: string, passes: string, why: string, how?: Partial<Passage>];
const words = (count: number, end = '.') => `${Array(count).fill('Bin').join(' ')}${end}`;
const cy = { language: 'cy' } as const;
const answer = { kind: 'answer' } as const;
const sensitive = { sensitive: true } as const;

describe.each<readonly [rule: string, examples: readonly Example[]]>([
  [
    'banned words',
    [
      ['We back channel shift.', 'You can reach us as you like.', 'people choose how they reach us'],
      ['It is cheaper for us.', 'It is cheaper for you.', 'people choose how they reach us'],
      ['Use the form to avoid calling.', 'You can call, or use the form.', 'people choose'],
      ['Click here for dates.', 'Here are your dates.', 'what they will find'],
      ['We come As Soon\nAs possible.', 'We come as soon as we have a key.', 'say when'],
      ['We will do it asap.', 'We will do it by Friday.', 'say when'],
      ['Please be advised: we are shut.', 'Be warned by the sign.', 'leave it out'],
      ['Kindly reply.', 'She was very kind.', 'leave it out'],
      ['We utilise lorries.', 'We use lorries.', 'say "use"'],
      ['We will be utilising lorries.', 'Your utility bill is proof.', 'say "use"'],
      ['Work commenced on Monday.', 'Work started on Monday.', 'say "start"'],
      ['Call in order to join.', 'Put them in order of size.', 'say "to"'],
      ['Our stakeholders agree.', 'Hold the stake.', 'say who'],
      ['Log in to the portal.', 'Look on the Planning Portal.', 'say "website"'],
      ['Read our FAQs.', 'Read our answers.', 'what the answers are about'],
      ['Bring proof, e.g. a bill.', 'Bring proof, such as a bill.', 'for example'],
      ['Bring proof, eg a bill.', 'Bring an egg.', 'for example'],
      ['The tip, i.e. Moor Lane.', 'A pie.', 'that is'],
      ['Grass, leaves, etc.', 'An etched glass.', 'name the few'],
      ['We endeavour to come.', 'We try to come.', 'say "try"'],
      ['Simply call us.', 'Call us for a simple form.', 'may not be simple'],
      ['Cliciwch yma am ddyddiadau.', 'Dyma eich dyddiadau.', 'what they will find', cy],
      ['Dewch cyn gynted â phosibl.', 'Dewch cyn dydd Gwener.', 'say when', cy],
      ['Gelli di ddod â dy fin.', 'Gallwch ddod â’ch bin.', 'say "chi"', cy],
      ['Prawf, e.e. bil.', 'Prawf, fel bil.', 'er enghraifft', cy],
    ],
  ],
  [
    'just do it',
    [
      ['Just call us.', 'Call us.', 'leave out "just"'],
      ['You just need to ask.', 'It is just past the garage.', 'leave out "just"'],
      ['Just  to\ntell you.', 'We have just put it up.', 'leave out "just"'],
    ],
  ],
  [
    'sorry once',
    [
      ['Sorry, we are shut. Unfortunately we open on Monday.', 'Sorry, we are shut.', 'say it once'],
      ["We're sorry. I’m afraid it is late.", 'If you are afraid of him, I am sorry.', 'say it once'],
      ["Mae'n ddrwg gennym. Yn anffodus mae ar gau.", "Mae'n ddrwg gennym.", 'say it once', cy],
    ],
  ],
  [
    'calm in sensitive topics',
    [
      ['Call us now!', 'Call us now.', 'exclamation mark', sensitive],
      ['Ffoniwch nawr!!', 'Ffoniwch nawr.', 'exclamation mark', { ...cy, ...sensitive }],
    ],
  ],
  [
    'few emoji',
    [
      ['Thanks 👍 and bye 👋', 'Thanks 👍🏽', 'more than one'],
      ['Family 👨‍👩‍👧 and flag 🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'A family 👨‍👩‍👧 © Northmoor™', 'more than one'],
      ['We are sorry 💐', 'We are sorry.', 'in a sensitive topic', sensitive],
      ['From Wales 🇬🇧', 'Call 999 or 112.', 'in a sensitive topic', sensitive],
    ],
  ],
  [
    'no ampersand',
    [
      ['Bins & boxes.', 'Go to A&E from your B&B.', 'write "and"'],
      ['Bins &boxes.', 'Bins and boxes.', 'write "and"'],
      ['Biniau & bocsys.', 'Biniau a bocsys.', 'write "a"', cy],
    ],
  ],
  [
    'no shouting',
    [
      ['Do NOT move it.', 'Do not move it.', '"NOT" in capitals'],
      ['Your CTR is late.', 'Your council tax reduction (CTR) is late. CTR is paid monthly.', '"CTR"'],
      ['Reply NOW.', 'Reply PERSON, START AGAIN or BACK.', '"NOW"'],
      ['Ask HARRY.', 'Your A12 report CMP-10233 near NM4 2QP, a PDF for the NHS and GOV.UK.', '"HARRY"'],
      ['Atebwch RHYWUN.', 'Atebwch YN ÔL neu CEISIO ETO yn y DU.', '"RHYWUN"', cy],
    ],
  ],
  [
    'plain times',
    [
      ['We open at 9.00 am.', 'We open at 9am.', 'write 9am'],
      ['We open at 9AM.', 'We open on Monday at 9am', 'write 9am'],
      ['We open at 9:00am.', 'Call 999 am I right.', 'write 9am'],
      ['We close at 5.30p.m. today.', 'We close at 5:30pm today.', 'write 5:30pm'],
      ['We close at 17:30.', 'It costs £17.30, at a scale of 1:100.', '5:30pm'],
      ['We open 9am-5pm.', 'We open 9am to 5pm. Ages 9 - 11.', 'write "to"'],
      ['Rydym yn agor am 9.00yb.', 'Ffoniwch 0800 111 999 am ddim, 9yb i 5yp, neu 9am.', 'write 9yb', cy],
      ['Rydym yn cau am 17:30.', 'Rydym yn cau am 5:30yp.', '5:30yp', cy],
    ],
  ],
  [
    'plain dates',
    [
      ['Apply by 1st February.', 'Apply by 1 February.', 'write it as 1 February'],
      ['Pay on the 1st of each month.', 'A 2nd car on the 3rd floor, by 1st class post.', '1 February'],
      ['Apply by March 31st.', 'From March 3 crews work here, until April 2027.', '1 February'],
      ['Apply by March 31.', 'You may 31 times.', '1 February'],
      ['Apply by 01/02/2027.', 'Open 24 hours, 1/2 price.', 'month as a word'],
      ['Erbyn y 1af o Chwefror.', 'Erbyn 1 Chwefror, yr 2il gar.', '1 Chwefror', cy],
    ],
  ],
  [
    'short sentences',
    [
      [words(26), words(25), 'a sentence of 26 words'],
      [`Yes. ${words(26, '?')} No.`, `${words(20, '!')} ${words(20)}`, 'a sentence of 26 words'],
      [words(26, ''), `${words(24, '')} 01632 960100`, 'a sentence of 26 words'],
      [words(31), words(30), 'a sentence of 31 words', cy],
    ],
  ],
  [
    'few sentences',
    [
      [
        'We come. We look. We mend it. We tell you. We go.',
        'We come and look. We mend it. We tell you. We go.',
        'has 5 sentences',
        answer,
      ],
      [
        'We are open now. We are shut on Monday. We like tea. We go home. We sleep.',
        'We are open now. We shut at 5pm. {opening} We like tea. You need:\n- a bill\n- a badge\n- a key',
        'has 5 sentences',
        answer,
      ],
    ],
  ],
  [
    'some sentence',
    [
      ['bins, boxes and bags', 'We take bins.', 'no whole sentence', answer],
      ['Bins on Monday', '£40 a year.', 'no whole sentence', { kind: 'short' }],
      ['Sorry.', "Mae'r swyddfa ar agor.", 'no whole sentence', { kind: 'short', ...cy }],
    ],
  ],
  [
    'answer first',
    [
      [
        'Visit our website. It costs £40 a year.',
        'It costs £40 a year. Join on our website.',
        'begins by sending',
        answer,
      ],
      ['See our website for dates.', 'See a doctor first. 9am is best.', 'begins by sending', answer],
      [
        'For dates, please go to our website.',
        'Go to the tip on Moor Lane. Bring proof of your address.',
        'begins by sending',
        answer,
      ],
      [
        'Go to our website or call us.',
        'Call us, or go to our website.',
        'begins by sending',
        { kind: 'short' },
      ],
      [
        'Check your bin day online. It is the same each week.',
        'Check, move or cancel a visit on our website, up to 2 hours before.',
        'begins by sending',
        answer,
      ],
      [
        'You can apply on our website.',
        'You can apply on our website or at any branch.',
        'only says that it is on the website',
        answer,
      ],
      [
        "Ewch i'n gwefan i weld y dyddiadau.",
        'Ewch i’r domen ar Moor Lane. Dewch â phrawf.',
        'begins by sending',
        { ...answer, ...cy },
      ],
      [
        'Gallwch wneud cais ar ein gwefan.',
        'Gallwch wneud cais ar ein gwefan. Mae’n costio £10.',
        'only says',
        { ...answer, ...cy },
      ],
    ],
  ],
])('%s', (_, examples) => {
  it.each(examples.map(([fails, passes, why, how]) => ({ fails, passes, why, how })))(
    'refuses $fails and lets $passes pass',
    ({ fails, passes, why, how }) => {
      const found = said(fails, how);

      expect(found).toHaveLength(1);
      expect(found[0]).toContain(why);
      expect(said(passes, how)).toEqual([]);
    },
  );
});

describe('the lists', () => {
  it('refuse each of their own words, alone and in a sentence', () => {
    const missed = (['en', 'cy'] as const).flatMap((language) =>
      banned[language]
        .flatMap((entry) => entry.words)
        .map((each) => each.replace('*', ''))
        .filter((each) =>
          said(`A ${each.toUpperCase()} b`, { language }).every((what) => !/^says/.test(what)),
        ),
    );

    expect(missed).toEqual([]);
    expect(afterJust.filter((verb) => said(`You can just ${verb} it.`).length !== 1)).toEqual([]);
  });

  it('say what to do instead, for every word', () => {
    const entries = [...banned.en, ...banned.cy];

    expect(entries.filter(({ words, instead }) => words.length === 0 || instead.length < 8)).toEqual([]);
    expect(
      said('It saves taxpayers money via a portal.').every((what) => /^says ".+": .{8}/.test(what)),
    ).toBe(true);
  });

  it('are met with curly apostrophes too', () => {
    expect(said('Please don’t hesitate to ask.')).toHaveLength(1);
  });
});

describe('sentences', () => {
  const texts = (text: string) => sentencesOf(text).map((each) => each.text);

  it('end at a stop, not within a number, a name or a title', () => {
    expect(texts('Pay £2.50 at St. Mary’s. See northmoor.example.org! Ask Dr. Who? (Or reply.) Yes')).toEqual(
      ['Pay £2.50 at St. Mary’s.', 'See northmoor.example.org!', 'Ask Dr. Who?', '(Or reply.)', 'Yes'],
    );
  });

  it('go on over a line that is only wrapped, and end at a list', () => {
    expect(texts('We come within\n5 days and\nlook. Bring:\n- a bill\n- a key\n\n1. one\n2. two')).toEqual([
      'We come within\n5 days and\nlook.',
      'Bring:',
      '- a bill',
      '- a key',
      '1. one',
      '2. two',
    ]);
  });

  it('know where they begin', () => {
    const text = '  One is.\n\nTwo is.  Three is.';

    expect(sentencesOf(text).map(({ text: sentence, at }) => text.slice(at, at + sentence.length))).toEqual([
      'One is.',
      'Two is.',
      'Three is.',
    ]);
  });

  it('count a telephone number and a filled-in name as one word, and a dash as none', () => {
    expect(wordsOf('Call 01632 960100 – or {first name} {phone}: 0800 111 999')).toHaveLength(7);
  });

  it('are whole with a capital, a stop and something said', () => {
    expect(['We take bins.', '“We take bins.”', '£40 a year!', '{Assistant} is here.'].every(isWhole)).toBe(
      true,
    );
    expect(['we take bins.', 'We take bins', 'Sorry.', '- a bill.'].some(isWhole)).toBe(false);
  });
});

describe('reading age', () => {
  // Grade = 0.39 words/sentences + 11.8 syllables/words - 15.59, and five years more.
  it.each([
    ['The cat sat on the mat.', 0.39 * 6 + 11.8 - 15.59 + 5],
    [
      'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.',
      0.39 * 13 + (11.8 * 26) / 13 - 15.59 + 5,
    ],
    ['We go. You go.', 0.39 * 2 + 11.8 - 15.59 + 5],
    ['Call 01632 960100 at 9am.', 0.39 * 4 + 11.8 - 15.59 + 5],
    ['', 0],
    ['–', 0],
  ])('of %j', (text, age) => {
    expect(readingAge(text)).toBeCloseTo(age, 1);
  });

  it("does not count the topic's own name as hard", () => {
    const text = 'Your recycling is collected on Monday.';

    expect(readingAge(text, new Set(['recycling', 'collected']))).toBeLessThan(readingAge(text) - 5);
  });
});

const file = 'dialogs/faqs/en/tip.md';
/** Lines: 2 id, 3 title, 4 asks, 5 to 29 the asks; then keywords, short, …; two after the last ---, the answer. */
const faqText = ({
  id = 'tip',
  title = 'The tip',
  short = 'We open at 9am.',
  body = 'We open at 9am every day.',
  more = '',
  asks = Array.from({ length: 25 }, (_, index) => `way ${index + 1} to ask about the ${id}`),
} = {}) => `---
id: ${id}
title: ${title}
asks:
${asks.map((ask) => `  - ${ask}`).join('\n')}
keywords: [${id}]
short: ${short}
link: /tip
near: []
owner: waste
review: 2027-01-31
draft: false
${more}---

${body}
`;
const sourceOf = (text: string, path = file): Source => {
  const { source, faults } = parseFaq(path, text);
  if (source === undefined) throw new Error(JSON.stringify(faults));
  return source;
};
const faultsOf = (text: string) =>
  toneOfFaqs([sourceOf(text)]).map((fault) => `${fault.file}:${fault.line}: ${fault.what}`);
/** The line on which some words stand. */
const lineOf = (text: string, found: string) => text.slice(0, text.indexOf(found)).split('\n').length;

describe('a fault in an FAQ', () => {
  it('names the line of each sentence of an answer of many lines', () => {
    const text = faqText({
      body: 'We open at 9am.\n\nBring:\n- a bill\n- a STRONG bag\n\nWe close at 5 pm, and\nutilise the time\nafter that.',
    });

    expect(faultsOf(text)).toEqual([
      expect.stringContaining(`${file}:${lineOf(text, 'a STRONG')}: answer has "STRONG"`),
      expect.stringContaining(`${file}:${lineOf(text, '5 pm')}: answer says "5 pm"`),
      expect.stringContaining(`${file}:${lineOf(text, 'utilise')}: answer says "utilise"`),
    ]);
  });

  it('names the same line with Windows line ends', () => {
    const text = faqText({ body: 'We open at 9am.\n\nWe utilise it.' });

    expect(faultsOf(text.replaceAll('\n', '\r\n'))).toEqual(faultsOf(text));
  });

  it('names the line in a short text that is folded or quoted over lines', () => {
    const folded = faqText({ short: '>-\n  We open at 9am.\n  We open at 9am and\n  we close at 5 pm.' });
    const quoted = faqText({ short: "'We can''t open at 8am.\n\n  We can''t close at 5 pm.'" });

    expect(faultsOf(folded)).toEqual([
      expect.stringContaining(`:${lineOf(folded, '5 pm')}: short says "5 pm"`),
    ]);
    expect(faultsOf(quoted)).toEqual([
      expect.stringContaining(`:${lineOf(quoted, '5 pm')}: short says "5 pm"`),
    ]);
  });

  it('names a title, and leaves the words of people alone', () => {
    expect(faultsOf(faqText({ title: 'The tip & more' }))).toEqual([
      expect.stringContaining(`${file}:3: title has "&"`),
    ]);
    expect(
      faultsOf(
        faqText({
          asks:
            faqText()
              .match(/way \d+.*/g)
              ?.map((ask) => `PORTAL & ${ask}`) ?? [],
        }),
      ),
    ).toEqual([]);
  });

  it('is stricter in a sensitive topic', () => {
    const body = 'We open at 9am every day!';

    expect(faultsOf(faqText({ body }))).toEqual([]);
    expect(faultsOf(faqText({ body, more: 'sensitive: true\n' }))).toHaveLength(1);
  });
});

describe('where a word stands', () => {
  it('is found again by how often it came before', () => {
    expect(linesBelow('a bin\nb bin\nc bin', 'a bin b bin c bin', 'a bin b bin c '.length)).toBe(2);
    expect(linesBelow('one line', 'one line', 4)).toBe(0);
    expect(linesBelow('"\\u0061\nb"', 'a b', 0)).toBe(0);
  });
});

describe("the assistant's own sentences", () => {
  const code = `import { form } from './a form of ours.ts';
type Way = 'to the tip' | 'home again';
export const phrases = {
  greeting: { en: 'Hello & welcome.', cy: 'Helo & chroeso.' },
  sure: { en: "I'm not sure.", cy: 'Dwi ddim yn siŵr.' },
};
const DEEP = {
  en: \`We come & look
within \${days} days. We UTILISE it.\`,
};
export const tree = [{ id: 'gas', line: { en: 'Go out now!' }, said: [/a b/, 'it SMELLS here'] }];
export const report = form('report-it', 'your & report').ask('where', place('Where & when?', { label: 'Where', help: 'Say it & send.' }));
if (text === 'yes & no' || 'and & so' !== text) throw new Error('nobody & nothing');
`;
  const faults = (path: string) =>
    toneOfShown(shownIn(path, code)).map(
      ({ line, what }) =>
        `${line} ${what.slice(0, what.indexOf(' has ') + 1 || what.indexOf(' says ') + 1).trim()}`,
    );

  it('are found in the code with their line and id', () => {
    expect(faults('dialogs/phrases.ts')).toEqual([
      '4 greeting.en',
      '4 greeting.cy',
      '8 DEEP.en',
      '9 DEEP.en',
      '9 DEEP.en',
      '12 report-it',
      '12 where',
      '12 where.help',
    ]);
  });

  it('are sensitive in the triage, and Welsh in a file of Welsh', () => {
    expect(faults('dialogs/triage/dangers.ts')).toContain('11 gas.line.en');
    expect(shownIn('dialogs/forms/report-pothole.cy.ts', "f('Ble & phryd?')")[0]?.language).toBe('cy');
  });

  it('takes the source of a pattern for what it is', () => {
    const code = "const SAID = '\\\\b(?:light|lamp)s? (?:is |are )?out'; const ASK = 'Is the light out?';";

    expect(shownIn('dialogs/forms/report-light.ts', code).map(({ text }) => text)).toEqual([
      'Is the light out?',
    ]);
  });

  it('leave out imports, types, comparisons, faults, ids and what people say', () => {
    const texts = shownIn('dialogs/phrases.ts', code).map(({ text }) => text);

    expect(texts).toContain("I'm not sure.");
    expect(texts.filter((text) => /ours|tip|yes|and &|nobody|SMELLS|report-it/.test(text))).toEqual([]);
    expect(['dialogs/commands.ts', 'dialogs/build/tone.ts', 'dialogs/compiled.ts'].filter(isShown)).toEqual(
      [],
    );
  });

  it('are drafts in Welsh until their file says otherwise', () => {
    const drafts = (text: string) => shownIn('dialogs/a.cy.ts', text).filter(({ draft }) => draft).length;

    expect(drafts("// Welsh is a draft until a translator has approved it.\nf('Ble ydych?')")).toBe(1);
    expect(drafts("// a draft until a translator has approved it.\nf('Ble ydych?', { draft: false })")).toBe(
      0,
    );
    expect(drafts("f('Ble ydych?', { draft: true })")).toBe(1);
    expect(drafts("f('Ble ydych?')")).toBe(0);
  });

  it('of Porth itself are all read', () => {
    const idsOf = (path: string) => shownIn(path, readFileSync(path, 'utf8')).map(({ id }) => id);

    expect(idsOf('dialogs/phrases.ts')).toEqual(expect.arrayContaining(['greeting.en', 'person.en']));
    expect(idsOf('dialogs/phrases-at-once.ts')).toEqual(expect.arrayContaining(['failed.cy']));
    expect(idsOf('dialogs/triage/receipt.ts')).toEqual(expect.arrayContaining(['QUIET.en', 'HAZARD.cy']));
    expect(idsOf('dialogs/triage/dangers.ts')).toEqual(
      expect.arrayContaining(['gas.line.en', 'child.line.cy']),
    );
    expect(idsOf('dialogs/content.ts')).toEqual(expect.arrayContaining(['menu.cy.command:person.words']));
    expect(idsOf('dialogs/forms/report-pothole.ts')).toEqual(
      expect.arrayContaining(['report-pothole', 'pothole.where', 'size.unsure', 'on.help']),
    );
    expect(idsOf('dialogs/forms/report-pothole.cy.ts')).toEqual(expect.arrayContaining(['size.options.big']));
  });
});

describe('warnings', () => {
  const HARD =
    'Our accommodation authorities must administer discretionary compensation applications, considering individual circumstances, eligibility criteria and availability accordingly.';

  it('name an English answer that takes an older reader, and none that is easy', () => {
    const source = sourceOf(faqText({ body: HARD }));

    expect(hardToRead([source], [])).toMatchObject([{ file, line: lineOf(faqText({ body: HARD }), HARD) }]);
    expect(hardToRead([sourceOf(faqText())], [])).toEqual([]);
  });

  it('name a long sentence of the assistant that is hard', () => {
    const shown = shownIn('dialogs/phrases.ts', `export const phrases = { a: { en: '${HARD}' } };`);

    expect(hardToRead([], shown).map(({ what }) => what)).toEqual([
      expect.stringMatching(/^a\.en reads like/),
    ]);
  });

  const asks = [
    ...['apply for a tip pass', 'how do i get a tip pass', 'i want to renew my pass'],
    ...Array.from({ length: 22 }, (_, index) => `tip ${index}`),
  ];

  it('name an answer to a request that says no when', () => {
    const lacks = (body: string) => withoutWhen([sourceOf(faqText({ asks, body }))]).length;

    expect(lacks('You need a pass. Ask at the gate.')).toBe(1);
    expect(lacks('A pass is £40 a year, at any time.')).toBe(1);
    expect(lacks('You need a pass. It comes within a week.')).toBe(0);
    expect(lacks('You need a pass. Ask at the gate by 5pm.')).toBe(0);
  });

  it('ask no when of what nobody requests', () => {
    expect(withoutWhen([sourceOf(faqText({ body: 'The tip takes all but tyres.' }))])).toEqual([]);
  });
});

describe('the whole check', () => {
  const root = mkdtempSync(join(tmpdir(), 'porth-tone-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const write = (name: string, text: string) => {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  const welsh = faqText({ short: 'Agor am 9am bob dydd.', body: 'Rydym ar agor bob dydd.' })
    .replaceAll('to ask about the tip', 'am y domen')
    .replace('draft: false', 'draft: true');

  it('passes what is well, counts it, and lets a passed review date be', () => {
    write(file, faqText());
    write('dialogs/faqs/cy/tip.md', welsh);
    write(
      'dialogs/phrases.ts',
      '// A draft until a translator has approved it.\nexport const p = { cy: "Helo eto." };',
    );

    const { faults, warnings, counts } = checkContent(root, '2027-02-01');

    expect(faults).toEqual([]);
    expect(warnings.map(({ what }) => what)).toEqual(
      Array(2).fill(expect.stringContaining('due for review')),
    );
    expect(counts).toEqual([
      '1 topics, 25 asks in English and 25 in Welsh',
      "1 Welsh answers and 1 Welsh sentences of the assistant's are drafts to approve",
      '2 past review, 0 hard to read at 11, 0 without a when',
    ]);
  });

  it('is shown in short without its hints, which are counted', () => {
    const [hint, due] = ['reads like a text for age 12', 'due for review'].map((what) => ({
      file,
      line: 1,
      what,
    }));
    const checked = { sources: [], faults: [], warnings: [due], hints: [hint], counts: ['1 topic'] } as never;

    expect(inShort(checked)).toMatchObject({
      warnings: [due],
      hints: [],
      counts: ['1 topic', '1 hint on wording: npm run lint:content'],
    });
  });

  it('names a fault of tone, a form that does not exist, and a sentence of the assistant', () => {
    const tip = faqText({ body: 'We utilise the tip.', more: 'form: report-tip\n' });
    write(file, tip);
    write('dialogs/faqs/cy/tip.md', welsh.replace('draft: true\n', 'draft: true\nform: report-tip\n'));
    write('dialogs/phrases.ts', '\nexport const p = { en: "Yes & no." };');

    const faults = checkContent(root, '2026-01-01').faults.map(
      (each) => `${each.file}:${each.line}: ${each.what}`,
    );

    expect(faults).toEqual([
      expect.stringContaining(`cy/tip.md:${lineOf(tip, 'form:')}: has form report-tip, which is none`),
      expect.stringContaining(`en/tip.md:${lineOf(tip, 'form:')}: has form report-tip, which is none`),
      expect.stringContaining(`${file}:${lineOf(tip, 'We utilise')}: answer says "utilise"`),
      expect.stringContaining('dialogs/phrases.ts:2: en has "&"'),
    ]);
  });
});

describe('what is shipped', () => {
  it('speaks as Porth speaks', () => {
    expect(
      checkContent('.', '2000-01-01').faults.map((each) => `${each.file}:${each.line}: ${each.what}`),
    ).toEqual([]);
  });
});

describe('the lint', () => {
  const NASTY = [
    ...[
      'just ',
      'in  order ',
      '9',
      '9.00',
      '.',
      '!',
      '…',
      '"',
      '\n',
      ' ',
      '{a}',
      '{',
      '}',
      '&',
      'A&',
      'AB',
      'é',
      '👨‍👩‍👧',
      '🇬🇧',
      '\uD83D',
    ],
    ...[
      '0800 111 999',
      '9am-',
      '1st of ',
      'March 3',
      'e.g.',
      'utilis',
      'St.',
      '- ',
      '1. ',
      "'",
      '’',
      '(',
      ')',
      'For ',
      'Sorry ',
      'https://',
    ],
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...NASTY), { maxLength: 60 }).map((pieces) => pieces.join('')),
  );
  const passage = fc.record({
    text,
    language: fc.constantFrom('en' as const, 'cy' as const),
    kind: fc.constantFrom('title' as const, 'answer' as const, 'short' as const, 'line' as const),
    sensitive: fc.boolean(),
  });

  it('never throws, and always points into the text, in its order', () => {
    fc.assert(
      fc.property(passage, (each) => {
        const places = findings(each).map(({ at }) => at);

        expect(places.every((at) => at >= 0 && at <= each.text.length)).toBe(true);
        expect(places).toEqual([...places].sort((one, other) => one - other));
        expect(Number.isFinite(readingAge(each.text))).toBe(true);
      }),
    );
  });

  it('keeps every word that it cuts', () => {
    fc.assert(
      fc.property(text, (each) => {
        const kept = sentencesOf(each)
          .map((sentence) => sentence.text)
          .join(' ');

        expect(kept.match(/[\p{L}\p{N}]/gu)).toEqual(each.match(/[\p{L}\p{N}]/gu));
      }),
    );
  });

  it('reads code and front matter that make no sense', () => {
    fc.assert(
      fc.property(text, (each) => {
        shownIn('dialogs/phrases.ts', each).forEach(({ lineAt }) => lineAt(0));
        parseFaq(file, each);
        parseFaq(file, faqText({ short: JSON.stringify(each) }));
      }),
      { numRuns: 50 },
    );
  });

  it.each(NASTY)('takes time in proportion to %j, however often it is said', (piece) => {
    const long = piece.repeat(Math.ceil(60_000 / piece.length));
    const started = process.cpuUsage();

    for (const language of ['en', 'cy'] as const) {
      findings({ kind: 'answer', language, sensitive: true, text: long });
      findings({ kind: 'answer', language, sensitive: true, text: `We ${long}x` });
    }
    readingAge(long);

    // Quadratic time would be minutes; what the process itself used, as others may use the machine too.
    expect(process.cpuUsage(started).user).toBeLessThan(8_000_000);
  });
});
