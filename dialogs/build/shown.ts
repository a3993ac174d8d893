// The assistant's own sentences, read from the code of dialogs/ so that each has its file, line and id.
import ts from 'typescript';
import type { Language } from '../../bot/model.ts';
import { linesBelow } from './where.ts';

/** `id` says which one of its file it is, such as `greeting.en`; `lineAt` takes a place in `text`. */
export type Shown = {
  readonly file: string;
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly sensitive: boolean;
  /** Welsh that no translator has approved yet: its file says so. */
  readonly draft: boolean;
  readonly lineAt: (at: number) => number;
};

/** What is built, what people say and what only the build reads is shown to nobody; what those on call read, to no citizen. */
export const isShown = (file: string): boolean =>
  file.endsWith('.ts') &&
  !/^dialogs\/(?:build\/|triage\/heard\/|(?:compiled|compiled-version|learned|heard-known|heard-learned|understand|families(?:-\w+)?|elsewhere|outside(?:-\w+)?|served|rota|incident-(?:words|record)|on-call-said|late-said|commands(?:-\w+)?|form-asks|person-(?:asks|said)|status-said)\.ts$)/.test(
    file,
  );

/** Every text in the code of one file that a person may see. What `${…}` stands for becomes `{…}`. */
export const shownIn = (file: string, code: string): Shown[] => {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const draft = isDraft(code);
  const shown: Shown[] = [];
  const visit = (node: ts.Node): void => {
    if (isUnseen(node)) return;
    const text = textOf(node);
    if (text === undefined) return ts.forEachChild(node, visit);
    if (!looksLikeWords(text) || PATTERN.test(text)) return;
    const path = pathOf(node);
    const raw = node.getText(source);
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const language = path.findLast((each) => each === 'en' || each === 'cy') ?? languageOf(file);
    shown.push({
      file,
      id: path.join('.') || 'a text',
      language,
      text,
      draft: draft && language === 'cy',
      sensitive: file.startsWith('dialogs/triage/'),
      lineAt: (at) => line + linesBelow(raw, text, at),
    });
  };
  visit(source);
  return shown;
};

/** The source of a pattern, of which nobody is shown anything. */
const PATTERN = /\\[bwds]|\(\?[:!=<]/;

/** A form has a flag; elsewhere a comment says it. */
const isDraft = (code: string): boolean =>
  /\bdraft: (true|false)\b/.exec(code)?.[1] === 'true' ||
  (!/\bdraft: false\b/.test(code) && code.includes('draft until a translator'));

const languageOf = (file: string): Language => (file.endsWith('.cy.ts') ? 'cy' : 'en');

/** Imports, types, keys, comparisons, faults for developers, and lists of what people say. */
const isUnseen = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isTypeNode(node) ||
  (ts.isBinaryExpression(node) && COMPARES.has(node.operatorToken.kind)) ||
  ts.isElementAccessExpression(node) ||
  ts.isCaseClause(node) ||
  ts.isThrowStatement(node) ||
  (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'said');

const COMPARES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return ts.isPropertyAssignment(node.parent) && node.parent.name === node ? '' : node.text;
  }
  return ts.isTemplateExpression(node)
    ? node.templateSpans.reduce(
        (text, span) => `${text}{${nameOf(span.expression)}}${span.literal.text}`,
        node.head.text,
      )
    : undefined;
};
const nameOf = (expression: ts.Expression): string => expression.getText().replaceAll(/\W+/g, '_');

/** An id or a value has no space, and begins small. */
const looksLikeWords = (text: string): boolean =>
  /\p{L}\S*\s+\S|^\p{Lu}\p{Ll}[\p{L}'’-]*[.?!]?$/u.test(text.trim());

/** Keys and ids on the way to a text, from the outside in. What is exported is named by its file. */
const pathOf = (node: ts.Node): string[] => {
  const steps: string[] = [];
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    if (ts.isObjectLiteralExpression(at)) steps.unshift(...idOfObject(at));
    if (ts.isPropertyAssignment(parent) && parent.initializer === at) steps.unshift(unquoted(parent.name));
    if (ts.isCallExpression(parent) && parent.expression !== at) steps.unshift(...idOfCall(parent, at));
    if (ts.isVariableDeclaration(parent) && !isExported(parent)) steps.unshift(unquoted(parent.name));
  }
  return steps;
};

/** `{ id: 'gas', … }` is gas. */
const idOfObject = (object: ts.ObjectLiteralExpression): string[] =>
  object.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && property.name.getText() === 'id'
      ? [unquoted(property.initializer)]
      : [],
  );

/** `.ask('depth', …)` is depth, for what stands behind its id. */
const idOfCall = ({ arguments: [first] }: ts.CallExpression, within: ts.Node): string[] =>
  first !== undefined && first !== within && ts.isStringLiteral(first) && !looksLikeWords(first.text)
    ? [first.text]
    : [];

const isExported = (declaration: ts.VariableDeclaration): boolean =>
  (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) !== 0;
const unquoted = (node: ts.Node): string => node.getText().replaceAll(/^['"`]|['"`]$/g, '');
