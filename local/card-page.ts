// A case card as a page, for whoever calls back or takes over: what they want first, then what is known and how surely.
import type { CardCase, CardFact, CardForm, CardIncident, CaseCard, Promised } from '../bot/handoff/card.ts';
import { localTime, spoken } from '../bot/dates.ts';
import { council } from '../dialogs/council.ts';
import { kindSaid } from '../dialogs/forms/request-kinds.ts';
import { html, page, type Html } from '../lambdas/pages/html.ts';
import {
  CARE,
  CHANNELS,
  CHECKED,
  LANGUAGES,
  MOODS,
  OUTCOMES,
  RUNGS,
  SOURCES,
  STATUSES,
  SURE,
} from './card-words.ts';

export const cardPage = (card: CaseCard): Buffer => {
  const title = card.reference === undefined ? 'Case card' : `Case ${card.reference}`;
  const body = html`<h1>${title}</h1>
    ${urgent(card)} ${wanted(card)} ${formed(card.form)} ${known(card)} ${person(card)}
    ${card.saved.map((each) => formed(each))} ${open(card)} ${tried(card)} ${replies(card)} ${limits(card)}
    <p><a class="tap" href="/">Start page</a></p>`;
  const shown = page({ language: 'en', council: council.name.en, title, body }).body ?? '';
  return Buffer.from(shown.replace('</head>', `<style>${WIDE}</style></head>`));
};

const WIDE = `main{max-width:48rem}`;
const NONE = undefined;

const at = (iso: string): string => {
  const { date, time } = localTime(new Date(iso), council.timeZone);
  return `${spoken(date, 'en')}, ${time}`;
};
const section = (title: string, rows: readonly (readonly [string, Html | string])[]): Html | undefined =>
  rows.length === 0
    ? NONE
    : html`<h2>${title}</h2>
        <dl>
          ${rows.map(
            ([name, value]) =>
              html`<dt>${name}</dt>
                <dd>${value}</dd>`,
          )}
        </dl>`;
const row = (name: string, value: string | undefined): readonly (readonly [string, string])[] =>
  value === undefined || value === '' ? [] : [[name, value]];

const wanted = ({ wants, form, speakingFor, language, channel }: CaseCard): Html | undefined =>
  html`${section('What they want', [
    ...row('In the middle of', form?.name),
    ...row('Answered about', wants.topics.join('; ')),
    ...row('Speaks for', speakingFor),
    ['Language', `${LANGUAGES[language.speaks]}${language.chosen ? ', as they asked' : ''}`],
    ['Writes on', CHANNELS[channel]],
  ])}
  ${wants.words.map((each) => html`<blockquote>${each}</blockquote>`)}`;

const urgent = ({ danger, incidents, care, cases }: CaseCard): Html =>
  html`${isQuiet(cases, incidents) ? html`<p class="danger">${QUIET}</p>` : NONE}
  ${danger === undefined ? NONE : html`<p class="danger">${dangerSaid(danger)}</p>`}
  ${section('Incidents', incidents.map(incidentRow))}
  ${care === undefined ? NONE : section('Extra care', [['At home', CARE[care]]])}`;

/** Whoever they fear may read it first. */
const isQuiet = (...all: readonly (readonly { readonly quiet?: true }[])[]): boolean =>
  all.flat().some(({ quiet }) => quiet === true);
const QUIET = 'Do not call or write of your own accord: answer here, and only what they ask.';
const dangerSaid = ({ id, at: told, held, none }: NonNullable<CaseCard['danger']>): string =>
  [
    `Danger told: ${id}, ${at(told)}.`,
    ...(none ? ['They say that there was none.'] : []),
    ...(held ? ['They have not said that it is over.'] : []),
  ].join(' ');

const incidentRow = ({
  reference,
  severity,
  row: what,
  standing,
  heldBy,
  awareAt,
  clocks,
  place,
}: CardIncident) =>
  [
    `${reference}: ${severity} ${what}`,
    [
      `${standing}${heldBy === undefined ? '' : `, ${heldBy} has it`}, told ${at(awareAt)}`,
      ...(place === undefined ? [] : [place]),
      ...clocks.map(({ must, due }) => `${must} by ${at(due)}`),
    ].join('; '),
  ] as const;

const formed = (form: CardForm | undefined): Html | undefined =>
  form === undefined
    ? NONE
    : section(`${form.savedAt === undefined ? 'What they answered' : 'Put aside'}: ${form.name}`, [
        ...form.facts.map(factRow),
        ...row(form.savedAt === undefined ? 'On their screen' : 'Not answered yet', form.asked),
      ]);
const factRow = ({ label, shown, source, sure, skipped, at: time }: CardFact) =>
  [
    label,
    html`${shown}
      <p class="hint">
        ${skipped === true ? 'they left it out' : `${SOURCES[source]}, ${SURE[sure]}`}${time === undefined ? '' : `, ${at(time)}`}
      </p>`,
  ] as const;

const known = ({ facts, place, photos }: CaseCard): Html | undefined =>
  section('Also known', [
    ...facts.map(factRow),
    ...row('Place', place?.words),
    ...row('Photos', photos.map(({ id }) => id).join(', ')),
  ]);

const person = ({ identity, elsewhere, mood, before }: CaseCard): Html | undefined =>
  section('Who they are', [
    [`Level ${identity.level}`, identity.checked.map((each) => CHECKED[each]).join(', ')],
    ...row('Sounds', mood && MOODS[mood]),
    ...row('Also writes on', elsewhere.map(({ channel }) => CHANNELS[channel]).join(', ')),
    ...row('Back after', before && backSaid(before)),
  ]);
const backSaid = ({
  at: ended,
  agent,
  outcome,
  reason,
  channel,
  follow,
}: NonNullable<CaseCard['before']>): string =>
  [
    `a talk${agent === undefined ? '' : ` with ${agent}`} that ended ${at(ended)}`,
    ...(channel === undefined ? [] : [`on ${CHANNELS[channel]}`]),
    ...(outcome === undefined ? [] : [OUTCOMES[outcome]]),
    ...(reason === undefined ? [] : [reason]),
    ...(follow === undefined ? [] : [`they were promised “${follow.what}” by ${at(follow.by)}`]),
  ].join('; ');

const open = ({ cases, promised, done = [] }: CaseCard): Html | undefined =>
  html`${section('Open cases', cases.map(caseRow))}
  ${section(
    'What was done',
    done.map(
      ({ what, reference, at: when }) => [at(when), [what, reference].filter(Boolean).join(', ')] as const,
    ),
  )}
  ${section('What they were told', promised.map(promiseRow))}`;
const caseRow = ({
  reference,
  transaction,
  title,
  status,
  receivedAt,
  expectedBy,
  elsewhere,
  triage,
}: CardCase) =>
  [
    `${reference}: ${title ?? kindSaid(transaction).en}`,
    [
      `${STATUSES[status]}, came ${at(receivedAt)}`,
      ...(expectedBy === undefined ? [] : [`told by ${spoken(expectedBy.slice(0, 10), 'en')}`]),
      ...(elsewhere === undefined ? [] : [`from ${CHANNELS[elsewhere]}`]),
      ...(triage === undefined
        ? []
        : [[triage.severity, triage.row, triage.because ?? triage.rule].filter(Boolean).join(' ')]),
    ].join('; '),
  ] as const;
const promiseRow = (each: Promised): readonly [string, string] => {
  switch (each.kind) {
    case 'case': {
      const by = each.by === undefined ? '' : spoken(each.by.slice(0, 10), 'en');
      return [[each.reference, by, each.window].filter(Boolean).join(', '), each.words ?? 'Its reference'];
    }
    case 'reminder':
      return [at(each.at), each.will];
    case 'notice':
      return [`Follows notice ${each.notice}`, `since ${at(each.at)}`];
    default:
      return each satisfies never;
  }
};

const tried = ({ tried: { misses, rung, angry }, undelivered }: CaseCard): Html | undefined =>
  section('What went wrong', [
    ...row(
      'Not understood',
      misses === 0
        ? undefined
        : `${misses === 1 ? 'their last message' : `their last ${misses} messages`}${rung ? `; then the assistant ${RUNGS[rung]}` : ''}`,
    ),
    ...row('Sounded angry', angry === 0 ? undefined : `${angry} times`),
    ...row(
      'Did not reach them',
      undelivered && `${undelivered.words ?? 'a message'} (${undelivered.why}, ${at(undelivered.at)})`,
    ),
  ]);

const replies = ({ suggested }: CaseCard): Html | undefined =>
  section(
    'Replies to send',
    suggested.map(({ title, text, parts }) => [
      title,
      parts === undefined ? text : `${text} (${parts === 1 ? '1 part' : `${parts} parts`})`,
    ]),
  );

const limits = ({
  limits: { windowUntil, isClosed, templates, buttons, photos, parts, stoppedAt },
}: CaseCard) =>
  section('How they can be written to', [
    ...row('Stopped', stoppedAt && `They asked for no more messages, ${at(stoppedAt)}`),
    ...row('Until', windowUntil && `${at(windowUntil)}${isClosed ? ': that is past' : ''}`),
    ...row(
      'Afterwards',
      windowUntil && (templates ? 'in words that are filed with the provider' : 'not at all'),
    ),
    ...row(
      'Text messages',
      parts &&
        `This person reads by text message: ${parts.liked} parts are liked, and more than ${parts.most} go as several texts`,
    ),
    ['Options', buttons === 0 ? 'They answer by number' : `They can tap up to ${buttons}`],
    ['Photos', photos ? 'They can send them' : 'They cannot send them'],
  ]);
