// The pages of a notice: what stands on each. They work without a script, with one hand, at night.
import type { Both, Language } from '../../../bot/model.ts';
import type { Notice, NoticeStanding } from '../../../bot/notices/notice.ts';
import { TEXT_MAX, type Wrong } from '../../../bot/notices/read.ts';
import type { Reach } from '../../../bot/notices/untold.ts';
import type { NoticeKind } from '../../../bot/notices/told.ts';
import { button, hidden, html, textField, type Html } from '../html.ts';

/** What the form sent, by name; `topics` are parted by commas. */
export type Fields = Readonly<Record<string, string>>;

/** One that runs, in a line, with how long it is overdue or when it is expected to be over. */
export const runningPart = (
  language: Language,
  running: readonly {
    readonly notice: Notice;
    readonly title: string;
    readonly said: string;
    readonly reach: string;
  }[],
): Html =>
  html`<h2>${WORDS.running[language]}</h2>
    ${
      running.length === 0
        ? html`<p>${WORDS.none[language]}</p>`
        : running.map(
            ({ notice, title, said, reach }) =>
              html`<section aria-label="${title}">
                <h3>${title}</h3>
                <p>${said}</p>
                <p class="hint">${notice.reference}. ${reach}</p>
                <form method="post">
                  ${hidden({ id: notice.id, seen: String(notice.updates.length) })}
                  ${button(WORDS.update[language], { does: 'running', quiet: true })}
                  ${button(WORDS.fixed[language], { does: 'fixed' })}
                  ${button(WORDS.withdraw[language], { does: 'withdrawn', quiet: true })}
                </form>
              </section>`,
          )
    }`;

/** Those that are over, and of which somebody who asked was not told. */
export const overPart = (
  language: Language,
  over: readonly { readonly title: string; readonly reach: string }[],
): Html | undefined =>
  over.length === 0
    ? undefined
    : html`<h2>${WORDS.over[language]}</h2>
        ${over.map(
          ({ title, reach }) =>
            html`<h3>${title}</h3>
              <p>${reach}</p>`,
        )}`;

export const newForm = (
  language: Language,
  kinds: readonly NoticeKind[],
  fields: Fields,
  wrong: Wrong,
): Html => {
  const why = (id: string) => wrong.find(([field]) => field === id)?.[1][language];
  const chosen = (fields['topics'] ?? '').split(',');
  const topics = why('topics');
  return html`<form method="post" novalidate>
    <fieldset class="${topics === undefined ? 'field' : 'field wrong'}" id="topics" tabindex="-1">
      <legend>${WORDS.what[language]}</legend>
      ${topics && html`<p class="error">${topics}</p>`}
      ${kinds.map(({ id, name }) => checkbox({ id: `topic-${id}`, name: 'topic', value: id, label: name[language], on: chosen.includes(id) }))}
    </fieldset>
    ${textField({ id: 'streets', label: WORDS.streets[language], hint: WORDS.streetsHint[language], error: why('streets'), value: fields['streets'] ?? '' })}
    ${textField({ id: 'postcodes', label: WORDS.postcodes[language], hint: WORDS.postcodesHint[language], error: why('postcodes'), value: fields['postcodes'] ?? '' })}
    ${checkbox({ id: 'everybody', name: 'everybody', value: 'yes', label: WORDS.everybody[language], on: fields['everybody'] === 'yes' })}
    ${wordsPart(language, fields, wrong)} ${button(WORDS.preview[language], { does: 'check' })}
  </form>`;
};

/** What is new of one that runs. */
export const changeForm = (language: Language, fields: Fields, wrong: Wrong): Html =>
  html`<form method="post" novalidate>
    ${hidden(pick(fields, ['id', 'seen', 'standing']))}
    ${wordsPart(language, fields, wrong, fields['standing'] === 'running')}
    ${button(WORDS.preview[language], { does: 'check' })}
  </form>`;

const wordsPart = (language: Language, fields: Fields, wrong: Wrong, hasTime = true): Html => {
  const why = (id: string) => wrong.find(([field]) => field === id)?.[1][language];
  return html`${area({ id: 'en', label: WORDS.english[language], hint: WORDS[hasTime ? 'englishHint' : 'fixedHint'][language], error: why('en'), value: fields['en'] ?? '' })}
  ${area({ id: 'cy', label: WORDS.welsh[language], hint: WORDS.welshHint[language], error: why('cy'), value: fields['cy'] ?? '' })}
  ${
    hasTime
      ? html`${textField({ id: 'time', label: WORDS.time[language], hint: WORDS.timeHint[language], error: why('time'), value: fields['time'] ?? '' })}
        ${checkbox({ id: 'day', name: 'day', value: 'tomorrow', label: WORDS.tomorrow[language], on: fields['day'] === 'tomorrow' })}`
      : undefined
  }`;
};

/** How each text reads on a phone, and how long it is. */
export const previewPart = (
  language: Language,
  {
    texts,
    notes,
    fields,
    standing,
    followers,
  }: {
    readonly texts: readonly {
      readonly language: Language;
      readonly messages: readonly string[];
      readonly parts: number;
    }[];
    readonly notes: readonly string[];
    readonly fields: Fields;
    readonly standing: string;
    /** Who is told at once. */
    readonly followers: number;
  },
): Html =>
  html`${texts.map(
      (each) =>
        html`<h2>${WORDS.reads[each.language][language]}</h2>
          ${each.messages.map((text) => html`<blockquote lang="${each.language}">${lines(text)}</blockquote>`)}
          <p class="hint">${WORDS.parts(each.parts)[language]}</p>`,
    )}
    ${notes.map((each) => html`<p class="wrong">${each}</p>`)}
    <p>${(fields['id'] === undefined ? WORDS.toWhom : WORDS.told(followers))[language]}</p>
    <form method="post">
      ${hidden(fields)}
      ${button((fields['id'] === undefined ? WORDS.put : (WORDS.make[standing] ?? WORDS.put))[language], { does: 'make' })}
      ${button(WORDS.back[language], { does: 'edit', quiet: true })}
    </form>`;

const lines = (text: string): readonly Html[] =>
  text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br />${line}`));

const checkbox = ({
  id,
  name,
  value,
  label,
  on,
}: {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly on: boolean;
}): Html =>
  html`<div class="option">
    <input type="checkbox" id="${id}" name="${name}" value="${value}" ${{ html: on ? 'checked' : '' }} />
    <label for="${id}">${label}</label>
  </div>`;

const area = ({
  id,
  label,
  hint,
  error,
  value,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly value: string;
}): Html =>
  html`<div class="field${error === undefined ? '' : ' wrong'}">
    <label for="${id}">${label}</label>
    <p class="hint" id="${id}-hint">${hint}</p>
    ${error === undefined ? undefined : html`<p class="error" id="${id}-error">${error}</p>`}
    <textarea
      id="${id}"
      name="${id}"
      rows="4"
      aria-describedby="${id}-hint${error === undefined ? '' : ` ${id}-error`}"
      ${{ html: error === undefined ? '' : 'aria-invalid="true"' }}
    >
${value}</textarea>
  </div>`;

export const pick = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(
    names.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]] as const])),
  );

/** Welsh is a draft until a translator has approved it. */
export const WORDS = {
  title: { en: 'Notices', cy: 'Hysbysiadau' },
  over: { en: 'Over, and not everyone was told', cy: 'Drosodd, ac ni chafodd pawb wybod' },
  reach: ({ followers, untold, stopped }: Reach): Both => ({
    en: `${followers} asked to be told.${untold === 0 ? '' : ` The last news did not reach ${untold}${stopped === 0 ? '' : `: ${stopped} had sent STOP`}.`}`,
    cy: `Mae ${followers} wedi gofyn am gael gwybod.${untold === 0 ? '' : ` Ni chyrhaeddodd y newyddion diwethaf ${untold}${stopped === 0 ? '' : `: roedd ${stopped} wedi anfon STOP`}.`}`,
  }),
  add: { en: 'Put up a notice', cy: 'Rhoi hysbysiad' },
  check: { en: 'Check how it reads', cy: 'Gwirio sut mae’n darllen' },
  running: { en: 'Running now', cy: 'Ar waith nawr' },
  none: { en: 'None.', cy: 'Dim.' },
  update: { en: 'Say something new', cy: 'Dweud rhywbeth newydd' },
  fixed: { en: 'It is fixed', cy: "Mae wedi'i datrys" },
  withdraw: { en: 'Take it down', cy: 'Ei dynnu i lawr' },
  what: { en: 'What is it about?', cy: 'Beth mae amdano?' },
  streets: { en: 'Which streets?', cy: 'Pa strydoedd?' },
  streetsHint: {
    en: 'With commas between: Elm Road, Mill Lane',
    cy: 'Gyda choma rhyngddynt: Elm Road, Mill Lane',
  },
  postcodes: { en: 'Which postcodes?', cy: 'Pa godau post?' },
  postcodesHint: {
    en: 'All of one (NM4 2QP), or its beginning (NM4 2 or NM4). Many people tell us their postcode alone, so give it beside the street.',
    cy: "Un cyfan (NM4 2QP), neu ei ddechrau (NM4 2 neu NM4). Mae llawer yn rhoi eu cod post yn unig, felly rhowch ef gyda'r stryd.",
  },
  everybody: { en: 'It is for everybody', cy: 'Mae i bawb' },
  english: { en: 'What do people need to know?', cy: 'Beth mae angen i bobl ei wybod?' },
  englishHint: {
    en: `What is wrong, what is being done, what they can do. Up to ${TEXT_MAX} characters, in plain words.`,
    cy: `Beth sydd o'i le, beth sy'n cael ei wneud, beth y gallant ei wneud. Hyd at ${TEXT_MAX} nod, mewn geiriau syml.`,
  },
  fixedHint: {
    en: `What they should know now, such as: run the tap for a minute. Up to ${TEXT_MAX} characters, in plain words.`,
    cy: `Beth ddylen nhw ei wybod nawr, fel: rhedwch y tap am funud. Hyd at ${TEXT_MAX} nod, mewn geiriau syml.`,
  },
  welsh: { en: 'The same in Welsh (optional)', cy: 'Yr un peth yn Gymraeg (dewisol)' },
  welshHint: {
    en: 'Without it, people who write Welsh get the English, and are told why.',
    cy: "Hebddo, bydd pobl sy'n ysgrifennu Cymraeg yn cael y Saesneg, a dywedir hynny wrthynt.",
  },
  time: {
    en: 'When do you expect it to be over? (optional)',
    cy: 'Pryd ydych chi’n disgwyl iddo fod drosodd? (dewisol)',
  },
  timeHint: {
    en: 'Like 18:00 or 6pm. Without it, no time is said.',
    cy: 'Fel 18:00 neu 6yh. Hebddo, ni ddywedir amser.',
  },
  tomorrow: { en: 'Tomorrow, not today', cy: 'Yfory, nid heddiw' },
  preview: { en: 'See how it reads', cy: 'Gweld sut mae’n darllen' },
  reads: {
    en: { en: 'How it reads by text', cy: 'Sut mae’n darllen mewn neges destun' },
    cy: { en: 'How it reads in Welsh', cy: 'Sut mae’n darllen yn Gymraeg' },
  } satisfies Record<Language, Both>,
  parts: (count: number): Both => ({
    en: `It goes out as ${count} ${count === 1 ? 'text' : 'texts'}.`,
    cy: `Mae'n mynd allan fel ${count} neges destun.`,
  }),
  toWhom: {
    en: 'People see it when they ask about this, or when they tell us an address there.',
    cy: 'Mae pobl yn ei weld pan fyddant yn gofyn am hyn, neu’n rhoi cyfeiriad yno i ni.',
  },
  told: (count: number): Both => ({
    en: `${count} ${count === 1 ? 'person has' : 'people have'} asked to be told. They are told now, or at 8 in the morning if it is night.`,
    cy: `Mae ${count} o bobl wedi gofyn am gael gwybod. Dywedir wrthynt nawr, neu am 8 y bore os yw'n nos.`,
  }),
  put: { en: 'Put it up', cy: 'Ei roi i fyny' },
  make: {
    running: { en: 'Say it', cy: 'Ei ddweud' },
    fixed: { en: 'Say that it is fixed', cy: "Dweud ei fod wedi'i ddatrys" },
    withdrawn: { en: 'Take it down', cy: 'Ei dynnu i lawr' },
  } as Readonly<Record<string, Both>>,
  back: { en: 'Change it', cy: 'Ei newid' },
  noStreet: (street: string): Both => ({
    en: `We have no street called "${street}". Is it spelt right?`,
    cy: `Nid oes gennym stryd o'r enw "${street}". Ydy'r sillafu'n iawn?`,
  }),
  noWelsh: { en: 'There is no Welsh of it.', cy: 'Nid oes Cymraeg ohono.' },
  otherwise: {
    en: 'Somebody changed this notice meanwhile, or it is over. Nothing was changed now. This is how it stands.',
    cy: "Mae rhywun wedi newid yr hysbysiad hwn yn y cyfamser, neu mae drosodd. Ni newidiwyd dim nawr. Dyma sut mae'n sefyll.",
  },
  done: { en: 'It is up', cy: 'Mae i fyny' },
  changed: {
    running: { en: 'It is changed', cy: "Mae wedi'i newid" },
    fixed: { en: 'You have said that it is fixed', cy: "Rydych wedi dweud ei fod wedi'i ddatrys" },
    withdrawn: { en: 'It is taken down', cy: "Mae wedi'i dynnu i lawr" },
  } satisfies Record<NoticeStanding, Both>,
  next: (reference: string): Both => ({
    en: `Its reference is ${reference}. To change it, or to say that it is fixed, text NOTICE again.`,
    cy: `Ei gyfeirnod yw ${reference}. I'w newid, neu i ddweud ei fod wedi'i ddatrys, anfonwch HYSBYSIAD eto.`,
  }),
  /** Nobody can change it any more. */
  ended: (reference: string): Both => ({
    en: `${reference} is over, and there is nothing more to do. Whoever asked to be told is told now, or at 8 in the morning if it is night. If it comes back, text NOTICE and put up a new one.`,
    cy: `Mae ${reference} drosodd, ac nid oes dim mwy i'w wneud. Dywedir wrth bawb a ofynnodd nawr, neu am 8 y bore os yw'n nos. Os daw'n ôl, anfonwch HYSBYSIAD a rhowch un newydd.`,
  }),
  notYours: {
    en: 'This phone is not on the list of duty managers now.',
    cy: 'Nid yw’r ffôn hwn ar restr y rheolwyr ar ddyletswydd nawr.',
  },
} as const;
