// Options that are too many to be shown at once: a page of them, and one more that leads to the next.
import type { Abilities } from './channels/abilities.ts';
import type { Option } from './model.ts';

/** What leads to the next page. No option of a dialog or a topic has this id. */
export const MORE = 'more';

/** `from`: how many came on pages before, where there are pages. `shownTo`: how many have been shown, where there are others. */
export type Page = {
  readonly options: readonly Option[];
  readonly from?: number;
  readonly shownTo?: number;
};

/**
 * "More" stands where the next option would, and is told by that number as well. Whatever is shown, a number counts in all of
 * them, and an option that is not shown is an answer too.
 */
export const pageOf = (
  all: readonly Option[],
  from: number,
  { pages }: Pick<Abilities, 'pages'>,
  more: string,
): Page => {
  const left = all.slice(from);
  if (from === 0 && all.length <= pages.over) return { options: all };
  if (left.length <= pages.of) return { options: left, from };
  const options = left.slice(0, pages.of - 1);
  return { options: [...options, { id: MORE, words: more }], from, shownTo: from + options.length };
};
