// What each page behind a link weighs as it comes down the line, with the picture that it shows.
import { gzipSync } from 'node:zlib';
import { letterSaid } from '../dialogs/letters.ts';
import { letterPage } from '../lambdas/pages/letter.ts';
import { provePage } from '../lambdas/pages/prove.ts';
import { accountsInMemory, attemptsInMemory, personsInMemory } from './accounts-in-memory.ts';
import { LETTERS, PROVED } from './letters.ts';
import { behindLinks, NOW } from './pages.ts';
import { conversation } from './talk.ts';

/** Bytes, gzip -9: what a provider's gateway or a browser's cache makes of it differs little. */
export type Weight = { readonly page: string; readonly gzip: number; readonly picture: number };

/** A form's question, come to by what is said. */
const QUESTIONS: readonly (readonly [page: string, form: string, says: readonly string[]])[] = [
  ['a place', 'report-pothole', ['no']],
  ['photos', 'report-fly-tip', ['no', 'Elm Road, by the park', '2', 'furniture']],
  ['a time', 'book-bulky-waste', ['a sofa', 'yes', 'nm3 5hj', '4 Chapel Close', '1']],
  ['a long list', 'find-bin-days', ['nm2 3dl']],
  ['words', 'report-fly-tip', ['no', 'Elm Road, by the park', '2', 'furniture', 'no photo', 'yes']],
];

export const weights = async (): Promise<readonly Weight[]> => [
  ...(await Promise.all(QUESTIONS.map(questionWeight))),
  await placeChosen(),
  ...(await others()),
];

/** As many as stand on one page. */
const TIMES = Array.from({ length: 10 }, (_, day) => `2026-12-${String(day + 10)}`).flatMap((day) => [
  `${day}T08:00-12:00`,
  `${day}T12:00-17:00`,
]);

const questionWeight = async ([page, form, says]: (typeof QUESTIONS)[number]): Promise<Weight> => {
  const { desk, token } = await asked(form, says);
  return weighed(page, desk, token, (await desk.get(token)).body);
};

const asked = async (form: string, says: readonly string[]) => {
  const talking = conversation({ channel: 'sms', at: NOW });
  talking.opens(form);
  for (const words of says) talking.says(words);
  const desk = behindLinks(() => talking.state, { free: () => Promise.resolve(TIMES) });
  const about = { dialog: form, question: talking.asked ?? '' };
  return { desk, token: await desk.link({ purpose: 'answer', about }) };
};

const placeChosen = async (): Promise<Weight> => {
  const { desk, token } = await asked('report-pothole', ['no']);
  const { body } = await desk.post(token, { do: 'here', pin: '53.8004,-1.5471' });
  return weighed('a place that was tapped', desk, token, body);
};

const others = async (): Promise<readonly Weight[]> => {
  const clock = () => new Date(NOW);
  const use = () => Promise.resolve(true);
  const prove = provePage({
    accounts: accountsInMemory([]),
    attempts: attemptsInMemory(clock),
    persons: personsInMemory(),
    note: () => undefined,
    conversations: () => Promise.resolve(undefined),
    links: { use },
    enqueue: () => Promise.resolve(),
  });
  const letter = letterPage({
    letters: { find: (kind) => Promise.resolve(LETTERS[kind]) },
    said: letterSaid,
    conversations: () => Promise.resolve({ dialog: PROVED }),
    ownOf: (conversation) => Promise.resolve([{ conversation }]),
    links: { use },
  });
  const more = { prove: () => Promise.resolve(prove), letter: () => Promise.resolve(letter) };
  const desk = behindLinks(() => undefined, { more });
  const proving = await desk.link({ purpose: 'prove' });
  const letters = Object.values(LETTERS).map(async ({ kind, reference }) => {
    const reading = await desk.link({ purpose: 'letter', about: { kind, reference } });
    return weighed(`a letter: ${kind}`, desk, reading, (await desk.post(reading, {})).body);
  });
  return [
    await weighed('who they are', desk, proving, (await desk.get(proving)).body),
    ...(await Promise.all(letters)),
    await weighed('a link that is over', desk, 'none', (await desk.get('none')).body),
  ];
};

const weighed = async (
  page: string,
  desk: ReturnType<typeof behindLinks>,
  token: string,
  body: string,
): Promise<Weight> => {
  const query = /src="\?([^"]+)"/.exec(body)?.[1];
  const picture =
    query === undefined
      ? ''
      : (
          await desk.get(token, {
            query: Object.fromEntries(new URLSearchParams(query.replaceAll('&amp;', '&'))),
          })
        ).body;
  return { page, gzip: bytesOf(body), picture: picture === '' ? 0 : bytesOf(picture) };
};
const bytesOf = (text: string): number => gzipSync(text, { level: 9 }).length;
