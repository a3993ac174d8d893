// The agents' desk in a real browser: chats are taken and answered, by keyboard too.
import { expect, it } from 'vitest';
import { picture } from './browser.ts';
import { atDesk, box, deskStage, take } from './desk/stage.ts';

const here = deskStage();

it('signs in, takes a chat, and what is written reaches the person', async () => {
  const page = await atDesk(here, 'Sam');
  await picture(page, 'desk-lists');
  await take(page, 'My boiler is broken');
  await box(page).fill('Hello, Sam here.');
  await picture(page, 'desk-chat');

  await box(page).press('Enter');

  await page.locator('.message.agent').getByText('Hello, Sam here.').waitFor();
  await page.getByText('Sam took this chat').waitFor();
  await page.getByText('Sent', { exact: true }).waitFor();
  expect(here.fake.posts.map(({ do: { does } }) => does)).toEqual(['accept', 'say']);
  expect(await box(page).inputValue()).toBe('');
});
