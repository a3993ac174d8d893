// How like a message is to phrases that tell of a danger, and to those that do not: what was learned from both at the build.

/** The danger that words are most like, if they are like one enough. */
export type Likeness = (words: readonly string[]) => string | undefined;
