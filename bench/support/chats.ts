// The chats that are compared: each on the same bare page, embedded as its guide says, and opened by the page's own script.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildWidget } from '../../infra/web.ts';
import { BENCH } from './peers.ts';

export type Chat = {
  /** What the page has in its body for it. */
  readonly html: string;
  /** The element whose shadow tree holds it, if it has one. */
  readonly host?: string;
  /** The button that opens it, if it has one. */
  readonly launcher?: string;
  /** Where the person types; of a chat that stays closed, and of none, there is none. */
  readonly box?: string;
};

export const PEERS = ['botframework-webchat', '@typebot.io/js'] as const;
/** What every bot says first. */
export const GREETING = 'What can I help you with?';

/** The scripts as they are delivered, by the path that the pages name. */
export const scripts = async (): Promise<ReadonlyMap<string, Buffer>> => {
  const peer = (path: string) => readFile(join(BENCH, 'node_modules', path));
  return new Map([
    ['/files/widget.js', Buffer.from((await buildWidget()).code)],
    ['/files/webchat.js', await peer('botframework-webchat/dist/webchat.js')],
    ['/files/webchat-minimal.js', await peer('botframework-webchat/dist/webchat-minimal.js')],
    ['/files/typebot.js', await peer('@typebot.io/js/dist/web.js')],
  ]);
};

const porth: Chat = {
  html: '<script src="/files/widget.js" defer></script>',
  host: 'porth-chat',
  launcher: '.launcher',
};
const openPorth = `<script>
  addEventListener('DOMContentLoaded', () =>
    document.querySelector('porth-chat').shadowRoot.querySelector('.launcher').click());
</script>`;

/** https://github.com/microsoft/BotFramework-WebChat#how-to-use */
const webchat = (file: string): Chat => ({
  html: `<div id="webchat" role="main" style="height: 90vh"></div>
<script src="/files/${file}"></script>
<script>
  (async () => {
    const response = await fetch('/webchat/token', { method: 'POST' });
    const { token } = await response.json();
    const directLine = window.WebChat.createDirectLine({ token, domain: location.origin + '/v3/directline' });
    window.WebChat.renderWebChat({ directLine, locale: 'en-GB' }, document.getElementById('webchat'));
  })();
</script>`,
  box: '#webchat :is(input[type=text], textarea)',
});

/** https://docs.typebot.com/deploy/web/html-javascript */
const typebot = (then: string): Chat => ({
  html: `<script type="module">
  import Typebot from '/files/typebot.js';
  Typebot.initBubble({ typebot: 'bench', apiHost: location.origin });
  ${then}
</script>`,
  host: 'typebot-bubble',
  launcher: '[part=button]',
});

export const OPENED = {
  porth: { ...porth, html: porth.html + openPorth, box: 'textarea' },
  webchat: webchat('webchat.js'),
  'webchat-minimal': webchat('webchat-minimal.js'),
  typebot: { ...typebot('Typebot.open();'), box: ':is(input, textarea)' },
} as const satisfies Readonly<Record<string, Chat>>;

export const CLOSED = {
  none: { html: '' },
  'porth-closed': porth,
  'typebot-closed': typebot(''),
} as const satisfies Readonly<Record<string, Chat>>;
