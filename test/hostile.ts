// Text that makes a pattern slow, made of the pattern itself: what comes before each of its repeats, then each of its ways many times over, then what cannot follow.
import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** @returns none where nothing is repeated */
export const hostileTo = ({ source, flags }: RegExp, repeats: number): string[] => {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
  });
  const all = new Set<string>();
  for (const way of pattern.alternatives) walk(way, '', repeats, all);
  return [...all];
};

/** Looks into all that stands in it. @param before what leads there */
const walk = ({ elements }: AST.Alternative, before: string, repeats: number, all: Set<string>): void => {
  let led = before;
  for (const element of elements) {
    if (element.type === 'Quantifier') {
      if (element.max > FEW) {
        const ways = waysOf(element.element);
        // Some are read twice only where two of them come by turns.
        for (const way of ways)
          for (const end of ENDS) if (way !== '') all.add(led + way.repeat(repeats) + end);
      }
      for (const inner of inside(element.element)) walk(inner, led, repeats, all);
    }
    for (const inner of inside(element)) walk(inner, led, repeats, all);
    led += sampleOf(element);
  }
};
/** Repeats of no more are soon tried, all of them. */
const FEW = 8;
const ENDS = ['\u0001', ' x\u0001'];

const inside = (element: AST.Element): readonly AST.Alternative[] => {
  if (element.type === 'Quantifier') return inside(element.element);
  if (element.type === 'Assertion')
    return element.kind === 'lookahead' || element.kind === 'lookbehind' ? element.alternatives : [];
  return element.type === 'Group' || element.type === 'CapturingGroup' ? element.alternatives : [];
};

/** Each of its ways once, and of the ways within it each as well. */
const waysOf = (element: AST.Element): string[] => {
  if (element.type === 'Quantifier') return waysOf(element.element);
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return [sampleOf(element)];
  return element.alternatives.flatMap((way) => waysThrough(way));
};

/** With each choice in it, one after another; the rest as it comes. */
const waysThrough = ({ elements }: AST.Alternative): string[] => {
  const plain = elements.map((each) => sampleOf(each));
  const whole = plain.join('');
  const full = elements.map((each) => sampleOf(each, true)).join('');
  const others = elements.flatMap((element, at) =>
    inside(element)
      .flatMap((way) => waysThrough(way))
      .slice(0, WAYS_MAX)
      .map((said) => [...plain.slice(0, at), said, ...plain.slice(at + 1)].join('')),
  );
  return [...new Set([whole, full, ...others])];
};
const WAYS_MAX = 300;

/** Something that it matches. @param isFull with what may be left out */
const sampleOf = (element: AST.Element, isFull = false): string => {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'CharacterSet':
      return ofSet(element);
    case 'CharacterClass':
      return element.negate ? notIn(element) : ofClass(element);
    case 'Quantifier': {
      const once = sampleOf(element.element, isFull);
      return element.min > 0 ? once.repeat(element.min) : isFull ? once : '';
    }
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives[0]?.elements.map((each) => sampleOf(each, isFull)).join('') ?? '';
    default:
      return '';
  }
};

const ofSet = (set: AST.CharacterSet | AST.CharacterClassElement): string => {
  if (set.type === 'Character') return String.fromCodePoint(set.value);
  if (set.type === 'CharacterClassRange') return String.fromCodePoint(set.min.value);
  if (set.type !== 'CharacterSet') return 'a';
  switch (set.kind) {
    case 'digit':
      return set.negate ? 'a' : '7';
    case 'space':
      return set.negate ? 'a' : ' ';
    case 'word':
      return set.negate ? '-' : 'a';
    case 'property':
      return /^(?:N|Nd|Number)$/.test(set.value ?? set.key) ? '7' : 'a';
    default:
      return 'a';
  }
};
const ofClass = ({ elements: [first] }: AST.CharacterClass): string =>
  first === undefined ? '' : ofSet(first);

const notIn = (of: AST.CharacterClass): string => {
  const pattern = new RegExp(of.raw, 'u');
  return ['a', '7', ' ', '-', '.', 'z', '\n'].find((each) => pattern.test(each)) ?? '';
};
