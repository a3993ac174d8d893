// Search in what can be sent: answers in the person's language first, by every word that was typed.
import type { Language } from '../../bot/model.ts';
import type { Library, LibraryAnswer } from '../../lambdas/desk/wire.ts';
import { asTitle } from './words.ts';

export type Found =
  | {
      readonly kind: 'answer';
      readonly id: string;
      readonly title: string;
      readonly answer: LibraryAnswer;
      readonly english?: string;
    }
  | { readonly kind: 'form'; readonly id: string; readonly title: string };

const MOST = 12;

/** An answer that there is in English alone is found too: the person gets it in theirs, if there is one. */
export const searched = (
  { answers, forms }: Library,
  typed: string,
  language: Language,
): readonly Found[] => {
  const wanted = plain(typed).split(' ').filter(Boolean);
  const spoken = new Set(answers.filter((each) => each.language === language).map(({ id }) => id));
  const english = new Map(
    answers.filter((each) => each.language === 'en').map(({ id, title }) => [id, title]),
  );
  const rows: (readonly [Found, number])[] = [
    ...answers
      .filter((each) => each.language === language || !spoken.has(each.id))
      .map(
        (answer) =>
          [
            { kind: 'answer', id: answer.id, title: answer.title, answer, ...englishOf(english, answer) },
            score(wanted, `${answer.title} ${answer.id} ${english.get(answer.id) ?? ''}`, answer.text),
          ] as const,
      ),
    ...forms.map(
      ({ id, title }) =>
        [
          { kind: 'form', id, title: asTitle(title.en) },
          score(wanted, `${title[language]} ${title.en} ${id} form`, ''),
        ] as const,
    ),
  ];
  return rows
    .filter(([, points]) => points > 0)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([found]) => found);
};

const englishOf = (
  titles: ReadonlyMap<string, string>,
  { id, language }: LibraryAnswer,
): { readonly english?: string } => {
  const title = titles.get(id);
  return language === 'en' || title === undefined ? {} : { english: title };
};

/** 0 unless each word begins one of its words; more for its title. */
const score = (wanted: readonly string[], title: string, text: string): number => {
  if (wanted.length === 0) return 1;
  const inTitle = plain(title).split(' ');
  const inText = new Set(plain(text).split(' '));
  let points = 0;
  for (const word of wanted) {
    if (inTitle.includes(word)) points += 5;
    else if (inTitle.some((each) => each.startsWith(word))) points += 4;
    else if (word.length > 2 && [...inText].some((each) => each.startsWith(word))) points += 1;
    else return 0;
  }
  return points;
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
