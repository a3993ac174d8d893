// The Welsh of a word of kindness: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { kindWord } from './kind-word.ts';

export const kindWordInBoth = welsh(
  kindWord,
  'yr hyn a ddywedoch wrthyf',
  {
    about: {
      ask: 'Am beth mae?',
      label: 'Am',
      options: {
        court: 'Llythyr am feilïaid neu droi allan',
        money: 'Mae’n teimlo fel petaem ond eisiau arian',
        unread: 'Mae’n teimlo fel petai neb yn darllen hyn',
      },
    },
  },
  { draft: true },
);
