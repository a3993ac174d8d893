// Where something is: by words, by a tap on a map and a second one nearer to, or by where the phone is.
import type { Both, Pin } from '../../../bot/model.ts';
import { streetKey, type Street, type StreetMap, type Streets } from '../../../bot/services/streets.ts';
import { council } from '../../../dialogs/council.ts';
import type { HttpResponse } from '../../http.ts';
import { formIn } from '../form-body.ts';
import { button, hidden, html, questionPage, textField, type Html } from '../html.ts';
import type { Asked } from '../link-page.ts';
import { isSeen, mapOf, pinAt, pinIn, pinWords, SIDE, viewIn, viewOf, viewWords, type View } from '../map.ts';
import { useLocation } from '../scripts.ts';
import { heading, languageIn, SEND, SKIP, wordsIn, type Ask, type Sent, type Way } from './way.ts';

export type PlaceDeps = { readonly streets: Pick<Streets, 'at'> & StreetMap };

/** From all of the area to a few streets, to the place itself: so wide that a tap a finger beside it still has it in. */
const FEW_STREETS = 1_200;
const ONE_PLACE = 400;

export const placeWay = ({ streets }: PlaceDeps): Way => ({
  show: async (ask) => first(ask, await streets.all()),
  read: async (ask): Promise<Sent> => {
    const form = formIn(ask.asked.request);
    const all = await streets.all();
    const pin = pinIn(form['pin'] ?? '');
    const words = (form['words'] ?? '').trim();
    const again = (why: string) => first(ask, all, { why, words });
    const page = (shown: HttpResponse): Sent => ({ kind: 'page', page: shown });
    const { to } = ask.open;
    switch (form['do']) {
      case 'words':
        return words === ''
          ? page(again(SAY[languageIn(ask)]))
          : { kind: 'answer', activity: { text: words, value: { to } }, again };
      case 'find': {
        const street = named(all, words);
        if (street === undefined) return page(again(NOT_FOUND[languageIn(ask)]));
        return page(nearer(ask, all, { middle: midOf(street), metres: FEW_STREETS }));
      }
      case 'send':
        if (pin === undefined) return page(again(SAY[languageIn(ask)]));
        return {
          kind: 'answer',
          activity: { text: words, value: { to }, entities: [{ type: 'GeoCoordinates', ...pin }] },
          again,
        };
      case 'here':
        return page(pin === undefined ? again(SAY[languageIn(ask)]) : await confirm(ask, pin));
      default: {
        const tapped = tappedIn(form);
        if (tapped === undefined) return page(again(TAP_OR_SAY[languageIn(ask)]));
        if (form['step'] === 'spot') return page(await confirm(ask, tapped));
        return page(nearer(ask, all, { middle: tapped, metres: FEW_STREETS }));
      }
    }

    async function confirm(at: Ask, chosen: Pin): Promise<HttpResponse> {
      const parsed = at.open.question.field.parse({ text: '', pin: chosen }, at.open.question.words);
      if (!parsed.ok) return again(parsed.why[languageIn(at)]);
      return confirming(at, chosen, (await streets.at(chosen))?.street);
    }
  },
});

/** Its address asks for a part of the map: `?map=53.8,-1.55,1200&pin=53.8,-1.55`. */
export const mapPicture =
  ({ streets }: { readonly streets: StreetMap }) =>
  async ({ request }: Asked): Promise<HttpResponse | undefined> => {
    const { map, pin } = request.queryStringParameters ?? {};
    if (map === undefined) return undefined;
    const all = await streets.all();
    return {
      statusCode: 200,
      headers: {
        'content-type': 'image/svg+xml; charset=utf-8',
        'content-security-policy': "default-src 'none'",
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      },
      body: mapOf(all, viewIn(map) ?? viewOf(all), pinIn(pin ?? '')),
    };
  };

/** By the keyboard a map is pressed at no place: then both are nought. */
const tappedIn = (form: Readonly<Record<string, string>>): Pin | undefined => {
  const [x, y] = [Number(form['at.x']), Number(form['at.y'])];
  const view = viewIn(form['view'] ?? '');
  const isOnMap = [x, y].every((each) => each >= 0 && each <= SIDE) && x + y > 0;
  return view === undefined || !isOnMap ? undefined : pinAt(view, x, y);
};

const named = (all: readonly Street[], words: string): Street | undefined =>
  all.find(({ name }) => streetKey(words).startsWith(streetKey(name)) && words !== '') ??
  all.find(({ name }) => words.length > 2 && streetKey(name).startsWith(streetKey(words)));
const midOf = ({ along }: Street): Pin =>
  along[Math.floor(along.length / 2)] ?? { latitude: 0, longitude: 0 };

const mapField = (view: View, alt: string, step: 'area' | 'spot', pin?: Pin): Html =>
  html`<form method="post">
    ${hidden({ view: viewWords(view), step })}
    <input
      type="image"
      class="map"
      name="at"
      width="${SIDE}"
      height="${SIDE}"
      src="?map=${viewWords(view)}${pin === undefined ? '' : `&pin=${pinWords(pin)}`}"
      alt="${alt}"
    />
  </form>`;

type Wrong = { readonly why?: string; readonly words?: string };
const first = (ask: Ask, all: readonly Street[], { why, words }: Wrong = {}): HttpResponse => {
  const language = languageIn(ask);
  return questionPage({
    language,
    council: council.name[language],
    title: wordsIn(ask).ask,
    errors: why === undefined ? [] : [['words', why]],
    script: useLocation,
    body: html`${heading(ask)}
      <form id="here" method="post" hidden data-wait="${WAIT[language]}" data-fail="${FAIL[language]}">
        ${hidden({ pin: '', do: 'here' })}
        <button type="submit">${USE[language]}</button>
        <p id="here-said" role="status"></p>
      </form>
      <h2>${ON_MAP[language]}</h2>
      <p>${TAP[language]}</p>
      ${all.length === 0 ? undefined : mapField(viewOf(all), ALT[language], 'area')}
      <h2>${IN_WORDS[language]}</h2>
      <form method="post" novalidate>
        ${textField({ id: 'words', label: STREET[language], hint: HINT[language], error: why, ...(words === undefined ? {} : { value: words }) })}
        ${button(SEND_WORDS[language], { does: 'words' })}
        ${button(FIND[language], { does: 'find', quiet: true })}
        ${ask.open.question.optional ? button(SKIP[language], { does: 'skip', quiet: true }) : undefined}
      </form>`,
  });
};

const nearer = (ask: Ask, all: readonly Street[], view: View): HttpResponse => {
  const language = languageIn(ask);
  const names = all.filter((each) => isSeen(view, each)).map(({ name }) => name);
  const said = names.length === 0 ? NO_STREETS[language] : `${STREETS[language]} ${names.join(', ')}.`;
  return questionPage({
    language,
    council: council.name[language],
    title: NEARER[language],
    body: html`<h1>${NEARER[language]}</h1>
      <p>${said}</p>
      ${mapField(view, `${ALT_NEAR[language]} ${said}`, 'spot')} ${back(ask)}`,
  });
};

const confirming = (ask: Ask, pin: Pin, street: string | undefined): HttpResponse => {
  const language = languageIn(ask);
  const where = street === undefined ? NO_STREETS[language] : `${ON[language]} ${street}.`;
  return questionPage({
    language,
    council: council.name[language],
    title: RIGHT[language],
    body: html`<h1>${RIGHT[language]}</h1>
      <p><strong>${where}</strong></p>
      <p>${MOVE[language]}</p>
      ${mapField({ middle: pin, metres: ONE_PLACE }, `${ALT_PIN[language]} ${where}`, 'spot', pin)}
      <form method="post" novalidate>
        ${hidden({ pin: pinWords(pin) })} ${textField({ id: 'words', label: BESIDE[language] })}
        ${button(SEND[language], { does: 'send' })}
      </form>
      ${back(ask)}`,
  });
};

const back = (ask: Ask): Html =>
  html`<p class="or"><a class="button quiet" href="?">${BACK[languageIn(ask)]}</a></p>`;

const USE: Both = { en: 'Use where I am now', cy: "Defnyddio lle'r ydw i nawr" };
const WAIT: Both = { en: 'Finding where you are…', cy: "Yn dod o hyd i ble'r ydych chi…" };
const FAIL: Both = {
  en: 'Your phone did not say where it is. Show it on the map, or write the street.',
  cy: 'Ni ddywedodd eich ffôn ble mae. Dangoswch y lle ar y map, neu ysgrifennwch y stryd.',
};
const ON_MAP: Both = { en: 'Show it on the map', cy: 'Dangoswch y lle ar y map' };
const TAP: Both = {
  en: 'Tap near the place. You then see it larger.',
  cy: 'Tapiwch yn agos at y lle. Yna byddwch yn ei weld yn fwy.',
};
const ALT: Both = {
  en: `Map of ${council.name.en}. To use the keyboard, write the street below.`,
  cy: `Map o ${council.name.cy}. I ddefnyddio'r bysellfwrdd, ysgrifennwch y stryd isod.`,
};
const IN_WORDS: Both = { en: 'Or write where it is', cy: 'Neu ysgrifennwch ble mae' };
const STREET: Both = { en: 'Street, and something near it', cy: 'Stryd, a rhywbeth gerllaw' };
const HINT: Both = {
  en: 'A what3words address is fine too.',
  cy: 'Mae cyfeiriad what3words yn iawn hefyd.',
};
const SEND_WORDS: Both = { en: 'Send these words', cy: 'Anfon y geiriau hyn' };
const FIND: Both = { en: 'Find the street on the map', cy: "Dod o hyd i'r stryd ar y map" };
const SAY: Both = {
  en: 'Write the street and something near it',
  cy: 'Ysgrifennwch y stryd a rhywbeth gerllaw',
};
const TAP_OR_SAY: Both = {
  en: 'Tap a place on the map, or write the street and something near it',
  cy: 'Tapiwch le ar y map, neu ysgrifennwch y stryd a rhywbeth gerllaw',
};
const NOT_FOUND: Both = {
  en: 'I cannot find that street on the map. Check its name, or send the words as they are',
  cy: "Ni allaf ddod o hyd i'r stryd honno ar y map. Gwiriwch ei henw, neu anfonwch y geiriau fel y maent",
};
const NEARER: Both = { en: 'Now tap the exact place', cy: 'Nawr tapiwch yr union le' };
const STREETS: Both = { en: 'Streets on this map:', cy: 'Strydoedd ar y map hwn:' };
const NO_STREETS: Both = {
  en: 'There is no street that I know here.',
  cy: 'Nid oes stryd yr wyf yn ei hadnabod yma.',
};
const ALT_NEAR: Both = { en: 'Map.', cy: 'Map.' };
const RIGHT: Both = { en: 'Is this the place?', cy: "Ai dyma'r lle?" };
const ON: Both = { en: 'On', cy: 'Ar' };
const MOVE: Both = {
  en: 'If it is not quite right, tap the right place on the map.',
  cy: "Os nad yw'n hollol gywir, tapiwch y lle cywir ar y map.",
};
const ALT_PIN: Both = { en: 'Map with the place marked:', cy: "Map gyda'r lle wedi'i farcio:" };
const BESIDE: Both = {
  en: 'Something near it (you can leave this out)',
  cy: 'Rhywbeth gerllaw (gallwch adael hwn yn wag)',
};
const BACK: Both = { en: 'Wrong place? Start again', cy: 'Lle anghywir? Dechrau eto' };
