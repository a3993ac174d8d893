// Every state that the chat can be seen in, and how it comes about. axe finds nothing in any of them.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { hears, say, type Visitor } from './visitor.ts';

/** A picture of one dot. */
export const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A window of 1280 by 1024 at 400 % is 320 by 256 pixels: https://www.w3.org/TR/WCAG22/#reflow */
export const ZOOMED: BrowserContextOptions = { viewport: { width: 320, height: 256 } };
export const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high contrast': { colorScheme: 'light', forcedColors: 'active', contrast: 'more' },
} as const;

export type State = {
  readonly name: string;
  /** Where the chat stands: a page of its own, or a council's page. */
  readonly at?: '/chat' | '/';
  readonly enter: (visitor: Visitor) => Promise<void>;
};

const choosePhoto = (page: Page, name: string, buffer: Buffer, mimeType = 'image/png') =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });

export const STATES: readonly State[] = [
  { name: 'greeting', enter: () => Promise.resolve() },
  { name: 'window on a page', at: '/', enter: () => Promise.resolve() },
  {
    name: 'button on a page, with an answer waiting',
    at: '/',
    enter: async ({ page, wire }) => {
      await page.getByRole('button', { name: 'Close chat' }).click();
      wire.assistantSays('Your photo has come.');
      await page.getByText('New message').waitFor();
    },
  },
  {
    name: 'answer with a link',
    enter: async ({ page }) => {
      await say(page, 'library opening times');
      await hears(page, /\/libraries/);
    },
  },
  {
    name: 'question with options',
    enter: async ({ page }) => {
      await say(page, 'report a pothole');
      await hears(page, /Is it very deep/);
      await say(page, 'no');
      await hears(page, /Where is the pothole/);
      await say(page, '<b>High</b> Street **bold** https://evil.example');
      await hears(page, 'How big is it?');
    },
  },
  {
    name: 'cards, pictures and files',
    enter: async ({ page, wire }) => {
      const contentUrl = `data:image/png;base64,${DOT.toString('base64')}`;
      wire.assistantSays('Here it is.', {
        attachments: [
          {
            contentType: 'application/vnd.microsoft.card.hero',
            content: {
              title: 'The tip',
              subtitle: 'Quarry Lane',
              text: 'Open 9am to 5pm, every day.',
              images: [{ url: 'https://northmoor.example.org/tip.jpg', alt: 'The gate of the tip' }],
              buttons: [
                { type: 'openUrl', title: 'Book a visit', value: 'https://northmoor.example.org/tip' },
                { type: 'imBack', title: 'What can I bring?', value: 'what can I bring to the tip' },
              ],
            },
          },
          { contentType: 'image/png', contentUrl, name: 'dot.png' },
          {
            contentType: 'application/pdf',
            contentUrl: 'https://northmoor.example.org/a.pdf',
            name: 'Letter',
          },
        ],
      });
      await page.getByText('Quarry Lane').waitFor();
    },
  },
  {
    name: 'photo chosen',
    enter: async ({ page }) => {
      await choosePhoto(page, 'hole.png', DOT);
      await page.getByText('hole.jpg').waitFor();
    },
  },
  {
    name: 'file that is no photo',
    enter: async ({ page }) => {
      await choosePhoto(page, 'virus.exe', Buffer.from('MZ'), 'application/x-msdownload');
      await page.getByText(/not a photo we can read/).waitFor();
    },
  },
  {
    name: 'typing',
    enter: async ({ page, wire }) => {
      wire.sends({ type: 'typing', from: { role: 'bot' } });
      await page.getByText('The assistant is typing').waitFor();
    },
  },
  {
    name: 'offline, with a message waiting',
    enter: async ({ page }) => {
      await page.context().setOffline(true);
      await say(page, 'library opening times');
      await page.getByText('Waiting to be sent when you are back online').waitFor();
    },
  },
  {
    name: 'message not sent',
    enter: async ({ page }) => {
      await page.route(/\/activities$/, (route) => route.fulfill({ status: 400, json: {} }));
      await say(page, 'library opening times');
      await page.getByRole('button', { name: /Try again/ }).waitFor();
    },
  },
  {
    name: 'cannot connect from this page',
    enter: async ({ page }) => {
      await page.route(/\/(?:webchat|directline)\//, (route) => route.fulfill({ status: 403, json: {} }));
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await page.getByText(/cannot connect from this page/).waitFor();
    },
  },
  {
    name: 'start a new chat?',
    enter: async ({ page }) => {
      await page.getByRole('button', { name: 'Start a new chat' }).click();
      await page.getByRole('heading', { name: 'Start a new chat?' }).waitFor();
    },
  },
  {
    name: 'in Welsh',
    enter: async ({ page }) => {
      await page.getByRole('button', { name: 'Cymraeg' }).click();
      await hears(page, /yn Gymraeg o hyn ymlaen/);
      await page.getByLabel('Eich neges').waitFor();
    },
  },
];
