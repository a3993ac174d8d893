// The desk while the line, the token or the browser goes: nothing that was written is lost, and nothing is sent twice.
import { expect, it } from 'vitest';
import { DESKTOP } from './browser.ts';
import { atDesk, box, deskStage, signIn, take } from './desk/stage.ts';

const here = deskStage();
const said = () =>
  here.fake.posts.flatMap(({ id, do: does }) => (does.does === 'say' ? [{ id, text: does.text }] : []));

it('keeps each chat’s draft over a change of chat, a reload and a killed browser', async () => {
  const page = await atDesk(here, 'Sam');
  await take(page, 'My boiler is broken');
  await box(page).fill('Half a sent');
  await take(page, 'I can smell gas');
  await box(page).fill('Leave the');
  await page.keyboard.press('Alt+1');
  await page.getByRole('heading', { level: 1, name: /^Web chat/ }).waitFor();
  const afterChange = await box(page).inputValue();
  await page.keyboard.type('ence');

  await page.reload();

  await expect.poll(() => box(page).inputValue()).toBe('Half a sentence');
  const storage = await page.context().storageState();
  await page.context().close();
  const again = await (await here.browser.newContext({ ...DESKTOP, storageState: storage })).newPage();
  await again.goto(`${here.fake.url}/desk`);
  await signIn(again, 'Sam');
  await again.keyboard.press('Alt+2');
  expect(afterChange).toBe('Half a sent');
  await expect.poll(() => box(again).inputValue()).toBe('Leave the');
});

it('keeps what is sent offline, also over a reload, and sends it once in its order', async () => {
  const page = await atDesk(here, 'Sam');
  await take(page, 'My boiler is broken');
  here.fake.down(true);
  await box(page).fill('First');
  await box(page).press('Enter');
  await page.getByText('You are offline: what you write is kept.').waitFor();
  await box(page).fill('Second');
  await box(page).press('Enter');
  await page.getByText('Kept: it goes when you are online').first().waitFor();
  await box(page).fill('A draft');
  here.fake.down(false);
  here.fake.refuseEvents({ status: 503, message: '' });
  await page.reload();
  await page.locator('.on-its-way').getByText('Second').waitFor();

  here.fake.refuseEvents(undefined);

  await expect
    .poll(() =>
      here.fake.chats
        .get('boiler')
        ?.turns.slice(3)
        .map((turn) => turn.activities[0]?.text),
    )
    .toEqual(['First', 'Second']);
  await expect.poll(() => page.locator('.on-its-way').count()).toBe(0);
  expect(new Set(said().map(({ id }) => id)).size).toBe(2);
  expect(await box(page).inputValue()).toBe('A draft');
});

it('asks again when the browser goes offline and comes back, and shows what was missed', async () => {
  const page = await atDesk(here, 'Sam');
  await take(page, 'My boiler is broken');
  await page.context().setOffline(true);
  await page.getByText('You are offline: what you write is kept.').waitFor();
  here.fake.writes('boiler', 'While you were away');

  await page.context().setOffline(false);

  await page.locator('.message.person').getByText('While you were away').waitFor();
  await page.getByText('You are offline').waitFor({ state: 'hidden' });
});

it('works by asking where no socket opens', async () => {
  here.fake.deaf(true);
  const page = await atDesk(here, 'Sam');
  await page.getByText('Live updates are interrupted').waitFor();

  await take(page, 'My boiler is broken');
  await box(page).fill('Hello');
  await box(page).press('Enter');

  await page.locator('.message.agent:not(.on-its-way)').getByText('Hello').waitFor();
});

it('renews a token that ran out without a word', async () => {
  const page = await atDesk(here, 'Sam');
  await take(page, 'My boiler is broken');
  here.fake.oidc.expire();

  await box(page).fill('Hello');
  await box(page).press('Enter');

  await page.locator('.message.agent:not(.on-its-way)').getByText('Hello').waitFor();
  expect(here.fake.oidc.renewed()).toBe(1);
  expect(await page.getByText('Sign in again').count()).toBe(0);
});

it('asks to sign in again when it cannot be renewed, and then sends what was written', async () => {
  const page = await atDesk(here, 'Sam');
  await take(page, 'My boiler is broken');
  here.fake.oidc.renews = false;
  here.fake.oidc.expire();
  await box(page).fill('Hello');
  await box(page).press('Enter');
  await page.getByText('Your sign-in has run out. What you wrote is kept.').waitFor();
  await box(page).fill('A draft');

  await signIn(page, 'Sam');

  await page.locator('.message.agent:not(.on-its-way)').getByText('Hello').waitFor();
  expect(await box(page).inputValue()).toBe('A draft');
  expect(said().map(({ text }) => text)).toEqual(['Hello']);
});

it('asks to sign in again when the new token is refused as well', async () => {
  const page = await atDesk(here, 'Sam');
  await page.route('**/desk/api/presence', (route) => route.fulfill({ status: 401, body: '{}' }));

  await page.getByLabel('Chats at once').selectOption('5');

  await page.getByRole('button', { name: 'Sign in again' }).waitFor();
  expect(here.fake.oidc.renewed()).toBe(1);
});

it('leaves no words in the browser after a sign-out, and says that chats go back', async () => {
  const page = await atDesk(here, 'Sam');
  await take(page, 'My boiler is broken');
  await box(page).fill('A draft');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('You still have 1 chat: they go back to the queue.').waitFor();

  await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();

  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('A draft');
  await expect.poll(() => here.fake.presences.get('sam')?.state).toBe('off');
});

it('gives words back that the API refuses', async () => {
  const page = await atDesk(here, 'Sam');
  await take(page, 'My boiler is broken');
  here.fake.refuseEvents({ status: 409, message: 'This chat is over.' });
  await box(page).fill('Too late');
  await box(page).press('Enter');
  await expect.poll(() => page.locator('#urgent').textContent()).toContain('Not sent. This chat is over.');

  await page.getByRole('button', { name: 'Back into the box' }).click();

  await expect.poll(() => box(page).inputValue()).toBe('Too late');
  await expect.poll(() => page.locator('.on-its-way').count()).toBe(0);
});

it('mirrors a second tab of the same agent, and each can write', async () => {
  const one = await atDesk(here, 'Sam');
  await take(one, 'My boiler is broken');
  const other = await one.context().newPage();
  await other.goto(`${here.fake.url}/desk`);
  await signIn(other, 'Sam');
  await box(other).waitFor();
  await one.getByLabel('Chats at once').selectOption('7');
  await box(one).fill('Begun in one');
  await expect.poll(() => box(other).inputValue()).toBe('Begun in one');

  await box(other).press('Enter');

  for (const page of [one, other]) {
    await page.locator('.message.agent:not(.on-its-way)').getByText('Begun in one').waitFor();
    await expect.poll(() => page.locator('.on-its-way').count()).toBe(0);
    await expect.poll(() => box(page).inputValue()).toBe('');
  }
  expect(said()).toHaveLength(1);
  expect(await other.getByLabel('Chats at once').inputValue()).toBe('7');
});
