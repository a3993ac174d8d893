// What is of a person (abuse, self-harm, a child) may be read by somebody else as well: after STOP it is called by no name, and no number says what it is.
import { phrase, type Situation } from '../situation.ts';
import { callIn } from './call-in.ts';
import { incidentLately } from './worse.ts';

export const isReadAlong = (situation: Situation): boolean =>
  isOfPerson(situation, incidentLately(situation)?.id);

const isOfPerson = ({ content }: Situation, id = ''): boolean => content.holds.reach[id] !== undefined;

/** That they say that it is over. */
export const releasedSaid = (situation: Situation, id: string): string =>
  situation.state.stopped !== undefined && isOfPerson(situation, id)
    ? phrase(situation, 'releasedUnnamed')
    : phrase(situation, 'released', { call: callIn(situation, id) });
