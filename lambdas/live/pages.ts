// Puts the pages behind links together from what they run on. Each is loaded when the first link to it is opened.
import { council } from '../../dialogs/council.ts';
import { dynamoDbLinks } from '../aws/dynamodb-links.ts';
import type { Enqueue } from '../aws/queue.ts';
import { tableClient } from '../aws/table-client.ts';
import { clock } from '../clock.ts';
import { errorsAsAnswers } from '../http.ts';
import { lazyCall } from '../lazily.ts';
import { countNoMatch, warn } from '../log.ts';
import { pages, type PagesDeps } from '../pages.ts';
import { paying } from './payments.ts';
import { settings } from '../settings.ts';
import { logged } from './logged.ts';

const live = (): PagesDeps => {
  const env = settings('DIRECTLINE_SECRET', 'TABLE_NAME');
  const client = tableClient();
  const links = dynamoDbLinks(client, env.TABLE_NAME);
  const enqueue = lazyCall<Enqueue>(async () => {
    const [{ queueClient }, { heard }] = await Promise.all([import('../aws/queue.ts'), import('./heard.ts')]);
    return heard(queueClient());
  });
  const pay = paying(council.timeZone);
  const publicUrl = (process.env['PUBLIC_URL'] ?? '').replace(/\/$/, '');
  return {
    links,
    council,
    clock,
    pages: {
      ...(pay && {
        pay: async () => (await import('../pages/pay.ts')).payPage({ paying: pay, enqueue, publicUrl }),
      }),
      answer: async () => (await import('./answer.ts')).answerLive({ client, links, enqueue }),
      letter: async () => (await import('./letter.ts')).letterLive(client, links),
      notice: async () => (await import('./notice-page.ts')).noticeLive({ client, links, enqueue }),
      'on-call': async () => (await import('./on-call.ts')).onCallPageWith(client, env.TABLE_NAME),
      transcript: async () => (await import('./transcript.ts')).transcriptLive(client, links),
      prove: async () => {
        const [{ provePage }, { identityIn }, { conversationsIn }] = await Promise.all([
          import('../pages/prove.ts'),
          import('../aws/identity.ts'),
          import('../aws/conversations.ts'),
        ]);
        const conversations = conversationsIn(client, env.TABLE_NAME);
        const { timeZone } = council;
        const secret = env.DIRECTLINE_SECRET;
        const identity = identityIn(client, env.TABLE_NAME, { secret, timeZone, clock, warn, send: {} });
        return provePage({ ...identity, links, enqueue, conversations, note: countNoMatch });
      },
    },
  };
};

export const handler = logged(pages(live())).use(errorsAsAnswers());
