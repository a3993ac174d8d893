// What stands in a council's content and is nobody's: numbers that Ofcom keeps for drama, example hosts, and all that is Northmoor's.
import ts from 'typescript';

/** `what` as it stands there, on a line counted from 1. */
export type Invented = { readonly file: string; readonly line: number; readonly what: string };

/** https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama: nobody has any of them. */
const DRAMA: readonly RegExp[] = [
  /\b0(?:113|114|115|116|117|118|121|131|141|151|161) ?496 ?0\d{3}\b/g,
  /\b020 ?7946 ?0\d{3}\b/g,
  /\b0191 ?498 ?0\d{3}\b/g,
  /\b028 ?9649 ?6\d{3}\b/g,
  /\b029 ?2018 ?0\d{3}\b/g,
  /\b01632 ?960 ?\d{3}\b/g,
  /\b07700 ?900 ?\d{3}\b/g,
  /\b0808 ?157 ?0\d{3}\b/g,
  /\b03069 ?990 ?\d{3}\b/g,
  /\b0909 ?879 ?0\d{3}\b/g,
];
const NORTHMOORS: readonly RegExp[] = [
  /\b(?:Northmoor|Eastmoor|Westmoor|Moorshire)\b/g,
  // No real postcode begins with these letters.
  /\bNM\d{1,2} ?\d?[A-Z]{0,2}\b/g,
  // RFC 2606: nobody answers there.
  /\b[\w.-]*example\.(?:org|com|net)\b/g,
];

export const isDrama = (number: string): boolean => {
  const national = number.replace(/[^\d+]/g, '').replace(/^\+44/, '0');
  return DRAMA.some((range) => new RegExp(`^${range.source.replaceAll('\\b', '')}$`).test(national));
};

/** @param text code of TypeScript, an FAQ, or a page. Comments, and how people ask, are shown to nobody */
export const inventedIn = (file: string, text: string): readonly Invented[] =>
  partsOf(file, text).flatMap(({ line, text: part }) =>
    part
      .split('\n')
      .flatMap((each, below) =>
        [...DRAMA, ...NORTHMOORS].flatMap((pattern) =>
          [...each.matchAll(pattern)]
            .filter(({ index }) => !IS_EXAMPLE.test(each.slice(0, index)))
            .map(([what]) => ({ file, line: line + below, what })),
        ),
      ),
  );

/** "A number like 07700 900982" is better with one that nobody has. */
const IS_EXAMPLE = /(?:\blike|\bfel|\bsuch as) $/;

type Part = { readonly line: number; readonly text: string };

const partsOf = (file: string, text: string): readonly Part[] => {
  if (file.endsWith('.ts')) return textsIn(text);
  const lines = text.split('\n').map((each, index) => ({ line: index + 1, text: each }));
  if (!file.endsWith('.md')) return lines;
  const body = lines.findIndex((each, index) => index > 0 && each.text.trim() === '---');
  // Lists of the front matter are asks and keywords: what people say.
  return lines.filter((each, index) => index > body || !/^\s+- /.test(each.text));
};

const textsIn = (code: string): readonly Part[] => {
  const source = ts.createSourceFile('', code, ts.ScriptTarget.Latest, true);
  const found: Part[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push({
        line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
        text: node.text,
      });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};
