// The examples of the how-to pages are true: what they show passes the checks that their readers will meet.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matcher } from '../../bot/understanding/match.ts';
import { checkFaqs, parseFaq } from '../../dialogs/build/faqs.ts';
import { hardToRead, toneOfFaqs, withoutWhen } from '../../dialogs/build/tone.ts';
import { findings } from '../../dialogs/build/tone/rules.ts';
import { parseScript } from '../conversations/parse.ts';
import { ABILITY_WORDS } from '../conversations/script.ts';
import { learnt } from '../understanding/rates.ts';
import * as shipped from './shipped.ts';

const page = (name: string) =>
  readFileSync(new URL(`../../docs/how-to/${name}.md`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
/** The code blocks of a page in one language, without the indent of the list that they stand in. */
const blocks = (name: string, language: string): string[] =>
  [...page(name).matchAll(/^( *)```(\w+)\n([^]*?)^ *```$/gm)].flatMap(([, indent = '', its, code = '']) =>
    its === language ? [code.replaceAll(new RegExp(`^${indent}`, 'gm'), '')] : [],
  );

describe('add an answer', () => {
  const files = ['dialogs/faqs/en/garden-waste.md', 'dialogs/faqs/cy/garden-waste.md'];
  const texts = blocks('add-an-faq', 'md');
  const reads = files.map((file, index) => parseFaq(file, texts[index] ?? ''));
  const sources = reads.flatMap((read) => read.source ?? []);
  const example = sources.map(({ faq }) => faq);
  /** Without the example's own topic, should a council have taken it as it is. */
  const others = <T>(all: readonly T[], idOf: (each: T) => string) =>
    all.filter((each) => !idOf(each).includes('garden-waste'));

  it('shows an English and a Welsh file without a fault', () => {
    expect(texts).toHaveLength(2);
    expect(reads.flatMap((read) => read.faults)).toEqual([]);
    expect(example.map(({ language, draft }) => [language, draft])).toEqual([
      ['en', false],
      ['cy', true],
    ]);
  });

  it('shows answers that speak as Porth speaks', () => {
    expect([...toneOfFaqs(sources), ...hardToRead(sources, []), ...withoutWhen(sources)]).toEqual([]);
  });

  it('shows files that go with those that are shipped', () => {
    const rest = others(shipped.sources, ({ faq }) => faq.id);
    const paths = others(shipped.files, (file) => file);

    expect(checkFaqs([...rest, ...sources], [...paths, ...files])).toEqual([]);
  });

  it('shows asks that find their own topic, and lose no other topic its own', () => {
    const faqs = [...others(shipped.faqs, ({ id }) => id), ...example];
    const match = matcher(learnt(faqs));
    const asks = faqs.flatMap(({ id, asks }) => asks.map((text) => ({ id, text })));

    const astray = asks.filter(({ id, text }) => {
      const verdict = match(text);
      return verdict.kind !== 'one' || verdict.match.id !== id;
    });

    expect(astray).toEqual([]);
  });

  it.each(['en', 'cy'])('says how many asks are enough: %s', (language) => {
    const file = files.find((each) => each.includes(`/${language}/`)) ?? '';
    const asks = example.find((faq) => faq.language === language)?.asks.length ?? 0;
    const text = texts[files.indexOf(file)] ?? '';

    const [fault] = parseFaq(file, text.replace(/^ +- .*\n/m, '')).faults;

    expect(fault?.what).toContain(`at least ${asks} `);
    expect(page('add-an-faq')).toContain(`at least ${asks} in ${language === 'en' ? 'English' : 'Welsh'}`);
  });
});

describe('how Porth speaks', () => {
  const rows = [...page('../tone').matchAll(/^\| (.+) \| (.+) \|$/gm)]
    .map(([, not = '', but = '']) => ({ not, but }))
    .slice(1);
  const found = (text: string) => findings({ kind: 'answer', language: 'en', sensitive: false, text });

  it('is shown in examples', () => {
    expect(rows.length).toBeGreaterThan(5);
  });

  it.each(rows)('is not $not but $but', ({ not, but }) => {
    expect(found(not)).not.toEqual([]);
    expect(found(but)).toEqual([]);
  });
});

describe('add a form', () => {
  it('shows a whole test file, which is run as test/dialogs/form-example.test.ts', () => {
    const file = readFileSync(new URL('form-example.test.ts', import.meta.url), 'utf8');

    expect(blocks('add-a-form', 'ts')).toContain(file.replaceAll('\r\n', '\n'));
  });
});

describe('write a conversation', () => {
  const examples = blocks('write-a-conversation', 'talk');

  it('shows a whole script, which is played as test/conversations/pothole.talk', () => {
    const file = readFileSync(new URL('../conversations/pothole.talk', import.meta.url), 'utf8');

    expect(examples).toContain(file.replaceAll('\r\n', '\n'));
  });

  it('shows lines that are read', () => {
    const lines = [...page('write-a-conversation').matchAll(/^\| `([^`]+)` \|/gm)].map(
      ([, line = '']) => line,
    );
    // Homes are named before anything happens.
    const isHead = (example: string) => example.startsWith('homes:');
    const later = examples.slice(1);
    const script = [
      '# All lines',
      ...later.filter(isHead).map((example) => example.trimEnd()),
      'Citizen: hello',
      ...lines,
      'Citizen: goodbye',
    ];
    // What comes late stands right before what overtakes it.
    const late = script.findIndex((line) => line.startsWith('Citizen, late'));
    script.splice(late + 1, 0, 'Citizen: hello');

    const { steps } = parseScript(
      'all.talk',
      [...script, ...later.filter((example) => !isHead(example))].join('\n'),
    );

    expect(lines.length).toBeGreaterThan(20);
    expect(steps.length).toBeGreaterThan(lines.length);
  });

  it('names everything that only some channels have', () => {
    for (const words of Object.keys(ABILITY_WORDS))
      expect(page('write-a-conversation')).toContain(`Only where ${words}:`);
  });
});
