// The laptop's controls above the start page: the simulated phones, what Porth's clock says, and buttons that move it on.
import { clockControls } from './clock-controls.ts';
import { councilControls } from './council-controls.ts';
import { incidentControls } from './incident-controls.ts';

const section = document.createElement('aside');
section.className = 'local-controls';
section.setAttribute('aria-label', 'Laptop controls');
Object.assign(section.style, {
  boxSizing: 'border-box',
  width: 'calc(100% - 2rem)',
  maxWidth: '58rem',
  margin: '0.75rem auto',
  padding: '0.25rem 1rem',
  border: '1px dashed',
  borderRadius: '0.5rem',
  fontSize: '0.9375rem',
  lineHeight: '2',
});
const phones = document.createElement('div');
section.append(phones, clockControls(), incidentControls(), councilControls());

/** The chat as a page, a phone for each channel whose provider is simulated, and the agents' desk. */
const showPhones = async (): Promise<void> => {
  const response = await fetch('/local/providers');
  const found = (await response.json()) as readonly { readonly channel: string; readonly path: string }[];
  const pages = [{ channel: 'webchat', path: '/chat' }, ...found, { channel: 'desk', path: '/desk' }];
  const links = pages.map(({ channel, path }) => {
    const link = document.createElement('a');
    link.href = path;
    link.textContent = NAMES[channel] ?? channel;
    link.style.marginInline = '0.25rem';
    return link;
  });
  phones.append('Try it on: ', ...links.flatMap((link) => [' ', link]));
};
const NAMES: Readonly<Record<string, string>> = {
  webchat: 'Web chat',
  messenger: 'Messenger',
  whatsapp: 'WhatsApp',
  sms: 'Text messages',
  desk: 'Agents’ desk',
};

document.querySelector('main')?.before(section);
void showPhones();
