// The page on which a duty manager puts up a notice: nothing is done before the last press, and then once.
import { describe, expect, it } from 'vitest';
import { changeNotice } from '../../bot/notices/tell.ts';
import { dynamoDbNotices } from '../../lambdas/aws/dynamodb-notices.ts';
import { once } from '../../lambdas/once.ts';
import { noticePage } from '../../lambdas/pages/notice.ts';
import { dynamoDbTable } from '../dynalite.ts';
import { behindLinks, NOW } from '../pages.ts';

const BY = '+447700900173';
const table = dynamoDbTable();
/** One for all: a notice is named by its link, and each test has links of its own. */
const opened = once(() => {
  const notices = dynamoDbNotices(table().client, table().name);
  const behind = behindLinks(() => undefined, {
    more: {
      notice: () =>
        Promise.resolve(
          noticePage({
            notices,
            change: changeNotice({ notices, enqueue: behind.enqueue, clock: () => new Date(NOW) }),
            streets: {
              named: (words) =>
                Promise.resolve(
                  words === 'Elm Road' ? { street: words, owner: 'council' as const } : undefined,
                ),
            },
            links: behind.links,
          }),
        ),
    },
  });
  const link = (by: string = BY, language: 'en' | 'cy' = 'en') =>
    behind.link({ purpose: 'notice', about: { by }, language });
  return { ...behind, behind, notices, link };
});
let made = 0;
const typed = (more: Readonly<Record<string, string>> = {}) => ({
  topic: 'water',
  streets: 'Elm Road',
  postcodes: '',
  en: `A main has burst, number ${++made}.`,
  cy: '',
  time: '18:00',
  ...more,
});
const running = async ({ notices }: ReturnType<typeof opened>, en: string) =>
  (await notices.open()).find(({ text }) => text.en === en);

describe('the page of notices', () => {
  it('shows how it reads and does nothing, then puts it up once, with who did', async () => {
    const page = opened();
    const token = await page.link();
    const fields = typed();

    const preview = await page.post(token, { ...fields, do: 'check' });
    const before = await running(page, fields.en);
    const done = await page.post(token, { ...fields, topics: 'water', do: 'make' });
    const again = await page.post(token, { ...fields, topics: 'water', do: 'make' });

    expect(preview.body).toContain('We know about a problem with the water supply in Elm Road.');
    expect(preview.body).toContain('It goes out as 2 texts.');
    expect(preview.body).toContain('name="topics" value="water"');
    expect(before).toBeUndefined();
    expect([done.status, again.status]).toEqual([200, 410]);
    expect(await running(page, fields.en)).toMatchObject({
      by: `duty manager ${BY}`,
      area: { streets: ['Elm Road'] },
      until: '2026-11-24T18:00:00.000Z',
    });
  });

  it('says all that is wrong, keeps what was typed, and asks after a street that we do not have', async () => {
    const page = opened();
    const token = await page.link();

    const wrong = await page.post(token, { ...typed({ streets: '', en: 'See bit.ly/x' }), do: 'check' });
    const unknown = await page.post(token, { ...typed({ streets: 'Elmm Road' }), do: 'check' });

    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('href="#streets"');
    expect(wrong.body).toContain('href="#en"');
    expect(wrong.body).toContain('See bit.ly/x');
    expect(unknown.body).toContain('We have no street called &quot;Elmm Road&quot;');
  });

  it('says that one is fixed, and tells those who follow it; the second of two at once sees how it stands', async () => {
    const page = opened();
    const fields = typed();
    await page.post(await page.link(), { ...fields, topics: 'water', do: 'make' });
    const { id = '' } = (await running(page, fields.en)) ?? {};
    await page.notices.attach({ notice: id, conversation: 'c1', at: NOW });
    const [one, two] = [await page.link(), await page.link()];
    const change = { id, seen: '1', standing: 'fixed', en: 'Water is back', cy: '' };

    const asked = await page.post(one, { id, seen: '1', do: 'fixed' });
    const preview = await page.post(one, { ...change, do: 'check' });
    const done = await page.post(one, { ...change, do: 'make' });
    const late = await page.post(two, { ...change, standing: 'withdrawn', do: 'make' });

    expect(asked.body).toContain('What they should know now');
    expect(asked.body).not.toContain('what is being done');
    expect(preview.body).toContain('1 person has asked to be told');
    expect(done.body).toContain('You have said that it is fixed');
    expect(done.body).toContain('is over, and there is nothing more to do');
    expect(done.body).not.toContain('It is changed');
    expect(done.body).not.toContain('or to say that it is fixed');
    expect(page.events).toMatchObject([{ kind: 'notice', conversation: 'c1', news: { standing: 'fixed' } }]);
    expect(late.body).toContain('Somebody changed this notice meanwhile');
    expect(await page.notices.find(id)).toMatchObject({
      standing: 'fixed',
      updates: [{}, { by: `duty manager ${BY}` }],
    });
  });

  it('says whom the last news did not reach, while it runs and when it is over', async () => {
    const page = opened();
    const fields = typed();
    await page.post(await page.link(), { ...fields, topics: 'water', do: 'make' });
    const { id = '' } = (await running(page, fields.en)) ?? {};
    for (const conversation of ['c1', 'c2']) await page.notices.attach({ notice: id, conversation, at: NOW });
    const change = { id, en: 'Engineers are there', cy: '', do: 'make' };
    await page.post(await page.link(), { ...change, seen: '1', standing: 'running' });
    const lost = { id, conversation: 'c1', at: NOW, refusal: 'opted-out' as const };

    await page.notices.untold({ ...lost, update: 2 });
    const runs = await page.get(await page.link());
    await page.post(await page.link(), { ...change, seen: '2', standing: 'fixed' });
    await page.notices.untold({ ...lost, update: 3 });
    const over = await page.get(await page.link(BY, 'cy'));

    expect(runs.body).toContain('2 asked to be told. The last news did not reach 1: 1 had sent STOP.');
    expect(over.body).toContain('Drosodd, ac ni chafodd pawb wybod');
    expect(over.body).toContain('Ni chyrhaeddodd y newyddion diwethaf 1: roedd 1 wedi anfon STOP.');
  });

  it('opens for a supervisor who asked for it at the desk, whose name stands with it', async () => {
    const page = opened();
    const fields = typed();
    const token = await page.behind.link({ purpose: 'notice', about: { supervisor: 'Carys' } });

    const done = await page.post(token, { ...fields, topics: 'water', do: 'make' });

    expect(done.status).toBe(200);
    expect(await running(page, fields.en)).toMatchObject({ by: 'supervisor Carys' });
  });

  it('begins an update with what was said, and takes the time along', async () => {
    const page = opened();
    const fields = typed();
    await page.post(await page.link(), { ...fields, topics: 'water', do: 'make' });
    const { id = '' } = (await running(page, fields.en)) ?? {};

    const form = await page.post(await page.link(), { id, seen: '1', do: 'running' });

    expect(form.body).toContain(fields.en);
    expect(form.body).toContain('value="18:00"');
  });

  it('is for nobody who is not on duty, and never runs what was written', async () => {
    const page = opened();
    const fields = typed({ en: 'Tea & "cake" at Elm Road' });

    const shut = await page.get(await page.link('+447700900199'));
    const pressed = await page.post(await page.link('+447700900199'), {
      ...fields,
      topics: 'water',
      do: 'make',
    });
    const preview = await page.post(await page.link(BY, 'cy'), { ...fields, do: 'check' });

    expect([shut.status, pressed.status]).toEqual([403, 403]);
    expect(await running(page, fields.en)).toBeUndefined();
    expect(preview.body).toContain('Tea &amp; &quot;cake&quot;');
    expect(preview.body).toContain('<html lang="cy">');
  });
});
