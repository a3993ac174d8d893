// The chat on a council's page: how large its script is, and when a person on a bad line and a slow phone can type in it.
import { launch } from '../test/browser/browser.ts';
import { startStackApart } from './support/apart.ts';
import { CLOSED, OPENED, PEERS, scripts, type Chat } from './support/chats.ts';
import { startSite } from './support/host-site.ts';
import { interleaved, median, medianRatio } from './support/measure.ts';
import { needPeers, versioned } from './support/peers.ts';
import { report } from './support/report.ts';
import { grouped, sizeOf, widgetBySource } from './support/script-size.ts';
import { CPU_SLOWER, SLOW_3G, visit, type Visit } from './support/slow-visit.ts';

needPeers(...PEERS);

const ROUNDS = 7;
const GZIP_AIM = 15 * 1024;
const INTERACTIVE_AIM = 0.5;
/** Chromium finds nothing but this machine. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';
const NAMES = {
  porth: 'Porth',
  typebot: 'Typebot, as a bubble',
  'webchat-minimal': 'botframework-webchat, minimal',
  webchat: 'botframework-webchat',
  none: 'the page without a chat',
  'porth-closed': 'Porth, not opened',
  'typebot-closed': 'Typebot, not opened',
} as const;
const WEIGHT = ['bytes', 'requests', 'long tasks, ms'];
type Name = keyof typeof NAMES;
const OTHERS = ['typebot', 'webchat-minimal', 'webchat'] as const;

const measure = async (): Promise<Record<Name, Visit[]>> => {
  const chats: Readonly<Record<Name, Chat>> = { ...OPENED, ...CLOSED };
  const stack = await startStackApart();
  const site = await startSite(chats, await scripts(), stack.url);
  const { browser, close } = await launch([ALONE]);
  const visits = (slow: boolean) =>
    Object.fromEntries(
      Object.entries(chats).map(([name, chat]) => [
        name,
        () => visit(browser, `${site.url}/${name}`, chat, slow),
      ]),
    ) as Record<Name, () => Promise<Visit>>;
  try {
    // Once at full speed, so that the browser and the stack have all that they load on first use.
    await interleaved(1, visits(false));
    return await interleaved(ROUNDS, visits(true));
  } finally {
    await close();
    await site.close();
    await stack.close();
  }
};

const widget = await widgetBySource();
const sizes = new Map([...(await scripts())].map(([path, code]) => [path, sizeOf(code)]));
const found = await measure();

const times = (name: Name, moment: 'visible' | 'typed' | 'greeted' | 'loaded') =>
  found[name].map((each) => each[moment] ?? Number.NaN);
const seconds = (ms: readonly number[]) => (median(ms) / 1000).toFixed(1);
const share = (name: Name, moment: 'typed' | 'greeted') =>
  medianRatio(times('porth', moment), times(name, moment));
const weight = (name: Name) =>
  (['bytes', 'requests', 'busy'] as const).map((what) =>
    grouped(median(found[name].map((each) => each[what]))),
  );
const fastest = OTHERS.reduce((best, name) =>
  median(times(name, 'typed')) < median(times(best, 'typed')) ? name : best,
);
const most = share(fastest, 'typed');

report({
  name: 'widget',
  about: `The script that a council puts on its page, against ${versioned('botframework-webchat')} (its whole script and its minimal one) and Typebot's ${versioned('@typebot.io/js')}, each embedded as its guide says on the same bare page, from one server with gzip. Chromium by its DevTools protocol as on "3G", which was "Slow 3G" until 2024 (${(SLOW_3G.downloadThroughput * 8) / 1000} kbit/s each way, ${SLOW_3G.latency} ms on every request), with the CPU ${CPU_SLOWER} times slower and nothing in its cache; ${ROUNDS} visits of each in turn, medians, ratios of the same round.`,
  tables: [
    widget.table,
    {
      caption: 'Opened by the page as soon as its script is there; seconds from the start of the visit:',
      head: ['chat', 'in sight', 'can type', 'Porth to it', 'greeted', 'Porth to it', ...WEIGHT],
      rows: (['porth', ...OTHERS] as const).map((name) => [
        NAMES[name],
        seconds(times(name, 'visible')),
        seconds(times(name, 'typed')),
        share(name, 'typed').toFixed(2),
        seconds(times(name, 'greeted')),
        share(name, 'greeted').toFixed(2),
        ...weight(name),
      ]),
    },
    {
      caption: 'When nobody opens the chat:',
      head: ['page', 'loaded', 'launcher in sight', ...WEIGHT],
      rows: (['none', 'porth-closed', 'typebot-closed'] as const).map((name) => [
        NAMES[name],
        seconds(times(name, 'loaded')),
        name === 'none' ? '–' : seconds(times(name, 'visible')),
        ...weight(name),
      ]),
    },
    {
      caption: 'The scripts alone, bytes:',
      head: ['script', 'minified', 'gzip -9', 'Porth to it'],
      rows: [...sizes].map(([path, { minified, gzip }]) => [
        path.replace('/files/', ''),
        grouped(minified),
        grouped(gzip),
        (widget.gzip / gzip).toFixed(3),
      ]),
    },
  ],
  targets: [
    {
      what: 'the script, gzip -9, bytes',
      aim: `≤ ${grouped(GZIP_AIM)}`,
      found: grouped(widget.gzip),
      met: widget.gzip <= GZIP_AIM,
    },
    {
      what: `can type, to the fastest of the others (${NAMES[fastest]})`,
      aim: `≤ ${INTERACTIVE_AIM.toFixed(2)}`,
      found: most.toFixed(2),
      met: most <= INTERACTIVE_AIM,
    },
  ],
  notes: [
    'In sight: the button that opens the chat, or its message box. Can type: the box is in sight and enabled, and a key that was pressed stands in it. Greeted: the first words of the bot are there. Bytes come down the line, headers too, until then; with the chat closed, until 3 s after.',
    'Nobody can be below 4 s here: the page and the script are one request each, of 2 s.',
    'Porth and botframework-webchat talk to the same Porth, which needs three answers before it greets, one after another: token, conversation, stream. In place of a Typebot server a stub answers at once and in one request, without a font or a pretence of typing.',
    "All is of one origin. On a council's site the chat's server is another: each of the first two answers is then asked for twice (CORS), which DevTools does not slow down.",
    'Long tasks: what keeps the main thread for more than 50 ms at a time, added up.',
    'Licences: botframework-webchat MIT; @typebot.io/js FSL-1.1-ALv2 (source available), which is measured here and is no part of what is delivered.',
  ],
  figures: { sizes: Object.fromEntries(sizes), found },
});
