// Photos: up to five, checked and kept as those of the web chat are. They can be added one by one, each upload being small enough.
import type { Both, SentFile } from '../../../bot/model.ts';
import { UPLOAD_BYTES, UPLOAD_FILES } from '../../../bot/channels/webchat/limits.ts';
import { TYPES } from '../../../bot/channels/file-type.ts';
import type { Content, PhraseId } from '../../../bot/content.ts';
import { council } from '../../../dialogs/council.ts';
import type { HttpResponse } from '../../http.ts';
import { checked, type Checked } from '../../webchat/checked.ts';
import { filesIn, valuesBeforeFiles } from '../form-body.ts';
import { button, hidden, html, questionPage } from '../html.ts';
import { shrinkPhotos } from '../scripts.ts';
import { heading, languageIn, SEND, SKIP, wordsIn, type Ask, type Sent, type Way } from './way.ts';

export type PhotoDeps = {
  readonly content: Pick<Content, 'phrases'>;
  readonly put: (conversation: string, file: Checked & { readonly kind: 'clean' }) => Promise<void>;
  /** Where whoever may see it finds it. */
  readonly addressOf: (conversation: string, file: string) => Promise<string>;
};

export const photosWay = ({ content, put, addressOf }: PhotoDeps): Way => ({
  show: (ask) => shown(ask, []),
  read: async (ask): Promise<Sent> => {
    const language = languageIn(ask);
    const { conversation } = ask.asked.link;
    const refuse = (before: readonly string[], why: string): Sent => ({
      kind: 'page',
      page: shown(ask, before, why),
    });
    const form = await filesIn(ask.asked.request);
    if (form === undefined)
      return refuse(valuesBeforeFiles(ask.asked.request, 'kept').filter(isKept), TOO_BIG[language]);
    const before = form.getAll('kept').filter(isKept);
    const chosen = form
      .getAll('photos')
      .flatMap((each) => (each instanceof File && each.name !== '' ? [each] : []));
    if (before.length + chosen.length > UPLOAD_FILES) return refuse(before, TOO_MANY[language]);
    const files = await Promise.all(
      chosen.map(async (each) => checked(new Uint8Array(await each.arrayBuffer()))),
    );
    const bad = files.find(({ kind }) => kind !== 'clean');
    if (bad !== undefined && bad.kind !== 'clean')
      return refuse(before, content.phrases[FAULTS[bad.kind]][language]);
    const good = files.flatMap((each) => (each.kind === 'clean' ? [each] : []));
    const kept = [...new Set([...before, ...good.map(({ file }) => file)])];
    if (kept.length === 0) return refuse([], CHOOSE[language]);
    const { field, words } = ask.open.question;
    const parsed = field.parse({ text: '', files: kept.map(sentFile) }, words);
    if (!parsed.ok) return refuse(before, parsed.why[language]);
    await Promise.all(good.map((file) => put(conversation, file)));
    if (form.get('do') === 'add') return { kind: 'page', page: shown(ask, kept) };
    const attachments = await Promise.all(
      kept.map(async (file) => ({
        contentType: sentFile(file).contentType,
        contentUrl: await addressOf(conversation, file),
      })),
    );
    return {
      kind: 'answer',
      activity: { text: '', attachments, value: { to: ask.open.to } },
      again: (why) => shown(ask, kept, why),
    };
  },
});

/** As they are named in the folder of the conversation: a name of another's making leads to nothing there. */
const KEPT = /^[\w-]{32}\.[a-z]{3,4}$/;
const isKept = (each: unknown): each is string => typeof each === 'string' && KEPT.test(each);
const sentFile = (id: string): SentFile => ({
  id,
  contentType: TYPES.find(({ extension }) => id.endsWith(`.${extension}`))?.contentType ?? '',
});
const FAULTS = { empty: 'fileEmpty', type: 'fileType', broken: 'fileBroken' } as const satisfies Record<
  Exclude<Checked['kind'], 'clean'>,
  PhraseId
>;

const shown = (ask: Ask, kept: readonly string[], why?: string): HttpResponse => {
  const language = languageIn(ask);
  const isFull = kept.length >= UPLOAD_FILES;
  const described = ['photos-hint', ...(why === undefined ? [] : ['photos-error'])].join(' ');
  return questionPage({
    language,
    council: council.name[language],
    title: wordsIn(ask).ask,
    errors: why === undefined ? [] : [['photos', why]],
    script: shrinkPhotos,
    body: html`${heading(ask)}
      ${kept.length === 0 ? undefined : html`<p role="status"><strong>${COUNT[language](kept.length)}</strong></p>`}
      <form method="post" enctype="multipart/form-data" novalidate>
        ${kept.flatMap((each) => hidden({ kept: each }))}
        <div class="field${why === undefined ? '' : ' wrong'}">
          <label for="photos">${(kept.length === 0 ? LABEL : MORE)[language]}</label>
          <p class="hint" id="photos-hint">${HINT[language]}</p>
          <noscript><p class="hint">${LARGE[language]}</p></noscript>
          ${why === undefined ? undefined : html`<p class="error" id="photos-error">${why}</p>`}
          <input
            type="file"
            id="photos"
            name="photos"
            accept="image/*"
            multiple
            aria-describedby="${described}"
            data-wait="${WAIT[language]}"
          />
          <p id="photos-said" role="status"></p>
        </div>
        ${button(SEND[language], { does: 'send' })}
        ${isFull ? undefined : button(ADD[language], { does: 'add', quiet: true })}
        ${ask.open.question.optional ? button(SKIP[language], { does: 'skip', quiet: true }) : undefined}
      </form>`,
  });
};

const MEGABYTES = UPLOAD_BYTES / 1_000_000;
const LABEL: Both = { en: 'Choose photos', cy: 'Dewiswch luniau' };
const MORE: Both = { en: 'Choose more photos', cy: 'Dewiswch ragor o luniau' };
const HINT: Both = {
  en: `Up to ${UPLOAD_FILES} photos, ${MEGABYTES} MB together. If yours are larger, add them one by one.`,
  cy: `Hyd at ${UPLOAD_FILES} llun, ${MEGABYTES} MB gyda'i gilydd. Os yw eich rhai chi'n fwy, ychwanegwch nhw fesul un.`,
};
/** Without a script nothing makes them smaller, and what is larger still is turned away before it comes to us. */
const LARGE: Both = {
  en: `This browser cannot make photos smaller. New phones often take photos over ${MEGABYTES} MB: take a screenshot of the photo, and send that. If the browser says that something is too large, go back one page. Nothing is lost.`,
  cy: `Ni all y porwr hwn wneud lluniau'n llai. Mae ffonau newydd yn aml yn tynnu lluniau dros ${MEGABYTES} MB: tynnwch sgrinlun o'r llun, ac anfonwch hwnnw. Os yw'r porwr yn dweud bod rhywbeth yn rhy fawr, ewch yn ôl un dudalen. Nid oes dim wedi'i golli.`,
};
const WAIT: Both = { en: 'Making the photos smaller…', cy: "Yn gwneud y lluniau'n llai…" };
const ADD: Both = { en: 'Add another photo first', cy: 'Ychwanegu llun arall yn gyntaf' };
const CHOOSE: Both = { en: 'Choose a photo', cy: 'Dewiswch lun' };
const TOO_MANY: Both = {
  en: `Choose ${UPLOAD_FILES} photos or fewer`,
  cy: `Dewiswch ${UPLOAD_FILES} llun neu lai`,
};
const TOO_BIG: Both = {
  en: `Those photos are too big together. Add them one by one, each under ${MEGABYTES} MB. If one is larger, take a screenshot of it and send that, or leave it out`,
  cy: `Mae'r lluniau hynny'n rhy fawr gyda'i gilydd. Ychwanegwch nhw fesul un, pob un o dan ${MEGABYTES} MB. Os yw un yn fwy, tynnwch sgrinlun ohono ac anfonwch hwnnw, neu gadewch ef allan`,
};
const COUNT = {
  en: (count: number) => (count === 1 ? '1 photo is ready to send.' : `${count} photos are ready to send.`),
  cy: (count: number) => `Mae ${count} ${count === 2 ? 'lun' : 'llun'} yn barod i'w hanfon.`,
};
