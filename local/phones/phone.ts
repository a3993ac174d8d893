// A simulated phone as a page: one person's thread with the council on one channel, and all that can go wrong on the way.
import { h } from '../../web/dom.ts';
import { bubbleOf, tapper, touch, type Taps } from './bubble.ts';
import { composer } from './composer.ts';
import { faults } from './faults.ts';
import { openLine, type Line } from './line.ts';
import { PHONE_CHANNELS, quickNow, type Act, type PhoneChannel, type PhoneState } from './wire.ts';

const TITLES: Readonly<Record<PhoneChannel, string>> = {
  messenger: 'Messenger',
  whatsapp: 'WhatsApp',
  sms: 'Text messages',
};
/** What has been on the screen this long has been read. */
const READ_MS = 1_000;

const channel = PHONE_CHANNELS.find((each) => location.pathname.endsWith(`/${each}`)) ?? 'messenger';
const person = new URLSearchParams(location.search).get('as') ?? 'sam';

const status = h('p', { class: 'status', role: 'status' });
const say = (words: string) => {
  if (status.textContent !== words) status.textContent = words;
};
const who = h('select', { id: 'who' });
who.addEventListener('change', () => (location.search = `?as=${who.value}`));
const log = h('div', {
  class: 'log',
  role: 'log',
  tabindex: '0',
  'aria-label': 'Messages',
  'aria-relevant': 'additions',
});
const quick = h('div', { class: 'quick choices', role: 'group', 'aria-label': 'Quick replies' });
const typing = h('p', { class: 'typing' });
const paid = h('p', { class: 'typing' });
const taps: Taps = {
  tap: (bubble, choice) => void does({ act: 'tap', bubble, choice }),
  react: (bubble, emoji) => void does({ act: 'react', bubble, emoji }),
  edit: (bubble, now) => {
    const text = prompt('Change it to', now)?.trim() ?? '';
    if (text !== '' && text !== now) void does({ act: 'edit', bubble, text });
  },
  place: () => writing.openPlace(),
};
const writing = composer(channel, (act) => line.does(act), say);
const switches = faults((on) => void line.setFaults(on).then((why) => say(why ?? '')));

document.body.classList.add(channel);
document.body.append(
  h(
    'header',
    {},
    h('h1', {}, TITLES[channel]),
    h(
      'nav',
      { 'aria-label': 'Phones' },
      h('a', { href: '/' }, 'Start page'),
      ...PHONE_CHANNELS.filter((each) => each !== channel).map((each) =>
        h('a', { href: `/phone/${each}` }, TITLES[each]),
      ),
    ),
    h('p', { class: 'who-is-it' }, h('label', { for: 'who' }, 'You are'), ' ', who),
  ),
  h('main', {}, log, typing, quick, status, writing.element, paid),
  h('footer', {}, switches.element),
);
const line: Line = openLine(channel, person, show, say);

async function does(act: Act): Promise<void> {
  const whyNot = await line.does(act);
  say(whyNot ?? '');
  // What was tapped may be gone.
  if (document.activeElement === document.body) writing.focus();
}

function show(state: PhoneState): void {
  if (who.options.length === 0)
    who.append(
      ...state.people.map(({ id, name, note }) =>
        h('option', { value: id, selected: id === state.person.id }, `${name} (${note})`),
      ),
    );
  if (status.textContent.includes('cannot be reached')) say('');
  showBubbles(state);
  showQuick(state);
  typing.textContent = [
    ...(state.isTyping ? ['The council is typing …'] : []),
    ...(state.onTheWay === 0 ? [] : [`On its way to Porth: ${state.onTheWay}`]),
    ...(state.refused === undefined ? [] : [refusedIn(state.refused)]),
  ].join(' ');
  paid.textContent = channel === 'sms' ? partsSent(state.bubbles) : '';
  switches.show(state);
  writing.setNetworks(state.networks);
  if (document.visibilityState === 'visible' && state.bubbles.some(isUnread)) setTimeout(readAll, READ_MS);
}

function showBubbles({ bubbles }: PhoneState): void {
  const isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
  const there = new Map(Array.from(log.children, (each) => [(each as HTMLElement).dataset['id'], each]));
  const before = log.children.length;
  for (const bubble of bubbles) {
    const element = there.get(bubble.id);
    there.delete(bubble.id);
    if (element === undefined) log.append(bubbleOf(bubble, taps, channel !== 'sms'));
    else touch(element, bubble);
  }
  for (const gone of there.values()) gone.remove();
  if (isAtEnd && log.children.length > before) log.scrollTop = log.scrollHeight;
}

/** Quick replies go as soon as anything more is said. */
function showQuick({ bubbles }: PhoneState): void {
  const bubble = quickNow(bubbles);
  const id = bubble?.id ?? '';
  if (quick.dataset['of'] === id) return;
  const hadFocus = quick.contains(document.activeElement);
  quick.dataset['of'] = id;
  quick.hidden = bubble === undefined;
  const replies = bubble === undefined ? [] : (bubble.quick ?? []).map(tapper(bubble, taps));
  quick.replaceChildren(...replies);
  if (hadFocus) writing.focus();
}

/** A person sees nothing of it; whoever tries Porth out wants to know. */
function refusedIn({ times, last }: NonNullable<PhoneState['refused']>): string {
  return `Calls of Porth’s that failed: ${times} (the last: ${last ?? 'no answer'})`;
}

/** What the council pays for. */
function partsSent(bubbles: PhoneState['bubbles']): string {
  const parts = bubbles.reduce(
    (sum, { by, shown }) => sum + (by === 'porth' && shown.kind === 'sms' ? shown.segments : 0),
    0,
  );
  return parts === 0 ? '' : `Sent to this phone: ${parts} ${parts === 1 ? 'part' : 'parts'}`;
}

function isUnread({ by, tick }: PhoneState['bubbles'][number]): boolean {
  return channel !== 'sms' && by === 'porth' && tick === 'delivered';
}

function readAll(): void {
  if (document.visibilityState === 'visible') void line.does({ act: 'read' });
}
document.addEventListener('visibilitychange', readAll);
