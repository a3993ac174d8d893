// What a pothole is in, as people say it: "on the pavement", "in the cycle lane", "the manhole cover has sunk".

export type Surface = 'road' | 'pavement' | 'cycle' | 'cover';

/** The first that is said: a drain on a pavement is a cover, and a cycle path is no path. */
const SURFACES: readonly (readonly [Surface, RegExp])[] = [
  [
    'cover',
    /\b(?:man ?hole|(?:drain|water|metal|inspection|stop ?cock|hydrant|gully|bt|cable) ?(?:cover|lid|grate)s?|drain grate|clawr)\b/u,
  ],
  [
    'cycle',
    /\b(?:cycle|bike|bicycle) ?(?:path|lane|way|track)s?\b|\bcycleway\b|\b(?:llwybr|lôn) (?:beicio|feicio)\b/u,
  ],
  ['pavement', /\b(?:pavements?|foot ?paths?|foot ?way|side ?walk|kerb|palmant|balmant|troedffordd)\b/u],
  [
    'road',
    /\b(?:in|on|of) the (?:road|carriageway|street|middle of the road)\b|^(?:the )?(?:road|carriageway|street|tarmac)\b|\bar y ffordd\b|^y ffordd\b/u,
  ],
];

export const surfaceSaid = (text: string): Surface | undefined => {
  const words = text.slice(0, 300).toLowerCase();
  return SURFACES.find(([, said]) => said.test(words))?.[0];
};
