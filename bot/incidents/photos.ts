// The photos of an incident: the ids of files that stand in what was answered, and in what came while the danger held.
import type { Incident } from './incident.ts';

/** A photo's answer is a list of the ids of files. */
export const photosOf = ({ answers }: Pick<Incident, 'answers'>): readonly string[] =>
  Object.entries(answers ?? {}).flatMap(([name, each]) =>
    IS_PHOTO.test(name) && Array.isArray(each)
      ? each.filter((file): file is string => typeof file === 'string' && IS_FILE.test(file))
      : [],
  );
const IS_PHOTO = /photo/i;
const IS_FILE = /^[\w.-]{1,200}$/;
