// A card in few words, so that a test reads as the card does.
import type { CardFact, CardForm, CaseCard } from '../../bot/handoff/card.ts';

const fact = ({ label, shown, source, sure, at }: CardFact): string =>
  `${label}: ${shown} (${source}, ${sure}${at === undefined ? '' : `, ${at.slice(11, 19)}`})`;
const form = ({ form: id, facts, asked }: CardForm) => ({
  [id]: facts.map(fact),
  ...(asked === undefined ? {} : { asked }),
});

export const brief = (card: CaseCard) => {
  const { danger, identity, tried, limits, language, wants, care, mood, speakingFor, place } = card;
  return {
    wants: wants.words,
    topics: wants.topics,
    ...(card.form === undefined ? {} : { form: form(card.form) }),
    saved: card.saved.map(form),
    known: card.facts.map(fact),
    ...(danger === undefined ? {} : { danger: `${danger.id}${danger.held ? ', held' : ''}` }),
    identity: `${identity.level}: ${identity.checked.join(', ')}`,
    language: `${language.speaks}${language.chosen ? ', chosen' : ''}`,
    ...(speakingFor === undefined ? {} : { speakingFor }),
    ...(care === undefined ? {} : { care }),
    ...(mood === undefined ? {} : { mood }),
    tried: `${tried.misses} missed${tried.rung === undefined ? '' : `, ${tried.rung}`}, ${tried.angry} angry`,
    photos: card.photos.map(({ id }) => id),
    ...(place === undefined ? {} : { place: place.words }),
    cases: card.cases.map(({ reference, transaction }) => `${reference} ${transaction}`),
    promised: card.promised.map((each) =>
      each.kind === 'case' ? [each.reference, each.by, each.window].filter(Boolean).join(' ') : each.kind,
    ),
    suggested: card.suggested.map(({ topic }) => topic),
    until: limits.windowUntil?.slice(0, 16) ?? 'always',
  };
};
