// Which danger was told, and in which words, as whoever takes over sees it.
import { expect, it } from 'vitest';
import { scene } from './scene.ts';

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
