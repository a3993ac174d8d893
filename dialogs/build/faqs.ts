// Reads FAQs and checks them: every fault is named by file and line, with what to do about it.
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Faq } from '../../bot/content.ts';
import type { Language } from '../../bot/model.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { frontMatter, prose } from './schema.ts';
import { linesBelow } from './where.ts';

export type Fault = { readonly file: string; readonly line: number; readonly what: string };
/** An FAQ with the way back to its file, so that a later check can still say where. */
export type Source = {
  readonly faq: Faq;
  readonly file: string;
  readonly lineOf: LineOf;
  /** The line of a place in a text: characters from its start, counted in the text as it is shown. */
  readonly lineIn: (text: 'title' | 'short' | 'answer', at: number) => number;
};
export type Read = { readonly source?: Source; readonly faults: readonly Fault[] };
/** The line of a key of the front matter, of one item of its list, or of `answer`, counted from 1. */
type LineOf = (key: PropertyKey | undefined, item?: PropertyKey) => number;

/** `file` is `dialogs/faqs/<language>/<id>.md`; there is a source only when nothing is wrong within the file. */
export const parseFaq = (file: string, text: string): Read => {
  const broken = (line: number, what: string): Read => ({ faults: [{ file, line, what }] });
  const { language, id } = place(file);
  if (language === undefined) return broken(1, 'stands in no language folder: move it to en or cy');
  const parts = /^---\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n([^]*))?$/.exec(text);
  if (parts === null) return broken(1, 'has no front matter: put it first, between two lines of ---');
  const [, front = '', body = ''] = parts;

  const lines = new LineCounter();
  const document = parseDocument(front, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  if (document.errors.length > 0) {
    const what = (message: string) => `is not YAML: ${firstLine(message)} Try quotes round it`;
    return {
      faults: document.errors.map(({ pos, message }) => ({
        file,
        line: lineAt(pos[0]),
        what: what(message),
      })),
    };
  }
  if (!isMap(document.contents))
    return broken(2, 'has no keys in its front matter: write lines of "key: value"');

  const { items } = document.contents;
  const answer = body.trim().replaceAll('\r\n', '\n');
  const answerLine = text.slice(0, text.length - body.trimStart().length).split('\n').length;
  const lineOf: LineOf = (key, item) => {
    if (key === 'answer') return answerLine;
    const pair = items.find((each) => isScalar(each.key) && each.key.value === key);
    const node = item === undefined ? pair?.key : document.getIn([key, item], true);
    const offset = (node as { range?: readonly number[] } | undefined)?.range?.[0];
    return offset === undefined ? 1 : lineAt(offset);
  };

  const fields: unknown = document.toJS();
  const checked = frontMatter(language).safeParse(fields);
  const words = prose.safeParse(answer);
  const faults = [
    ...(checked.success ? [] : checked.error.issues.flatMap((issue) => explain(issue, file, lineOf))),
    ...(words.success
      ? []
      : words.error.issues.map((issue) => explainOne('answer', issue, file, answerLine))),
  ];
  if (!checked.success || !words.success) return { faults };
  if (checked.data.id !== id) {
    return broken(lineOf('id'), `has the id ${checked.data.id}: make the id and the file's name the same`);
  }
  const { form, ...rest } = checked.data;
  const faq: Faq = { ...rest, ...(form === undefined ? {} : { form }), language, answer };
  const lineIn: Source['lineIn'] = (text, at) => {
    if (text === 'answer') return answerLine + answer.slice(0, at).split('\n').length - 1;
    const node = document.get(text, true);
    const [from = 0, to = 0] = isScalar(node) ? (node.range ?? []) : [];
    return lineAt(from) + linesBelow(front.slice(from, to), faq[text], at);
  };
  return { source: { faq, file, lineOf, lineIn }, faults };
};

/** What only shows across files. `files` are all there are, so that a faulty one is not reported as missing too. */
export const checkFaqs = (sources: readonly Source[], files: readonly string[]): Fault[] => [
  ...files.flatMap((file) => alone(file, files)),
  ...twice(sources),
  ...unlike(sources),
  ...sources.flatMap((source) => astray(source, files)),
];

/** A form that an answer leads to, and that is not among the ids of all `forms`. */
export const checkForms = (sources: readonly Source[], forms: readonly string[]): Fault[] =>
  sources.flatMap(({ faq, file, lineOf }) =>
    faq.form === undefined || forms.includes(faq.form)
      ? []
      : [
          {
            file,
            line: lineOf('form'),
            what: `has form ${faq.form}, which is none: correct it, or put the form into dialogs/forms/index.ts`,
          },
        ],
  );

/** FAQs whose owner should have looked at them before `today` (ISO date). */
export const overdue = (sources: readonly Source[], today: string): Fault[] =>
  sources
    .filter(({ faq }) => faq.review < today)
    .map(({ faq, file, lineOf }) => ({
      file,
      line: lineOf('review'),
      what: `was due for review on ${faq.review}: ask ${faq.owner} to check it and set a new date`,
    }));

const place = (file: string): { language?: Language; id: string } => {
  const [, folder, id = ''] = /([^/]+)\/([^/]+)\.md$/.exec(file) ?? [];
  return folder === 'en' || folder === 'cy' ? { language: folder, id } : { id };
};

const alone = (file: string, files: readonly string[]): Fault[] => {
  const { language, id } = place(file);
  const other = language === 'en' ? 'cy' : 'en';
  if (language === undefined || files.includes(file.replace(/[^/]+\/[^/]+$/, `${other}/${id}.md`))) return [];
  return [
    { file, line: 1, what: `has no ${other}/${id}.md: add it, marked draft if it is not yet approved` },
  ];
};

const twice = (sources: readonly Source[]): Fault[] => {
  const first = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { faq, file, lineOf } of sources) {
    for (const [index, ask] of faq.asks.entries()) {
      const key = normalise(ask);
      const line = lineOf('asks', index);
      const before = first.get(key);
      if (before === undefined) first.set(key, `${file}:${line}`);
      else faults.push({ file, line, what: `asks "${ask}", which ${before} asks too: keep one of them` });
    }
  }
  return faults;
};

/** Whichever language is spoken, an answer leads to the same places, with the same care. */
const unlike = (sources: readonly Source[]): Fault[] =>
  sources
    .filter(({ faq }) => faq.language === 'en')
    .flatMap((en) => {
      const cy = sources.find(({ faq }) => faq.language === 'cy' && faq.id === en.faq.id);
      return cy === undefined ? [] : SAME.flatMap((key) => differ(key, en, cy));
    });

const SAME = ['link', 'form', 'starts', 'reports', 'near', 'sensitive', 'owner'] as const;

/** Named in the Welsh file, or in the English one when it alone has the key. */
const differ = (key: (typeof SAME)[number], en: Source, cy: Source): Fault[] => {
  const [at, other] = told(cy.faq[key]) === undefined ? [en, cy] : [cy, en];
  const here = told(at.faq[key]);
  const there = told(other.faq[key]);
  if (here === there) return [];
  const what =
    there === undefined
      ? `has ${key} ${here}, and ${other.file} has no ${key}: add it there, or remove it here`
      : `has ${key} ${here}, and ${other.file}:${other.lineOf(key)} has ${there}: make them the same`;
  return [{ file: at.file, line: at.lineOf(key), what }];
};

/** The order of a list does not matter, and false is as good as not said. */
const told = (value: string | boolean | readonly string[] | undefined): string | undefined => {
  if (typeof value === 'object') return `[${[...value].sort().join(', ')}]`;
  return value === true ? 'true' : value === false ? undefined : value;
};

const astray = ({ faq, file, lineOf }: Source, files: readonly string[]): Fault[] => {
  const ids = new Set(files.map((other) => place(other).id));
  return faq.near.flatMap((near, index) => {
    const line = lineOf('near', index);
    if (near === faq.id) return [{ file, line, what: `is near itself: take ${near} out of near` }];
    return ids.has(near)
      ? []
      : [{ file, line, what: `is near ${near}, which is no FAQ: correct or remove it` }];
  });
};

const explain = (issue: z.core.$ZodIssue, file: string, lineOf: LineOf): Fault[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: lineOf(key),
      what: `has an unknown key ${key}: remove it`,
    }));
  }
  const [key = 'front matter', item] = issue.path;
  return [explainOne(String(key), issue, file, lineOf(key, item))];
};

const explainOne = (key: string, issue: z.core.$ZodIssue, file: string, line: number): Fault => ({
  file,
  line,
  what: `${key} ${issue.message}`,
});

const firstLine = (text: string): string => text.split('\n')[0]?.replace(/ at line \d+.*/, '.') ?? '';
