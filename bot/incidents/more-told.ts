// Of what a further report tells more, by name: what it tells is theirs, and is erased; that it was told stays in the trail.
import type { Incident } from './incident.ts';
import { photosOf } from './photos.ts';
import { isSamePlace, whereOf } from './where-heard.ts';

/** `words` stands last. */
export type MoreTold = 'place' | 'phone' | 'home' | 'photos' | 'answers' | 'worse' | 'words';

export const moreTold = (before: Incident, after: Incident): readonly MoreTold[] => {
  const isNew = (...of: readonly ((incident: Incident) => unknown)[]) =>
    of.some((each) => JSON.stringify(each(before)) !== JSON.stringify(each(after)));
  const answer = (id: string) => (incident: Incident) => incident.answers?.[id];
  return (
    [
      ['place', !isSamePlace(whereOf(before), whereOf(after)) || before.given !== after.given],
      ['phone', isNew(({ phone }) => phone, answer('how'))],
      ['home', isNew(({ care }) => care)],
      ['photos', isNew((incident) => photosOf(incident).length)],
      ['answers', isNew(answer('answers'))],
      ['worse', isNew(answer('worse'))],
      [
        'words',
        isNew(
          ({ words }) => words,
          ({ added }) => added,
        ),
      ],
    ] as const
  ).flatMap(([what, isTold]) => (isTold ? [what] : []));
};
