// What somebody had who has died: a pass, a badge, a permit. How one is got is no answer to who sends it back.
import type { AfterDeath } from '../bot/content.ts';

const KIN =
  '(?:mum|mam|mother|dad|father|husband|wife|partner|nan|nana|gran|grandma|grandmother|grandad|grandfather|brother|sister|son|daughter|aunt|uncle|friend|neighbour|parent)';
const DIED = '(?:died|dead|passed(?: away| on)?|deceased|gone now)';

export const afterDeath: AfterDeath = {
  topic: 'bereavement-bills',
  of: ['bus-pass', 'blue-badge', 'parking-permit', 'libraries', 'garden-waste', 'assisted-bins'],
  after: ['register-death', 'bereavement-bills'],
  names:
    /^(?:(?:and|his|her|their|the|my|our|what|about|its|it is|ok|also|for|a|y|ei) )*(?:council tax|rent|(?:council )?(?:house|flat)|bills?|tenancy|keys|bus pass|blue badge|(?:parking )?permit|housing benefit|benefits?|library card|treth (?:y )?cyngor|rh?ent|biliau|tocyn bws|bathodyn glas|tenantiaeth|allweddi)(?: (?:too|as well|please|bill|bills|account|hefyd|os gwelwch yn dda|diolch))*$/,
  // Whoever is left may want one of their own: a death alone is not enough.
  says: [
    new RegExp(`\\b(?:late|dead|deceased) ${KIN}s?\\b|\\bdeceased persons?\\b`),
    new RegExp(
      `\\b${DIED}\\b.*\\b(?:his|her|their|it back|send|return|cancel|stop|hand)\\b|\\b(?:his|her|their|cancel|stop|return|hand|send|${KIN}s)\\b.*\\b${DIED}\\b`,
    ),
    /\bniweddar (?:wr|wraig|fam|dad|nhad|mam|bartner)\b|\b(?:canslo|dychwelyd|anfon|stopio|i docyn|ei docyn|ei thocyn|ei bathodyn|tocyn \w+ (?:mam|dad|nain|taid|mamgu|tadcu))\b.*\b(?:bu farw|wedi marw)\b|\b(?:bu farw|wedi marw)\b.*\b(?:canslo|dychwelyd|anfon|stopio|ei docyn|ei thocyn|ei fathodyn|ei bathodyn)\b/,
  ],
};
