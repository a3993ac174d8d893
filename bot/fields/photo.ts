// Photos, where one was asked for; or none, as nobody has to send one.
import type { Both, Field, SentFile } from '../model.ts';
import { normalise } from '../understanding/normalise.ts';
import { wordsOf, type More } from './words.ts';

const PHOTOS_MAX = 5;
const BYTES_MAX = 10 * 1024 * 1024;
const TYPES = new Set(['image/jpeg', 'image/png', 'image/heic', 'image/heif', 'image/webp']);
const ID_MAX = 1000;

/** Value: the ids of one to five photos, or an empty list for none. */
export const photo = (ask: string, more: More = {}): Field<readonly string[], never> => ({
  english: wordsOf<never>(ask, more),
  open: false,
  files: true,
  parse: ({ text, files = [] }) => {
    if (files.length === 0)
      return NONE.test(normalise(text)) ? { ok: true, value: [] } : { ok: false, why: SEND };
    const good = files.filter((file) => fault(file) === undefined);
    const [first] = files;
    if (good.length > PHOTOS_MAX) return { ok: false, why: TOO_MANY };
    if (good.length > 0) return { ok: true, value: good.map(({ id }) => id) };
    return { ok: false, why: (first && fault(first)) ?? SEND };
  },
  accepts: (stored): stored is readonly string[] =>
    Array.isArray(stored) &&
    stored.length <= PHOTOS_MAX &&
    stored.every((each) => typeof each === 'string' && each !== '' && each.length <= ID_MAX),
  show: ({ length }, language) =>
    length < COUNTS[language].length ? (COUNTS[language][length] ?? '') : String(length),
});

const fault = ({ id, contentType, size }: SentFile): Both | undefined => {
  if (id === '' || id.length > ID_MAX || size === 0) return EMPTY;
  if (!TYPES.has(contentType.toLowerCase())) return NO_PHOTO;
  return size !== undefined && size > BYTES_MAX ? TOO_BIG : undefined;
};

const NONE =
  /^(?:(?:no|nope|nah|none|skip|pass|later|next|na|nac (?:oes|ydw)|dim|dim un|hepgor|wedyn|nes ymlaen)(?: (?:thanks|thank you|photo|photos|pic|pics|picture|pictures|image|llun|lluniau|diolch|sorry|please))*|(?:sorry )?(?:i )?(?:have|havent|have not|got|dont have|dont want|cant|cannot|wont|will|ill|i will)(?: (?:got|have|send|take|add|do|get|any|one|a|no|none|it|them|to|the|photo|photos|pic|pics|picture|later|now|yet|tomorrow|when i can|sorry|at the moment))+|without(?: (?:a|photo|one))*|(?:i )?(?:dont have|havent got|no|not got|have no) (?:a |any |my )?(?:camera|phone|smart ?phone)(?: (?:on|with) (?:me|it|my phone))?|(?:my )?(?:phone )?camera (?:is |s )?(?:broke|broken|not working|bust)|(?:i )?(?:would|d|id) (?:rather|prefer) not(?: to)?|(?:does gen i ddim|dim gen i|sdim|heb)(?: (?:llun|lluniau))?|anfonaf (?:o|e|un|llun|nhw)?(?: nes ymlaen| wedyn)?)$/;

const COUNTS = {
  en: ['No photo', '1 photo', '2 photos', '3 photos', '4 photos', '5 photos'],
  cy: ['Dim llun', '1 llun', '2 lun', '3 llun', '4 llun', '5 llun'],
} as const;

const SEND: Both = {
  en: 'Send the photo here, or reply "no photo" to go on without one.',
  cy: 'Anfonwch y llun yma, neu atebwch "dim llun" i fynd ymlaen hebddo.',
};
const NO_PHOTO: Both = {
  en: 'That file is not a photo that I can open. Send a JPEG, PNG or HEIC photo, or reply "no photo".',
  cy: 'Nid yw\'r ffeil honno yn llun y gallaf ei agor. Anfonwch lun JPEG, PNG neu HEIC, neu atebwch "dim llun".',
};
const EMPTY: Both = {
  en: 'That photo came without anything in it. Send it again, or reply "no photo".',
  cy: 'Cyrhaeddodd y llun hwnnw yn wag. Anfonwch ef eto, neu atebwch "dim llun".',
};
const TOO_BIG: Both = {
  en: 'That photo is over 10 MB. Send a smaller one, or reply "no photo".',
  cy: 'Mae\'r llun hwnnw dros 10 MB. Anfonwch un llai, neu atebwch "dim llun".',
};
const TOO_MANY: Both = {
  en: `I can take ${PHOTOS_MAX} photos. Send the ${PHOTOS_MAX} that show it best.`,
  cy: `Gallaf gymryd ${PHOTOS_MAX} llun. Anfonwch y ${PHOTOS_MAX} sy'n ei ddangos orau.`,
};
