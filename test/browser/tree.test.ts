// By the accessibility tree alone: what a screen reader is told, and that it is enough to use the chat by.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PHONE } from './browser.ts';
import { stage } from './stage.ts';

const here = stage();

type Node = { role: string; name: string; properties: Readonly<Record<string, unknown>> };
/** The browser's own accessibility tree, as it hands it to screen readers, in reading order. */
const tree = async (page: Page): Promise<Node[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value),
      name: String(name?.value ?? '').trim(),
      properties: Object.fromEntries(properties.map((each) => [each.name, each.value.value as unknown])),
    }));
};
const named = (nodes: readonly Node[], role: string) =>
  nodes.filter((node) => node.role === role).map(({ name }) => name);

/** All of what is read out of the log, one piece after another. */
const read = async (page: Page): Promise<string> =>
  (await tree(page))
    .filter(({ role }) => role === 'StaticText' || role === 'button' || role === 'link')
    .map(({ name }) => name)
    .join(' ');

it('is a dialog with a name, a polite log, a labelled box and buttons that say what they do', async () => {
  const page = await (await here.browser.newContext(PHONE)).newPage();
  await page.goto(here.porth.url);
  await page.getByRole('button', { name: 'Chat with us' }).click();
  await page.getByRole('button', { name: 'Bin days' }).waitFor();

  const nodes = await tree(page);

  expect(named(nodes, 'dialog')).toEqual(['Chat with Northmoor Borough Council']);
  expect(named(nodes, 'log')).toEqual(['Messages']);
  expect(nodes.find(({ role }) => role === 'log')?.properties).toMatchObject({ live: 'polite' });
  expect(named(nodes, 'textbox')).toEqual(['Your message']);
  expect(named(nodes, 'heading')).toEqual(['Chat with Northmoor Borough Council']);
  const buttons = named(nodes, 'button');
  expect(buttons.every((name) => name !== '')).toBe(true);
  expect(new Set(buttons).size).toBe(buttons.length);
  expect(buttons).toEqual(
    expect.arrayContaining([
      'Exit quickly (or press Shift 3 times)',
      'Cymraeg',
      'Close chat',
      'Add a photo',
      'Send',
    ]),
  );
});

it('is used by roles and names alone, and reads who said what in order', async () => {
  const page = await (await here.browser.newContext()).newPage();
  await page.goto(here.porth.url);
  await page.getByRole('button', { name: 'Chat with us' }).click();
  const chat = page.getByRole('dialog', { name: 'Chat with Northmoor Borough Council' });
  const log = chat.getByRole('log', { name: 'Messages' });
  await log
    .getByRole('list', { name: 'Choose a reply' })
    .getByRole('button', { name: 'Report a pothole' })
    .click();
  await log.getByText(/Is it very deep/).waitFor();
  await log.getByRole('button', { name: 'No', exact: true }).click();
  await log.getByText(/Where is the pothole/).waitFor();
  await chat.getByRole('textbox', { name: 'Your message' }).fill('Station Road');
  await chat.getByRole('button', { name: 'Send', exact: true }).click();
  await log.getByRole('button', { name: 'Smaller than a plate' }).click();
  await log.getByText(/What is it in/).waitFor();

  expect(await read(page)).toMatch(
    /Automated assistant said: .*You said: Report a pothole.*Automated assistant said: Is it very deep.*You said: No.*Where is the pothole.*You said: Station Road.*How big is it.*You said: Smaller than a plate.*What is it in/s,
  );
});

it('reads new messages out, and not the old ones again after a reload', async () => {
  const page = await (await here.browser.newContext()).newPage();
  await page.goto(`${here.porth.url}/chat`);
  await page.getByRole('button', { name: 'Bin days' }).waitFor();
  await page.getByRole('textbox').fill('library opening times');
  await page.keyboard.press('Enter');
  await page.getByText(/\/libraries/).waitFor();
  const live = () => page.getByRole('log').getAttribute('aria-live');
  const during = await live();

  await page.reload();
  await page.getByText('library opening times').waitFor();
  const replayed = await live();
  await page.waitForTimeout(1_500);

  expect([during, replayed, await live()]).toEqual(['polite', 'off', 'polite']);
});

it('has words in Welsh marked as Welsh', async () => {
  const page = await (await here.browser.newContext()).newPage();
  await page.goto(`${here.porth.url}/chat`);
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await page.getByText(/yn Gymraeg o hyn ymlaen/).waitFor();

  const language = (words: RegExp) =>
    page.getByText(words).evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));

  expect(await language(/yn Gymraeg o hyn ymlaen/)).toBe('cy-GB');
  expect(await language(/What can I help you with/)).toBe('en-GB');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy-GB');
});
