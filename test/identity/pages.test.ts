// What comes in no chat: pages behind links, letters, e-mails and templates. Whoever has the phone, or reads the inbox, may see them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../bot/channels/whatsapp/templates.ts';
import type { Answers, DialogState, Language, LinkPurpose } from '../../bot/model.ts';
import { SENTENCES } from '../../bot/sentences.ts';
import type { LetterAbout, LetterKind } from '../../bot/services/letters.ts';
import type { Mail } from '../../bot/services/mail.ts';
import { content } from '../../dialogs/content.ts';
import { letterSaid } from '../../dialogs/letters.ts';
import { paymentMail } from '../../dialogs/payment-mail.ts';
import { codeSaid, mailedCode } from '../../lambdas/identity/send-code.ts';
import { letterPage } from '../../lambdas/pages/letter.ts';
import { payPage } from '../../lambdas/pages/pay.ts';
import { provePage } from '../../lambdas/pages/prove.ts';
import { accountsInMemory, attemptsInMemory, personsInMemory } from '../accounts-in-memory.ts';
import { LETTERS } from '../letters.ts';
import { behindLinks, CONVERSATION, NOW } from '../pages.ts';
import { newOrder, paymentBookInMemory, paymentsInMemory } from '../payments.ts';
import { recordOf } from './planted.ts';

const LANGUAGES: readonly Language[] = ['en', 'cy'];
const NOW_DATE = new Date(NOW);
const clock = () => NOW_DATE;
const OWN = { account: 'canary-account-of-pages', person: 'canary-person-of-pages' };
const RECORD = recordOf(OWN);
const CLAIM = { reference: RECORD.reference, postcode: RECORD.postcode, born: '9 3 1971' };

/** Of the person, and of the account that they have. What a page is for may say more, and says so below. */
const CANARIES = [
  'canary',
  'Canary',
  'RT-9137731',
  'NM7 9ZZ',
  '1971',
  '900873',
  '£4,391.13',
  '4391',
  '439113',
  '£58.41',
];
const shownIn = (said: string): readonly string[] => CANARIES.filter((word) => said.includes(word));

/** All that was typed in whole words is a canary, and so is what the conversation has beside it. */
const planted = (state: DialogState): DialogState => {
  const { open } = state;
  const questions = content.dialogs[open?.dialog ?? '']?.questions ?? [];
  const answers: Answers = (open?.answers ?? []).map(([id, value]) => {
    const field = questions.find((each) => each.id === id)?.field;
    return [id, field?.open === true && typeof value === 'string' ? `canary-answer-${id}` : value];
  });
  return {
    ...state,
    ...(open === undefined
      ? {}
      : { open: { ...open, answers, said: 'canary-said', opening: 'canary-opening' } }),
    known: { name: 'Canary Known', phone: '+447700900873', email: 'canary-mail@example.org' },
    saved: [{ dialog: 'call-back', answers: [['topic', 'canary-saved']], savedAt: NOW }],
    speakingFor: 'my canary',
    identity: { level: 3, ...OWN, at: NOW, usedAt: NOW },
  };
};
const DEPLOYS = join(import.meta.dirname, '../deploys');
const stored = readdirSync(DEPLOYS)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file, JSON.parse(readFileSync(join(DEPLOYS, file), 'utf8')) as DialogState] as const)
  .filter(([, { open }]) => open?.asked !== undefined);

const COMPLAINT: LetterAbout = {
  ...LETTERS.complaint,
  answers: Object.fromEntries(
    ['happened', 'effect', 'wanted', 'name', 'phone', 'email', 'address', 'postcode', 'help'].map((id) => [
      id,
      `canary-answer-${id}`,
    ]),
  ),
};
/** What is taken away is in their own words, and a promise has its words as they were agreed. */
const LETTERS_PLANTED: Readonly<Record<LetterKind, LetterAbout>> = {
  complaint: COMPLAINT,
  visit: { ...LETTERS.visit, visit: { ...LETTERS.visit.visit, kind: 'bulky-waste', about: 'canary-sofa' } },
  promise: { ...LETTERS.promise, ...OWN },
};

/** Every page there is, with all that it could show behind it. */
const desk = async (state?: DialogState) => {
  const links = { use: () => Promise.resolve(true) };
  const enqueue = () => Promise.resolve();
  const book = paymentBookInMemory();
  const order = await book.open(
    newOrder({ conversation: CONVERSATION, account: RECORD.reference, email: 'canary-receipt@example.org' }),
  );
  const accounts = accountsInMemory([{ record: RECORD, entries: [] }]);
  const conversations = () => Promise.resolve(state && { dialog: state });
  const prove = provePage({
    accounts,
    attempts: attemptsInMemory(clock),
    persons: personsInMemory(),
    note: () => undefined,
    links,
    enqueue,
    conversations,
  });
  const payments = paymentsInMemory();
  const names = ['a', 'b', 'c'];
  const paying = {
    book,
    payments,
    clock,
    timeZone: 'Europe/London',
    newName: () => names.shift() ?? '',
    wait: () => Promise.resolve(),
    warn: () => undefined,
  };
  const letterDeps = {
    letters: { find: (kind: LetterKind) => Promise.resolve(LETTERS_PLANTED[kind]) },
    said: letterSaid,
    links,
    conversations,
    ownOf: (conversation: string) => Promise.resolve([{ conversation }]),
  };
  const pay = payPage({
    paying: () => Promise.resolve(paying),
    enqueue,
    publicUrl: 'https://porth.example.org',
  });
  const shown = behindLinks(() => state, {
    more: {
      prove: () => Promise.resolve(prove),
      letter: () => Promise.resolve(letterPage(letterDeps)),
      pay: () => Promise.resolve(pay),
    },
  });
  return { ...shown, order };
};

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(stored)(
    'the page for the question of %s shows nothing of the answers before it',
    async (_, state) => {
      const { open } = state;
      const { link, get, post } = await desk(planted(state));
      const about = { dialog: open?.dialog ?? '', question: open?.asked ?? '' };
      const token = await link({ purpose: 'answer', about, language });

      const pages = [await get(token), await post(token, { answer: '' })];

      expect(pages.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
      expect(shownIn(pages.map(({ body }) => body).join('\n'))).toEqual([]);
    },
  );

  it('the page that shows whose account it is says nothing of the account, right or wrong', async () => {
    const { link, get, post } = await desk();
    const token = await link({ purpose: 'prove', language });

    const wrong = await post(token, { ...CLAIM, postcode: 'NM1 1AA', born: '1 1 1980' });
    const unknown = await post(await link({ purpose: 'prove', language }), {
      ...CLAIM,
      reference: 'RT-1130525',
      postcode: 'NM1 1AA',
      born: '1 1 1980',
    });
    const right = await post(token, CLAIM);
    const first = await get(await link({ purpose: 'prove', language }));

    expect(right.status).toBe(200);
    for (const { body } of [first, right]) expect(shownIn(body)).toEqual([]);
    // What they typed themselves stands in its field again.
    expect(shownIn(wrong.body.replaceAll(RECORD.reference, ''))).toEqual([]);
    expect(unknown.body.replaceAll('RT-1130525', '')).toBe(wrong.body.replaceAll(RECORD.reference, ''));
  });

  it('the page on which they pay shows the end of the reference, and nothing else of the account', async () => {
    const { link, get, order } = await desk();
    const token = await link({ purpose: 'pay', about: { reference: order.reference }, language });

    const { status, body } = await get(token);

    expect(status).toBe(200);
    expect(body).toContain('731');
    expect(shownIn(body)).toEqual([]);
  });

  it.each(Object.values(LETTERS_PLANTED))(
    'the letter about a $kind has nothing in it that was written',
    async ({ kind, reference }) => {
      const { link, get, post } = await desk(planted({ language }));
      const token = await link({ purpose: 'letter', about: { kind, reference }, language });

      const pages = [await get(token), await post(token, {})];

      expect(pages.map(({ status }) => status)).toEqual([200, 200]);
      expect(pages[1]?.body).toContain(reference);
      expect(shownIn(pages.map(({ body }) => body).join('\n'))).toEqual([]);
    },
  );

  it('an e-mail says what was paid or what the code is, and nothing of the account', async () => {
    const sent: Mail[] = [];
    const mails = {
      send: (mail: Mail) => Promise.resolve(void sent.push(mail)).then(() => ({ kind: 'sent' as const })),
    };
    const contact = {
      id: 'canary-contact',
      kind: 'email',
      value: 'canary-mail@example.org',
      since: NOW,
    } as const;
    await mailedCode(mails)(contact, '204518', language);
    const { order } = await desk();

    const receipt = paymentMail({ ...order, language, status: 'paid', endedAt: NOW });
    const [code] = sent.map(({ subject, text, reference }) => ({ subject, text, reference }));

    expect(receipt.text).toContain(order.reference);
    expect(shownIn(JSON.stringify([receipt, code, codeSaid('204518')]))).toEqual([]);
    expect(code?.subject).not.toContain('204518');
    expect(code?.reference).not.toContain('204518');
  });

  it('a template has one place for what is said, and no other', () => {
    expect(TEMPLATES[language].body.match(/\{\{.*?\}\}/g)).toEqual(['{{1}}']);
  });
});

describe('a link', () => {
  it('to a page is for no more than its level: whoever has it may open it', () => {
    const purposes: readonly LinkPurpose[] = ['answer', 'letter', 'pay'];
    const levels = purposes.map((each) => SENTENCES.find(({ of }) => of.includes(`page:${each}`))?.level);

    expect(levels).toEqual([0, 0, 0]);
  });

  const handedOn: DialogState = { language: 'en', since: '2026-11-24T09:30:00.000Z' };
  const [, asked] = stored[0] ?? expect.unreachable();
  const { dialog = '', asked: question = '' } = asked.open ?? {};

  it.each([
    ['shows nobody the question', '2026-11-25T09:00:00.000Z', 0],
    ['would else', '2026-11-25T09:45:00.000Z', 1],
  ])('that was sent before the number was given to somebody else %s', async (_, expiresAt, options) => {
    const { link, get } = await desk({ ...asked, ...handedOn });
    const token = await link({ purpose: 'answer', about: { dialog, question }, expiresAt });

    const { body } = await get(token);

    expect(body.match(/<form/g) ?? []).toHaveLength(options);
  });

  it.each([
    ['proves nothing', '2026-11-24T10:20:00.000Z', 410],
    ['would else', '2026-11-24T10:45:00.000Z', 200],
  ])('that was sent before the number was given to somebody else %s', async (_, expiresAt, status) => {
    const { link, post } = await desk(handedOn);
    const token = await link({ purpose: 'prove', expiresAt });

    expect((await post(token, CLAIM)).status).toBe(status);
  });
});
