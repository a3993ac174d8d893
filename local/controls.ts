// The laptop's controls on the start page: the simulated phones, what Porth's clock says, and buttons that move it on.

const showTime = (output: HTMLOutputElement, iso: string): void => {
  output.textContent = new Date(iso).toLocaleString('en-GB', {
    dateStyle: 'full',
    timeStyle: 'medium',
    timeZone: 'Europe/London',
  });
};

const clockAt = async (advance?: string): Promise<string> => {
  const response = await fetch(
    '/local/clock',
    advance === undefined ? {} : { method: 'POST', body: JSON.stringify({ advance }) },
  );
  return ((await response.json()) as { now: string }).now;
};

const section = document.createElement('aside');
section.className = 'local-controls';
section.setAttribute('aria-label', 'Laptop controls');
Object.assign(section.style, {
  maxWidth: '46rem',
  margin: '0 auto',
  padding: '0.5rem 1rem 1.5rem',
  fontSize: '0.875rem',
});
const label = document.createElement('span');
label.textContent = 'Laptop clock: ';
const output = document.createElement('output');
section.append(label, output);
for (const [words, advance] of [
  ['+15 minutes', 'PT15M'],
  ['+1 hour', 'PT1H'],
  ['+6 hours', 'PT6H'],
  ['+1 day', 'P1D'],
] as const) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', () => void clockAt(advance).then((now) => showTime(output, now)));
  section.append(' ', button);
}
/** A phone for each channel whose provider is simulated. */
const showPhones = async (): Promise<void> => {
  const response = await fetch('/local/providers');
  const phones = (await response.json()) as readonly { readonly channel: string; readonly path: string }[];
  const list = document.createElement('ul');
  for (const { channel, path } of phones) {
    const link = document.createElement('a');
    link.href = path;
    link.textContent = NAMES[channel] ?? channel;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  if (phones.length > 0) section.append('Simulated phones:', list);
};
const NAMES: Readonly<Record<string, string>> = {
  messenger: 'Messenger',
  whatsapp: 'WhatsApp',
  sms: 'Text messages',
};

document.body.append(section);
void showPhones();
void clockAt().then((now) => showTime(output, now));
