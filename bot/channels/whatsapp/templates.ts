// What may be sent to who has not written for a day: one template a language, filed with Meta in these very words.
import type { Activity, Language } from '../../model.ts';
import { cutTo } from '../parts.ts';
import { TEMPLATE_TEXT_MAX } from './limits.ts';
import type { Message } from './native.ts';
import { inWords } from './plainly.ts';
import { languageOf, render } from './render.ts';

export type FiledTemplate = {
  readonly name: string;
  /** As it is filed, which need not be what it is written in. */
  readonly language: 'en_GB';
  readonly category: 'UTILITY';
  /** `{{1}}` is what we have to say. Meta takes no template that begins or ends with it. */
  readonly body: string;
  /** Meta wants to see one. */
  readonly example: string;
};
export type Templates = Readonly<Record<Language, FiledTemplate>>;

/**
 * Meta has no Welsh among the languages of templates, so the Welsh one is filed under English (…/templates/supported-languages).
 * Its words are a draft until a translator has approved them.
 */
export const TEMPLATES: Templates = {
  en: {
    name: 'porth_message',
    language: 'en_GB',
    category: 'UTILITY',
    body: 'About your request to us: {{1}}\n\nReply to this message to carry on.',
    example: 'Your repair is booked for Tuesday 1 December, 8am to 1pm. Your reference is R-204518.',
  },
  cy: {
    name: 'porth_message_cy',
    language: 'en_GB',
    category: 'UTILITY',
    body: 'Ynglŷn â’ch cais i ni: {{1}}\n\nAtebwch y neges hon i barhau.',
    example: 'Mae eich gwaith trwsio ddydd Mawrth 1 Rhagfyr, 8am i 1pm. Eich cyfeirnod yw R-204518.',
  },
};

/** All that the activity says, in one line; its short form when that is too long, and cut at last. None when it says nothing. */
export const inTemplate = (activity: Partial<Activity>, templates: Templates): readonly Message[] => {
  const { name, language, body } = templates[languageOf(activity)];
  const room = TEMPLATE_TEXT_MAX - body.replace('{{1}}', '').length;
  const words = oneLine(render(activity).map(inWords).join(' '));
  if (words === '') return [];
  const short = oneLine(activity.summary ?? '');
  const said = words.length > room && short !== '' ? short : words;
  const parameters = [{ type: 'text', text: cutTo(said, room) }] as const;
  return [
    {
      type: 'template',
      template: { name, language: { code: language }, components: [{ type: 'body', parameters }] },
    },
  ];
};

/** Meta takes no line ends, tabs or rows of spaces in what is filled in. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
