// The agents' desk in a real browser: chats are taken and answered, by keyboard too.
import { expect, it } from 'vitest';
import { axe, PHONE, picture } from './browser.ts';
import { ADA, KIM, NOW, SAM } from './desk/cast.ts';
import { atDesk, box, deskStage, take } from './desk/stage.ts';

const here = deskStage();
const does = () => here.fake.posts.map(({ do: each }) => each.does);

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
  await expect.poll(does).toEqual(['accept', 'say']);
  await expect.poll(() => box(page).inputValue()).toBe('');
});

it('is used by keyboard alone: next chat, an answer by its name, a note, a second chat, back, park, end', async () => {
  const page = await atDesk(here, 'Sam');
  const { keyboard } = page;
  await keyboard.press('Alt+n');
  await page.getByRole('heading', { level: 1, name: /^Text message/ }).waitFor();
  await box(page).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('message');

  await keyboard.press('/');
  await keyboard.type('heating');
  await page.getByText('Check the meter first.').waitFor();
  await picture(page, 'desk-finder');
  // What was said last stays in sight above it.
  await expect
    .poll(() =>
      page.evaluate(() => {
        const bottom = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
        return bottom('.transcript li:last-child') <= bottom('.transcript');
      }),
    )
    .toBe(true);
  await keyboard.press('Enter');
  // Of a danger no answer goes at once.
  await expect
    .poll(() => box(page).inputValue())
    .toBe('Check the meter first. We come within a day in winter.');
  await keyboard.press('Enter');
  await page.locator('.message.agent').getByText('Check the meter first.').waitFor();
  await keyboard.press('Alt+i');
  await page.getByRole('alert').getByText('do not see this note').waitFor();
  await keyboard.type('Engineer');
  await keyboard.press('Escape');
  await page.getByLabel('Message to the person').waitFor();
  await keyboard.press('Alt+i');
  await keyboard.press('Alt+i');
  await keyboard.type(' called');
  await keyboard.press('Enter');
  await page.locator('li.note').getByText('Engineer called').waitFor();
  await keyboard.press('Alt+m');
  await page.getByLabel('Message to the person').waitFor();
  await keyboard.press('Alt+n');
  await page.getByRole('heading', { level: 1, name: /^WhatsApp, Welsh/ }).waitFor();
  await expect.poll(() => page.locator('.row.is-open .place').textContent()).toBe('2');
  await keyboard.press('/');
  await keyboard.type('bin days');
  await page.getByText('Bins go out at 7am.').waitFor();
  await keyboard.press('Enter');
  await page.locator('.message.agent').getByText('Bins go out at 7am.').waitFor();
  await keyboard.press('Alt+1');
  await page.getByRole('heading', { level: 1, name: /^Text message/ }).waitFor();
  await keyboard.press('Alt+ArrowDown');
  await page.getByRole('heading', { level: 1, name: /^WhatsApp/ }).waitFor();
  await keyboard.press('Alt+p');
  await page.getByRole('dialog', { name: 'Park until when?' }).waitFor();
  await keyboard.press('Enter');
  await page
    .locator('.row')
    .getByText(/parked until/)
    .waitFor();
  await keyboard.press('Alt+1');
  await page.getByRole('heading', { level: 1, name: /^Text message/ }).waitFor();
  await keyboard.press('Alt+e');
  await keyboard.press('Space');
  await keyboard.press('Tab');
  await keyboard.type('Engineer is there');
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: 'No chat is open' }).waitFor();

  await expect.poll(does).toEqual(['accept', 'say', 'note', 'accept', 'answer', 'park', 'end']);
  expect(here.fake.posts.at(-1)?.do).toEqual({ does: 'end', outcome: 'done', reason: 'Engineer is there' });
  await page.getByText('?').first().waitFor();
  await keyboard.press('?');
  await page.getByRole('dialog', { name: 'Shortcuts' }).waitFor();
  await keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
});

it('gives the focus back: from a question to the box, from a chat on a phone to its row, which can be read in the dark', async () => {
  const page = await atDesk(here, 'Sam', { ...PHONE, colorScheme: 'dark' });
  const { keyboard } = page;
  const id = () => page.evaluate(() => document.activeElement?.id);
  await take(page, 'My boiler is broken');
  await expect.poll(id).toBe('message');

  await keyboard.press('Alt+t');
  await page.getByRole('dialog').waitFor();
  await keyboard.press('Escape');
  await expect.poll(id).toBe('message');
  await keyboard.press('Alt+l');

  await page.locator('.row .open:focus', { hasText: 'My boiler is broken' }).waitFor();
  expect(await axe(page)).toEqual([]);
});

it('shows words of theirs at once, says so aloud, and counts chats with new words in the title', async () => {
  const page = await atDesk(here, 'Sam');
  await take(page, 'My boiler is broken');
  await take(page, 'I can smell gas');
  await page.getByRole('heading', { level: 1, name: /^Text message/ }).waitFor();

  here.fake.writes('gas', 'It is getting worse');
  here.fake.writes('boiler', 'Are you there?');

  await page.locator('.message.person').getByText('It is getting worse').waitFor();
  await page.locator('.row', { hasText: 'Are you there?' }).getByText('New', { exact: true }).waitFor();
  await expect.poll(() => page.title()).toBe('(1) Desk');
  here.fake.frame({ kind: 'typing', conversation: 'gas' });
  await page.getByText('They are typing…').waitFor();
  here.fake.writes('gas', 'Please hurry');
  await expect.poll(() => page.locator('#polite').textContent()).toContain('Please hurry');
});

it('gives a chat to one of two who take it, and tells the other who has it', async () => {
  const [sam, kim] = [await atDesk(here, 'Sam'), await atDesk(here, 'Kim')];
  await Promise.all([
    kim.locator('.row', { hasText: 'smell gas' }).getByRole('button', { name: 'Take' }).click(),
    sam.locator('.row', { hasText: 'smell gas' }).getByRole('button', { name: 'Take' }).click(),
  ]);

  await expect
    .poll(async () =>
      [await sam.locator('#urgent').textContent(), await kim.locator('#urgent').textContent()]
        .join('')
        .replace(/\u00a0/g, ''),
    )
    .toMatch(/(?:Kim|Sam) has this chat already\./);
  const holder = here.fake.chats.get('gas')?.summary.agent?.name;
  const [winner, other] = holder === 'Sam' ? [sam, kim] : [kim, sam];
  await box(winner).waitFor();
  expect(await box(other).count()).toBe(0);
});

it('uploads a file and sends it, and refuses one of 20 MB before and after the upload', async () => {
  const page = await atDesk(here, 'Sam');
  await take(page, 'My boiler is broken');
  const choose = (name: string, bytes: number) =>
    page.getByLabel('Add a file').setInputFiles({ name, mimeType: 'image/png', buffer: Buffer.alloc(bytes) });
  await page.getByText('Files: 4 MB at most.').waitFor();

  // Made in the page: it takes long to hand so much over.
  await page.getByLabel('Add a file').evaluate((input: HTMLInputElement) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(20_000_000)], 'huge.png', { type: 'image/png' }));
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.getByRole('alert').getByText('huge.png is too large (20.0 MB): 4 MB is the most.').waitFor();
  await page.route('**/files?name=*', (route) =>
    route.fulfill({
      status: 413,
      contentType: 'application/json',
      body: JSON.stringify({ error: { code: 'FileTooBig', message: 'This file is too big.' } }),
    }),
  );
  await choose('sly.png', 10);
  await page.getByRole('alert').getByText('This file is too big.').waitFor();
  await page.unroute('**/files?name=*');
  await choose('boiler.png', 10);
  await page.locator('.files').getByText('boiler.png').waitFor();
  await box(page).press('Enter');

  await page.locator('.message.agent').getByRole('img', { name: 'boiler.png' }).waitFor();
  await expect.poll(() => here.fake.files).toEqual(['boiler.png']);
  await expect.poll(() => page.locator('.files').count()).toBe(0);
});

it('lets a supervisor take over, give, close a queue, and see how the last day went', async () => {
  here.fake.does('boiler', KIM, { does: 'accept' });
  const [sam, page] = [await atDesk(here, 'Sam'), await atDesk(here, 'Ada')];
  await page.locator('.row', { hasText: 'Kim has it' }).getByRole('button').click();
  await page.getByRole('button', { name: 'Take over' }).click();
  await box(page).waitFor();
  await page.getByRole('button', { name: 'Give to…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Sam, on/ })
    .click();
  await sam
    .locator('.row', { hasText: 'My boiler is broken' })
    .getByText('you have not written yet')
    .waitFor();
  await sam.locator('.row', { hasText: 'My boiler is broken' }).getByRole('button').click();
  await box(sam).fill('Half a sentence');
  await page.locator('.row', { hasText: 'Sam has it' }).getByRole('button').click();
  await page.getByRole('button', { name: 'Take over' }).click();
  await sam.locator('.lost').getByText('Ada has your chat now.').waitFor();
  await sam.locator('.lost').getByText('Half a sentence').waitFor();
  await sam.getByText('Ada took this chat over').nth(1).waitFor();
  await picture(sam, 'desk-lost');
  await sam
    .locator('.notice')
    .getByText(/^Ada has your chat now: Web chat/)
    .waitFor();
  await page.getByRole('button', { name: 'Close this queue of Housing' }).click();
  const asked = page.getByRole('dialog', { name: 'Close the queue of Housing?' });
  await asked.getByText('1 person waits: 1 with extra care.').waitFor();
  await picture(page, 'desk-close-queue');
  await asked.getByRole('button', { name: 'Close the queue' }).click();
  await page.getByText('Closed by a supervisor.').waitFor();
  const danger = page.locator('.banner', { hasText: 'A danger waits in Repairs.' });
  await danger.getByRole('button', { name: 'Open the chat' }).click();
  await page.getByRole('heading', { level: 1, name: /^Text message/ }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.locator('[aria-labelledby=urgent-chats] .row', { hasText: 'smell gas' }).waitFor();
  here.fake.does('gas', KIM, { does: 'accept' });
  await danger.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Measures' }).click();
  await page.getByText('1 min (half of them)').first().waitFor();
  await page
    .getByText(/^Now: 1 person waits, the longest for \d+ min\.$/)
    .first()
    .waitFor();
  await page.getByText('Nobody talked or waits in: Council tax.').waitFor();
  await picture(page, 'desk-measures');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Notices' }).click();

  await page.getByRole('link', { name: /^Open the page of notices/ }).waitFor();
  expect(here.fake.chats.get('boiler')?.summary.agent?.id).toBe('ada');
  await expect.poll(() => here.fake.posts.map(({ by }) => by)).toEqual([ADA.id, ADA.id, ADA.id]);
});

it('shows who asked for no more messages, and lets nothing be sent to them but keeps notes', async () => {
  const chat = here.fake.chats.get('boiler');
  if (chat !== undefined) chat.summary = { ...chat.summary, stopped: true };
  const page = await atDesk(here, 'Sam');
  await page.locator('.row', { hasText: 'Stopped' }).getByText('No heating since Friday').waitFor();
  await take(page, 'My boiler is broken');
  await box(page).fill('Hello');
  await box(page).press('Enter');
  await page.getByRole('alert').getByText('Not sent: they asked for no more messages.').waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true);

  await page.keyboard.press('Alt+i');
  await page.keyboard.type('Call them');
  await page.keyboard.press('Enter');

  await page.locator('li.note').getByText('Call them').waitFor();
  await expect.poll(does).toEqual(['accept', 'note']);
});

it('reminds an agent of the time by which they promised to write', async () => {
  const page = await atDesk(here, 'Sam');
  await take(page, 'My boiler is broken');

  here.fake.does('boiler', SAM, { does: 'park', until: new Date(NOW + 4 * 60_000).toISOString() });

  await page.locator('.row').getByText(': you promised to write by then').waitFor();
  await page
    .locator('.notice')
    .getByText(/^You promised to write by 10:24: Web chat/)
    .waitFor();
});

it('answers somebody in writing by the reference of their request, and says which there is none of', async () => {
  const page = await atDesk(here, 'Sam');
  await page.getByRole('button', { name: 'Write first' }).click();
  const dialog = page.getByRole('dialog', { name: 'Answer somebody in writing' });
  await dialog.getByLabel('Reference').fill('R-204518');
  await page.keyboard.press('Enter');
  await dialog.getByRole('alert').getByText('they begin with WB').waitFor();
  await dialog.getByLabel('Reference').fill('WB-204518');
  await page.keyboard.press('Enter');
  await dialog.getByText('Is my rent paid?').waitFor();
  for (const key of ['Tab', 'Tab', 'Y']) await page.keyboard.press(key);
  await page.keyboard.type('our rent is paid.');
  expect(await axe(page)).toEqual([]);

  await dialog.getByRole('button', { name: 'Send' }).click();
  await dialog.waitFor({ state: 'detached' });

  await expect.poll(() => here.fake.written).toMatchObject([{ text: 'Your rent is paid.' }]);
});

it('ends with what is promised and by when, and with nothing less', async () => {
  const page = await atDesk(here, 'Sam');
  await take(page, 'My boiler is broken');
  await page.keyboard.press('Alt+e');
  const dialog = page.getByRole('dialog', { name: 'End this chat' });
  await dialog.getByLabel(/^To follow/).check();
  const end = dialog.getByRole('button', { name: 'End the chat' });

  await end.click();
  await dialog.getByRole('alert').getByText('Write what you have promised').waitFor();
  await dialog.getByLabel(/^What will be done/).fill('An engineer calls you');
  await end.click();
  await dialog.getByRole('alert').getByText('Choose the day').waitFor();
  await dialog.getByLabel(/^By the end of which day/).fill('2001-12-01');
  await end.click();
  await dialog.getByRole('alert').getByText('Choose a later day').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+e');
  expect(await dialog.getByLabel(/^To follow/).isChecked()).toBe(true);
  expect(await dialog.getByLabel(/^What will be done/).inputValue()).toBe('An engineer calls you');
  await dialog.getByLabel(/^By the end of which day/).fill('2099-12-01');
  expect(await axe(page)).toEqual([]);
  await end.click();

  await expect
    .poll(() => here.fake.posts.at(-1)?.do)
    .toEqual({
      does: 'end',
      outcome: 'to-follow',
      reason: '',
      follow: { what: 'An engineer calls you', by: '2099-12-01T17:00:00.000Z' },
    });
});

it('releases a danger, transfers with a note, and gives back to the assistant', async () => {
  const page = await atDesk(here, 'Sam');
  await take(page, 'I can smell gas');
  await page.getByRole('heading', { name: 'Danger: gas' }).waitFor();
  await page.getByRole('button', { name: 'The danger is over' }).click();
  await page.getByRole('button', { name: 'Yes, I have made sure' }).click();
  await page.getByText('Sam made sure that the danger is over').waitFor();
  await page.keyboard.press('Alt+t');
  await page.getByRole('dialog').getByRole('button', { name: 'Transfer' }).click();
  await page.getByRole('alert').getByText('Choose a team.').waitFor();
  expect(await page.getByRole('option', { name: 'Council tax (nobody takes chats)' }).isDisabled()).toBe(
    true,
  );
  await page.getByRole('combobox', { name: 'Team' }).selectOption('Housing');
  await page.getByLabel(/^Note for the team/).fill('A landlord’s matter');
  here.fake.away.add('housing');
  await page.getByRole('dialog').getByRole('button', { name: 'Transfer' }).click();
  await page
    .getByRole('alert')
    .getByText(/^Not sent\. Nobody of that team/)
    .waitFor();
  await picture(page, 'desk-transfer-refused');
  expect(await page.getByLabel(/^Note for the team/).inputValue()).toBe('A landlord’s matter');
  await page.keyboard.press('Escape');
  here.fake.away.clear();
  await page.keyboard.press('Alt+t');
  await page.getByRole('combobox', { name: 'Team' }).selectOption('Housing');
  expect(await page.getByLabel(/^Note for the team/).inputValue()).toBe('A landlord’s matter');
  await page.getByRole('dialog').getByRole('button', { name: 'Transfer' }).click();
  await page.locator('section', { hasText: 'Housing (2)' }).first().waitFor();
  await take(page, 'My boiler is broken');
  await page.keyboard.press('Alt+b');
  await page.keyboard.press('Enter');

  await expect.poll(does).toEqual(['accept', 'release', 'transfer', 'transfer', 'accept', 'return']);
  await expect
    .poll(() => here.fake.chats.get('gas')?.summary)
    .toMatchObject({ team: 'housing', note: 'A landlord’s matter' });
});

it('counts text messages where each is paid for, and says until when somebody can be written to', async () => {
  const page = await atDesk(here, 'Sam');
  await take(page, 'I can smell gas');
  await box(page).fill('a'.repeat(161));
  await page.getByText('161 of 2000 characters, goes as 1 text, 2 parts').waitFor();
  await box(page).fill('Leave the flat now, please. '.repeat(50));
  await page.getByText('1400 of 2000 characters, goes as 3 texts, 10 parts').waitFor();
  await box(page).fill(`${'a'.repeat(80)}ŵ`);
  await page.getByText('ŵ makes it cost more').waitFor();
  await take(page, 'Mae lleithder');

  await page
    .locator('.window')
    .getByText(/^Can be written to for 3 h 1[12] min$/)
    .waitFor();
  await page.getByRole('button', { name: /^Put into the box/ }).click();
  expect(await box(page).inputValue()).toBe('Byddwn yn edrych i mewn i leithder o fewn 10 diwrnod gwaith.');
  await page.getByRole('heading', { name: 'Write with care: somebody may read along' }).waitFor();
});
