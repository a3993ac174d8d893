// What nobody can turn off: what is asked and filed after a danger, and the ways to a person. By name, as `npm run switch` knows it.
import { faqs } from './compiled.ts';
import { triageDialogs } from './triage/trees/index.ts';
import { triaged } from './triage/rows-said.ts';

/** Forms to which the triage leads, and by which a person is reached. */
const FORMS: readonly string[] = ['report-repair', 'call-back', 'write-back', 'ask-for-somebody'];
/** Answers for whoever may be in danger, and how to reach us. */
const ANSWERS: readonly string[] = ['homelessness', 'contact-hours'];

const forms = [...triageDialogs.map(({ id }) => id), ...FORMS];
const answers = new Set([
  ...ANSWERS,
  ...triaged.topics.filter((topic) => !topic.includes(':')),
  ...faqs.flatMap(({ id, form }) => (form !== undefined && forms.includes(form) ? [id] : [])),
]);

export const neverOff: readonly string[] = [
  ...forms.map((id) => `form:${id}`),
  ...[...answers].map((id) => `faq:${id}`),
];
