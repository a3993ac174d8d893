// The rows of the triage by what they mean for a deadline: what may be a hazard in a home, and what the law calls by another name.

/** A hazard in a home that the council lets. Stuck lifts are none in law: they have a target of their own. */
export const IN_A_HOME = [
  'gas',
  'co',
  'fire',
  'electric',
  'power',
  'heating',
  'leak',
  'flood',
  'no-water',
  'toilet',
  'insecure',
  'structure',
  'damp',
  'alarm',
] as const;

/** The hazards of the second phase of Awaab's Law: cold and heat, falls, collapse, explosions, fire, electricity, hygiene and food. */
export const SECOND_PHASE = [
  'gas',
  'fire',
  'electric',
  'power',
  'heating',
  'no-water',
  'toilet',
  'structure',
  'alarm',
] as const;

/** All others, but for overcrowding, are of the third. */
export const THIRD_PHASE = ['co', 'leak', 'flood', 'insecure'] as const;
