// What they answered when the triage asked, in the words of its questions: whoever goes out need not ask it again, and an Ombudsman reads what was found out.
import type { Incident } from '../bot/incidents/incident.ts';
import type { Json } from '../bot/model.ts';
import { isOfPersons } from './incident-words.ts';
import { treeId } from './triage/rows.ts';
import { triageDialogs } from './triage/trees/index.ts';

/** "What has stopped: Both". Of what is of a person nothing: whoever needs it has the chat. Nothing once it was erased. */
export const answersGiven = (
  incident: Pick<Incident, 'row' | 'quiet' | 'rule' | 'answers'>,
): readonly string[] => {
  const [row = incident.row] = incident.rule?.split('/') ?? [];
  if (isOfPersons({ ...incident, row }) || isOfPersons(incident)) return [];
  const questions = triageDialogs.find(({ id }) => id === treeId(row))?.questions ?? [];
  return Object.entries(toldIn(incident.answers?.['answers'])).flatMap(([id, value]) => {
    const question = questions.find((each) => each.id === id);
    if (question === undefined || !question.field.accepts(value, question.words)) return [];
    const shown = value === 'unclear' ? 'not clear' : question.field.show(value, 'en', question.words);
    return [`${question.words.en.label}: ${shown}`];
  });
};

const toldIn = (answers: Json | undefined): Readonly<Record<string, Json>> =>
  typeof answers === 'object' && answers !== null && !Array.isArray(answers)
    ? (answers as Readonly<Record<string, Json>>)
    : {};
