// Whoever cannot ring, or does not want to, is not told to ring where nobody takes the chat: a person answers in writing.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { conversation } from '../talk.ts';

const WRITTEN = content.phrases.personWritten;

describe.each(['webchat', 'messenger', 'whatsapp', 'sms'] as const)('on %s', (channel) => {
  it.each([
    ['en', 'im deaf can i text you'],
    ['en', 'I cant use the phone, im deaf. can I talk to a person'],
    ['en', 'person please but dont ring me'],
    ['cy', "dw i'n fyddar, dwi isio siarad efo rhywun"],
  ] as const)('is offered an answer in writing alone, in %s: "%s"', (language, words) => {
    const talk = conversation({ channel });
    talk.says(words);

    expect(talk.last.status).toBe('person');
    expect(talk.texts.at(-1)).toContain(WRITTEN[language].slice(0, 30));
    expect(talk.texts.at(-1)).toContain('18000');
    expect(talk.options).toEqual(['form:write-back']);
  });

  it('in a form, too, which stays open', () => {
    const talk = conversation({ channel });
    for (const each of ['report a pothole', 'person, im deaf']) talk.says(each);

    expect(talk.texts.join()).toContain(WRITTEN.en.slice(0, 30));
    expect([talk.state.open?.dialog, talk.asked]).toEqual(['report-pothole', 'danger']);
  });

  it.each(['write to me', 'ysgrifennwch ataf'])('"%s", as they are told, begins it', (words) => {
    const talk = conversation({ channel });
    for (const each of ['im deaf can i text you', words]) talk.says(each);

    expect(talk.state.open?.dialog).toBe('write-back');
  });
});

it.each(['person', 'I want to talk to a person', 'are you deaf, I want a person'])(
  'whoever says nothing of it has the number: "%s"',
  (words) => {
    const talk = conversation();
    talk.says(words);

    expect(talk.texts.join()).not.toContain(WRITTEN.en.slice(0, 30));
    expect(talk.texts.join()).toContain('01632 960100');
  },
);

it.each(['ty', 'ty so much', 'tysm', 'ty x', 'ok ty'])('"%s" is thanks, and no house', (words) => {
  const talk = conversation();
  for (const each of ['library opening times', words]) talk.says(each);

  expect(talk.texts.at(-1)).toContain("You're welcome");
});

it.each(['ty cyngor', 'dw i eisiau ty'])('"%s" is a house, and no thanks', (words) => {
  const talk = conversation();
  talk.says(words);

  expect(talk.texts.join()).not.toMatch(/welcome|Croeso/);
});
