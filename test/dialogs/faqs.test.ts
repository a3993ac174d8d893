// Council staff edit these files, so every fault says which file, which line and what to do.
import { describe, expect, it } from 'vitest';
import { checkFaqs, checkForms, overdue, parseFaq } from '../../dialogs/build/faqs.ts';
import type { Source } from '../../dialogs/build/faqs.ts';
import * as shipped from './shipped.ts';

const file = 'dialogs/faqs/en/tip.md';
const asks = Array.from({ length: 25 }, (_, index) => `way ${index + 1} to ask about the tip`);
/** Lines: 2 id, 3 title, 4 asks, 5 to 29 the asks, 30 keywords, 31 short, 32 link, 33 near, 34 owner, 35 review. */
const good = `---
id: tip
title: The tip
asks:
${asks.map((ask) => `  - ${ask}`).join('\n')}
keywords: [tip]
short: We open at 9am.
link: /tip
near: []
owner: waste
review: 2027-01-31
draft: false
---

We open at 9am every day.
`;
const faultsOf = (text: string, path = file) =>
  parseFaq(path, text).faults.map((fault) => `${fault.file}:${fault.line}: ${fault.what}`);
const sourceOf = (text: string, path = file): Source => {
  const { source, faults } = parseFaq(path, text);
  if (source === undefined) throw new Error(JSON.stringify(faults));
  return source;
};

describe('parseFaq', () => {
  it('reads a whole FAQ', () => {
    expect(sourceOf(good).faq).toEqual({
      id: 'tip',
      language: 'en',
      title: 'The tip',
      asks,
      keywords: ['tip'],
      answer: 'We open at 9am every day.',
      short: 'We open at 9am.',
      link: '/tip',
      starts: false,
      reports: false,
      sensitive: false,
      near: [],
      owner: 'waste',
      review: '2027-01-31',
      draft: false,
    });
  });

  it('reads a file with Windows line ends', () => {
    const { faq, lineOf } = sourceOf(good.replaceAll('\n', '\r\n'));

    expect(faq).toEqual(sourceOf(good).faq);
    expect(lineOf('review')).toBe(35);
  });

  it.each([
    ['an unknown key', 'owner: waste', 'owner: waste\ncolour: red', 35, 'unknown key colour'],
    ['a misspelt key', 'link: /tip', 'lnik: /tip', 32, 'unknown key lnik'],
    ['a missing key', 'title: The tip\n', '', 1, 'title is missing'],
    ['an id other than the file name', 'id: tip', 'id: dump', 2, 'has the id dump'],
    ['an id with capitals', 'id: tip', 'id: Tip', 2, 'id must be small letters'],
    ['too few asks', `  - ${asks[0] ?? ''}\n`, '', 4, 'asks has too few: write at least 25'],
    ['an ask that is a number', asks[2] ?? '', '42', 7, 'asks is missing or no text'],
    [
      'a short text over 160 characters',
      'We open at 9am.',
      'x'.repeat(161),
      31,
      'short does not fit one SMS',
    ],
    [
      'a short text outside GSM-7',
      'We open at 9am.',
      'We open at 9am – daily',
      31,
      'short does not fit one SMS',
    ],
    ['HTML in a short text', 'We open at 9am.', 'We open <b>now</b>', 31, 'short has an HTML tag'],
    ['HTML in an answer', 'every day.', 'every day.<br>', 39, 'answer has an HTML tag'],
    ['HTML in a title', 'title: The tip', 'title: The <br> tip', 3, 'title has an HTML tag'],
    ['HTML in a keyword', '[tip]', '[tip, "<i>dump"]', 30, 'keywords has an HTML tag'],
    ['HTML in a link', 'link: /tip', 'link: /tip<br>', 32, 'link must be a path'],
    ['an HTML sign in an answer', 'every day.', 'every&nbsp;day.', 39, 'answer has an HTML tag'],
    [
      'a start without a form',
      'near: []',
      'near: []\nstarts: true',
      34,
      'starts is true, and there is no form',
    ],
    ['HTML in an ask', asks[0] ?? '', 'the <i>tip</i>', 5, 'asks has an HTML tag'],
    ['a link in an answer', 'every day.', 'at https://example.org', 39, 'answer has a link'],
    ['no answer', 'We open at 9am every day.', '', 40, 'answer is empty'],
    ['a link to another site', 'link: /tip', 'link: tip', 32, 'link must be a path'],
    ['a link that leaves the site', 'link: /tip', 'link: //evil.example', 32, 'link must be a path'],
    ['a date that is none', '2027-01-31', '2027-02-31', 35, 'review must be a date'],
    ['a draft that is a word', 'draft: false', 'draft: no idea', 36, 'draft must be true or false'],
    ['a key given twice', 'id: tip', 'id: tip\nid: tip', 3, 'is not YAML'],
    ['a colon without quotes', 'title: The tip', 'title: The tip: now', 3, 'is not YAML'],
    ['front matter without keys', /^---[^]*?\n---/, '---\njust words\n---', 2, 'no keys in its front matter'],
    ['no front matter', /^---[^]*?\n---/, '', 1, 'has no front matter'],
  ] as const)('names file and line of %s', (_, from, to, line, what) => {
    const text = good.replace(from, to);

    const faults = faultsOf(text);

    expect(
      faults.some((fault) => fault.startsWith(`${file}:${line}: `) && fault.includes(what)),
      faults.join(),
    ).toBe(true);
  });

  it('names every fault of a file, not only the first', () => {
    const text = good
      .replace('/tip', 'tip')
      .replace('2027-01-31', 'soon')
      .replace('every day', '<b>daily</b>');

    expect(faultsOf(text)).toHaveLength(3);
  });

  it('refuses a folder that is no language', () => {
    expect(faultsOf(good, 'dialogs/faqs/fr/tip.md')).toEqual([
      'dialogs/faqs/fr/tip.md:1: stands in no language folder: move it to en or cy',
    ]);
  });

  it('lets a Welsh short text take three SMS parts', () => {
    const welsh = (length: number) => good.replace('We open at 9am.', 'ŵ'.repeat(length));

    expect(faultsOf(welsh(201), 'dialogs/faqs/cy/tip.md')).toEqual([]);
    expect(faultsOf(welsh(202), 'dialogs/faqs/cy/tip.md')[0]).toContain(
      ':31: short does not fit three SMS parts',
    );
  });
});

describe('checkFaqs', () => {
  const cyFile = 'dialogs/faqs/cy/tip.md';

  it('names an FAQ without its other language, in both directions', () => {
    expect(checkFaqs([], [file])).toEqual([
      { file, line: 1, what: expect.stringContaining('cy/tip.md') as string },
    ]);
    expect(checkFaqs([], [cyFile])[0]?.what).toContain('en/tip.md');
  });

  it('does not call a faulty file missing', () => {
    expect(checkFaqs([sourceOf(good)], [file, cyFile])).toEqual([]);
  });

  it('names an ask that stands twice, however it is written', () => {
    const other = 'dialogs/faqs/en/dump.md';
    const dump = good.replace('id: tip', 'id: dump').replaceAll('about the tip', 'about a dump');
    const twice = sourceOf(
      dump.replace('way 3 to ask about a dump', 'WAY 3 to Ask - about the tip??'),
      other,
    );

    const [fault, ...more] = checkFaqs([sourceOf(good), twice], []);

    expect(fault).toMatchObject({ file: other, line: 7 });
    expect(fault?.what).toContain(`${file}:7 asks too`);
    expect(more).toEqual([]);
  });

  it('names a near topic that does not exist, or is the topic itself', () => {
    const faults = checkFaqs([sourceOf(good.replace('near: []', 'near: [tip, moon]'))], [file, cyFile]);

    expect(faults.map(({ line, what }) => `${line} ${what}`)).toEqual([
      expect.stringContaining('33 is near itself'),
      expect.stringContaining('33 is near moon, which is no FAQ'),
    ]);
  });

  const LEADS = 'link: /tip\nform: report-tip\nnear: [dump, moon]';
  const dump = 'dialogs/faqs/en/dump.md';
  const moon = 'dialogs/faqs/en/moon.md';
  const all = [dump, dump.replace('/en/', '/cy/'), moon, moon.replace('/en/', '/cy/'), file, cyFile];
  /** The faults of the tip when its English and its Welsh lead to these places. */
  const leading = (english: string, welsh: string) => {
    const withLeads = (leads: string) => good.replace('link: /tip\nnear: []', leads);
    const cy = withLeads(welsh).replaceAll('about the tip', 'am y domen');
    return checkFaqs([sourceOf(cy, cyFile), sourceOf(withLeads(english))], all).map(
      (fault) => `${fault.file}:${fault.line}: ${fault.what}`,
    );
  };

  it('lets both languages lead to the same places, in any order', () => {
    expect(leading(LEADS, LEADS)).toEqual([]);
    expect(leading(LEADS, LEADS.replace('[dump, moon]', '[moon, dump]'))).toEqual([]);
  });

  it.each([
    [
      'link',
      LEADS.replace('/tip', '/dump'),
      `${cyFile}:32: has link /dump, and ${file}:32 has /tip: make them the same`,
    ],
    [
      'form',
      LEADS.replace('report-tip', 'report-dump'),
      `${cyFile}:33: has form report-dump, and ${file}:33 has report-tip: make them the same`,
    ],
    [
      'near list',
      LEADS.replace('[dump, moon]', '[dump]'),
      `${cyFile}:34: has near [dump], and ${file}:34 has [dump, moon]: make them the same`,
    ],
  ])('names a %s that is another in Welsh', (_, welsh, fault) => {
    expect(leading(LEADS, welsh)).toEqual([fault]);
  });

  it.each(['starts', 'sensitive'])('names a topic that is %s in one language alone', (key) => {
    const more = `${LEADS}\n${key}: true`;

    expect(leading(more, more)).toEqual([]);
    expect(leading(`${LEADS}\n${key}: false`, LEADS)).toEqual([]);
    expect(leading(more, LEADS)).toEqual([
      `${file}:35: has ${key} true, and ${cyFile} has no ${key}: add it there, or remove it here`,
    ]);
    expect(leading(LEADS, more)).toEqual([
      `${cyFile}:35: has ${key} true, and ${file} has no ${key}: add it there, or remove it here`,
    ]);
  });

  it('names an owner who is another in Welsh', () => {
    const cy = sourceOf(
      good.replace('owner: waste', 'owner: parks').replaceAll('about the tip', 'am y domen'),
      cyFile,
    );

    expect(checkFaqs([cy, sourceOf(good)], all)).toEqual([
      { file: cyFile, line: 34, what: `has owner parks, and ${file}:34 has waste: make them the same` },
    ]);
  });

  it('names a form that one language alone has', () => {
    const none = LEADS.replace('form: report-tip\n', '');

    expect(leading(LEADS, none)).toEqual([
      `${file}:33: has form report-tip, and ${cyFile} has no form: add it there, or remove it here`,
    ]);
    expect(leading(none, LEADS)).toEqual([
      `${cyFile}:33: has form report-tip, and ${file} has no form: add it there, or remove it here`,
    ]);
  });
});

describe('checkForms', () => {
  it('names a form that there is not', () => {
    const source = sourceOf(good.replace('near: []', 'form: report-tip\nnear: []'));

    expect(checkForms([source, sourceOf(good)], ['report-tip'])).toEqual([]);
    expect(checkForms([source], ['report-dump'])).toEqual([
      { file, line: 33, what: expect.stringContaining('has form report-tip, which is none') as string },
    ]);
  });
});

describe('overdue', () => {
  it('names a passed review date and its owner, and none that is due today', () => {
    const source = sourceOf(good);

    expect(overdue([source], '2027-01-31')).toEqual([]);
    expect(overdue([source], '2027-02-01')).toMatchObject([
      { file, line: 35, what: expect.stringContaining('ask waste') as string },
    ]);
  });
});

describe('the shipped FAQs', () => {
  it('have no fault', () => {
    expect(shipped.reads.flatMap((read) => read.faults)).toEqual([]);
    expect(checkFaqs(shipped.sources, shipped.files)).toEqual([]);
    expect(shipped.faqs.length).toBeGreaterThanOrEqual(88);
  });

  it('have one owner in both languages', () => {
    const owners = (language: string) =>
      shipped.faqs.filter((faq) => faq.language === language).map(({ id, owner }) => ({ id, owner }));

    expect(owners('cy')).toEqual(owners('en'));
  });

  it('mark no English as draft', () => {
    expect(shipped.faqs.filter((faq) => faq.draft && faq.language === 'en')).toEqual([]);
  });
});
