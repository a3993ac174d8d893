// Which danger was told, and in which words, as whoever takes over sees it.
import { expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { scene } from './scene.ts';
import { talking } from './talking.ts';

it('names the danger in the words that told it, and not in those before or since', async () => {
  const played = scene('webchat');
  await played.says('i have a question about my rent');
  await played.says('there is smoke coming from the cooker');
  await played.says('what do i do now');

  expect(played.card().danger).toMatchObject({
    id: 'fire',
    held: true,
    words: 'there is smoke coming from the cooker',
  });
});

it('has no words of a danger where none can be read', async () => {
  const played = scene('webchat');
  await played.says('there is smoke coming from the cooker');

  expect(played.card({ turns: [] }).danger).not.toHaveProperty('words');
});

it('holds when the chat is ended before it is over, and they are told the word', async () => {
  const talk = talking();
  await talk.says('person');
  await talk.does({ does: 'accept' });
  await talk.says('i can smell gas');
  await talk.does({ does: 'say', text: 'Go outside, I am with you.' });

  const said = await talk.does({ does: 'end', outcome: 'done', reason: '' });

  expect(content.phrases.talkEndedDanger.en).toContain('reply SAFE');
  expect(said.join(' ')).toContain('When everyone is safe, reply SAFE. In danger, call 999.');
  expect(talk.record().dialog?.danger).toMatchObject({ id: 'gas', held: true });
});
