// What a person writes and sends with: words, and where the provider has them, a photo and a place.
import { h } from '../../web/dom.ts';
import { fit } from '../../web/photo.ts';
import type { Act, PhoneChannel } from './wire.ts';

export type Composer = {
  readonly element: HTMLElement;
  readonly focus: () => void;
  readonly openPlace: () => void;
  readonly setNetworks: (networks: readonly string[]) => void;
};

const NETWORKS: Readonly<Record<string, string>> = {
  twilio: 'Twilio',
  notify: 'GOV.UK Notify',
  aws: 'AWS',
};
/** Near nothing in particular: Northmoor is invented. */
const HERE = { latitude: '53.7996', longitude: '-1.5491' };

/** @param does resolves to why it cannot be done */
export const composer = (
  channel: PhoneChannel,
  does: (act: Act) => Promise<string | undefined>,
  say: (words: string) => void,
): Composer => {
  const input = h('textarea', { id: 'words', rows: '2', maxlength: '10000' });
  const network = h('select', { id: 'network' });
  const form = h(
    'form',
    { class: 'write' },
    h('label', { for: 'words' }, 'Message'),
    input,
    h('button', { type: 'submit' }, 'Send'),
  );
  const act = async (what: Act, done: () => void = () => undefined) => {
    const whyNot = await does(what);
    say(whyNot ?? '');
    if (whyNot === undefined) done();
  };
  const send = () => {
    const text = input.value;
    if (text.trim() === '') {
      say('Write something first.');
      return;
    }
    input.value = '';
    void act({ act: 'text', text, ...(network.value === '' ? {} : { network: network.value }) });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  const place = channel === 'whatsapp' ? placeForm((what) => void act(what)) : undefined;
  const networks = h('p', { hidden: true }, h('label', { for: 'network' }, 'Goes by'), ' ', network);
  return {
    element: h(
      'div',
      { class: 'composer' },
      form,
      ...(channel === 'sms' ? [networks] : [photoButton(input, act)]),
      ...(channel === 'messenger' ? [startButton(() => void act({ act: 'start' }))] : []),
      ...(place === undefined ? [] : [place]),
    ),
    focus: () => input.focus(),
    openPlace: () => {
      if (place === undefined) return;
      place.open = true;
      place.querySelector('button')?.focus();
    },
    setNetworks: (names) => {
      if (names.length < 2 || network.options.length > 0) return;
      network.append(...names.map((name) => h('option', { value: name }, NETWORKS[name] ?? name)));
      networks.hidden = false;
    },
  };
};

const startButton = (start: () => void): HTMLElement => {
  const button = h('button', { type: 'button', class: 'plain' }, 'Get started');
  button.addEventListener('click', start);
  return button;
};

/** What is written goes along as its caption. */
const photoButton = (
  input: HTMLTextAreaElement,
  act: (what: Act, done: () => void) => Promise<void>,
): HTMLElement => {
  const file = h('input', { type: 'file', id: 'photo', accept: 'image/*' });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    file.value = '';
    if (chosen === undefined) return;
    void base64Of(chosen).then((base64) => {
      if (base64 === undefined) return;
      const caption = input.value.trim();
      const what = { act: 'photo', contentType: 'image/jpeg', base64 } as const;
      return act(caption === '' ? what : { ...what, caption }, () => (input.value = ''));
    });
  });
  return h('p', {}, h('label', { for: 'photo' }, 'Send a photo'), ' ', file);
};

const base64Of = async (chosen: File): Promise<string | undefined> => {
  const fitting = await fit(chosen);
  if (!fitting.ok) return undefined;
  const bytes = new Uint8Array(await fitting.photo.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
};

const placeForm = (act: (what: Act) => void): HTMLDetailsElement => {
  const fields = {
    latitude: h('input', { id: 'latitude', inputmode: 'decimal', value: HERE.latitude }),
    longitude: h('input', { id: 'longitude', inputmode: 'decimal', value: HERE.longitude }),
    name: h('input', { id: 'place-name' }),
    address: h('input', { id: 'place-address' }),
  };
  const form = h(
    'form',
    { class: 'place' },
    h('button', { type: 'submit' }, 'Send this place'),
    h('label', { for: 'latitude' }, 'Latitude'),
    fields.latitude,
    h('label', { for: 'longitude' }, 'Longitude'),
    fields.longitude,
    h('label', { for: 'place-name' }, 'Name of the place (optional)'),
    fields.name,
    h('label', { for: 'place-address' }, 'Address (optional)'),
    fields.address,
  );
  const details = h('details', { class: 'places' }, h('summary', {}, 'Send a place'), form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [name, address] = [fields.name.value.trim(), fields.address.value.trim()];
    act({
      act: 'place',
      latitude: Number(fields.latitude.value),
      longitude: Number(fields.longitude.value),
      ...(name === '' ? {} : { name }),
      ...(address === '' ? {} : { address }),
    });
    details.open = false;
  });
  return details;
};
