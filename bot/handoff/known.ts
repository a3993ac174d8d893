// What the conversation, its channel and the council's records know beside the form that is open.
import { e164 } from '../channels/sms/number.ts';
import type { Content } from '../content.ts';
import { proofNow } from '../identity.ts';
import type { ChannelId, DialogState, Json, Question } from '../model.ts';
import { withoutSecrets } from '../understanding/secrets.ts';
import type { CardFact, CardForm, CaseCard } from './card.ts';

/** An account there is a number that can be called; on WhatsApp it may be a name instead. */
const NUMBERED: ReadonlySet<ChannelId> = new Set(['sms', 'whatsapp']);
/** Told in an earlier matter: only whoever was matched with the records is taken to be the same person still. */
const ONLY_MATCHED: ReadonlySet<string> = new Set(['address', 'postcode', 'name']);
/** What is said apart from the facts. */
const APART: ReadonlySet<string> = new Set(['who']);

/** What was answered once and holds on, unless the form says it already; the number that they write from; what they need. */
export const knownFacts = (
  state: DialogState,
  forms: readonly (CardForm | undefined)[],
  {
    content,
    channel,
    account,
    needs,
    now,
  }: {
    readonly content: Content;
    readonly channel: ChannelId;
    readonly account: string | undefined;
    readonly needs: readonly string[];
    readonly now: Date;
  },
): readonly CardFact[] => {
  const said = new Set(forms.flatMap((form) => form?.facts.map(({ shown }) => shown) ?? []));
  const isMatched = proofNow(state, now) !== undefined;
  const known = Object.entries(state.known ?? {})
    .filter(([name]) => !APART.has(name) && (isMatched || !ONLY_MATCHED.has(name)))
    .flatMap(([name, value]) => knownFact(content, name, value) ?? [])
    .filter(({ shown }) => !said.has(shown));
  return [...known, ...numberOf(channel, account), ...(isMatched ? needs.map(needOf) : [])];
};

/** In the words of the first form that asks it. */
const knownFact = (content: Content, name: string, value: Json): CardFact | undefined => {
  const question = Object.values(content.dialogs)
    .filter(({ proves }) => proves !== true)
    .flatMap(({ questions }) => questions)
    .find((each) => each.known === name && accepts(each, value));
  if (question === undefined || value === null) return undefined;
  const shown = withoutSecrets(question.field.show(value, 'en', question.words)).text;
  return { id: name, label: question.words.en.label, shown, source: 'said', sure: 'said' };
};

/** Of what was looked up only the form that looked can say it. */
const accepts = (question: Question, value: Json): boolean =>
  !('listed' in question) && question.field.accepts(value, question.words);

const numberOf = (channel: ChannelId, account: string | undefined): readonly CardFact[] => {
  const number = NUMBERED.has(channel) ? e164(account ?? '') : undefined;
  return number === undefined
    ? []
    : [{ id: 'account', label: 'Writes from', shown: number, source: 'channel', sure: 'confirmed' }];
};

const needOf = (need: string): CardFact => ({
  id: 'needs',
  label: 'Needs from us',
  shown: need,
  source: 'council record',
  sure: 'confirmed',
});

/** How surely it is known who writes, and by what: never what was typed for it. */
export const identityOf = (state: DialogState, now: Date): CaseCard['identity'] => {
  const proof = proofNow(state, now);
  if (proof === undefined || state.identity === undefined) return { level: 1, checked: ['channel'] };
  return {
    level: proof.level,
    checked: ['channel', 'records', ...(proof.level === 3 ? (['code'] as const) : [])],
    at: state.identity.at,
  };
};
