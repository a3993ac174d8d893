// How well what is outside is kept out, and what is inside let in, at a threshold of confidence.
export type Told = {
  readonly intent: string;
  readonly predicted: string;
  readonly confidence: number;
  readonly isOutside: boolean;
};

export const share = <T>(list: readonly T[], is: (each: T) => boolean): number | null =>
  list.length === 0 ? null : list.filter(is).length / list.length;

const isRight = ({ intent, predicted }: Told): boolean => intent === predicted;

/** Without rejection. */
export const accuracy = (told: readonly Told[]): number | null =>
  share(
    told.filter(({ isOutside }) => !isOutside),
    isRight,
  );

/** In scope: accepted, and right. Out of scope: rejected. */
export const atThreshold = (told: readonly Told[], threshold: number) => ({
  inScope: share(
    told.filter(({ isOutside }) => !isOutside),
    (each) => each.confidence >= threshold && isRight(each),
  ),
  oosRecall: share(
    told.filter(({ isOutside }) => isOutside),
    ({ confidence }) => confidence < threshold,
  ),
});

/** How often one from inside is surer than one from outside; half for a draw. */
export const auroc = (told: readonly Told[]): number | null => {
  const sorted = told.toSorted((a, b) => a.confidence - b.confidence);
  const outside = told.filter(({ isOutside }) => isOutside).length;
  const inside = told.length - outside;
  if (inside === 0 || outside === 0) return null;
  let ranks = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.confidence === sorted[from]?.confidence) to++;
    // Those that are as sure as each other share the mean of their ranks.
    const rank = (from + 1 + to) / 2;
    ranks += rank * sorted.slice(from, to).filter(({ isOutside }) => !isOutside).length;
    from = to;
  }
  return (ranks - (inside * (inside + 1)) / 2) / (inside * outside);
};

/**
 * The rule of Larson et al. 2019 (https://aclanthology.org/D19-1131): the threshold at which most of these are told right, "out of
 * scope" being one intent more. @returns undefined when none of them is out of scope
 */
export const paperThreshold = (told: readonly Told[]): number | undefined => {
  if (!told.some(({ isOutside }) => isOutside)) return undefined;
  const sorted = told.toSorted((a, b) => a.confidence - b.confidence);
  // From accepting all, each that is rejected in turn adds its own if it is outside, and loses its own if it was right.
  let right = sorted.filter((each) => !each.isOutside && isRight(each)).length;
  let best = { right, threshold: 0 };
  for (const [at, each] of sorted.entries()) {
    right += each.isOutside ? 1 : isRight(each) ? -1 : 0;
    const next = sorted[at + 1]?.confidence ?? 1.01;
    if (right > best.right && next > each.confidence)
      best = { right, threshold: (each.confidence + next) / 2 };
  }
  return best.threshold;
};

/** By the rule of the paper on `val`. Where that is what is tried, one half of it sets the threshold for the other. */
export const byPaper = (tried: readonly Told[], val: readonly Told[] | undefined) => {
  const halves = val === undefined ? [0, 1].map((half) => tried.filter((_, at) => at % 2 === half)) : [tried];
  const parts = halves.map((part, at) => ({ part, threshold: paperThreshold(val ?? halves[1 - at] ?? []) }));
  if (parts.some(({ threshold }) => threshold === undefined)) return { inScope: null, oosRecall: null };
  const moved = parts.flatMap(({ part, threshold = 0 }) =>
    part.map((each) => ({ ...each, confidence: each.confidence - threshold })),
  );
  return atThreshold(moved, 0);
};
