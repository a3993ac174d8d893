// The templates that Meta has approved for this account, which are those that Porth files: by name and language, no other is sent.
import { TEMPLATES } from '../../../bot/channels/whatsapp/templates.ts';
import type { Answered } from '../http.ts';
import { graphError } from '../meta/errors.ts';
import type { Template } from './shapes.ts';

/** A template's text with what was filled in. */
const TEXT_MAX = 1024;

/** Those that Porth files: what it sends must be among them. `{{1}}` is the first thing to be filled in. */
const APPROVED = Object.values(TEMPLATES);

/** @returns what the person reads, or the refusal */
export const filledIn = ({ name, language, components = [] }: Template): string | Answered => {
  const approved = APPROVED.find((each) => each.name === name && each.language === language.code);
  if (approved === undefined)
    return graphError({
      status: 404,
      code: 132001,
      message: '(#132001) Template name does not exist in the translation',
      details: `template name (${name}) does not exist in ${language.code}`,
    });
  const body = components.filter(({ type }) => type === 'body').flatMap(({ parameters }) => parameters);
  const wanted = new Set(approved.body.match(/\{\{\d+\}\}/g)).size;
  if (body.length !== wanted)
    return graphError({
      code: 132000,
      message: '(#132000) Number of parameters does not match the expected number of params',
      details: `body: number of localizable_params (${body.length}) does not match the expected number of params (${wanted})`,
    });
  const words = body.map((parameter) => (parameter.type === 'text' ? parameter.text : ''));
  if (words.some((each) => each === '' || /[\n\t]| {5}/.test(each)))
    return graphError({
      code: 132018,
      message: '(#132018) There was an issue with the parameters in your template',
      details:
        'Param text cannot be empty, or have new-line/tab characters or more than 4 consecutive spaces',
    });
  const text = approved.body.replace(
    /\{\{(\d+)\}\}/g,
    (_, number: string) => words[Number(number) - 1] ?? '',
  );
  return text.length <= TEXT_MAX
    ? text
    : graphError({
        code: 132005,
        message: '(#132005) Translated text too long',
        details: `body: text is longer than ${TEXT_MAX} characters`,
      });
};
