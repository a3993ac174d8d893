// One bubble, as the provider would show it.
import { h } from '../../web/dom.ts';
import {
  choicesIn,
  type Bubble,
  type Card,
  type Choice,
  type Section,
  type Shown,
  type Tick,
} from './wire.ts';

export type Taps = {
  readonly tap: (bubble: string, choice: number) => void;
  readonly react: (bubble: string, emoji: string) => void;
  readonly edit: (bubble: string, now: string) => void;
  readonly place: () => void;
};

const TICKS: Readonly<Record<Tick, readonly [sign: string, words: string]>> = {
  waiting: ['◔', 'On its way'],
  sent: ['✓', 'Sent'],
  delivered: ['✓✓', 'Delivered'],
  read: ['✓✓', 'Read'],
  failed: ['✗', 'Not delivered'],
};
const WHO: Readonly<Record<Bubble['by'], string>> = { porth: 'Council', person: 'You', network: 'Network' };
/** What is sent; the page says it in words, for want of such pictures in some fonts. */
const LIKE = '👍';

/** @param isRich it takes reactions, and the person's own words can be changed */
export const bubbleOf = (bubble: Bubble, taps: Taps, isRich: boolean): HTMLElement => {
  const { id, by, shown } = bubble;
  const isReacted = bubble.reaction !== undefined;
  const react = h('button', { type: 'button', class: 'react', 'aria-pressed': String(isReacted) }, 'Like');
  react.addEventListener('click', () =>
    taps.react(id, react.getAttribute('aria-pressed') === 'true' ? '' : LIKE),
  );
  const change = h('button', { type: 'button', class: 'edit' }, 'Edit');
  change.addEventListener('click', () =>
    taps.edit(id, change.closest('.bubble')?.querySelector('.text')?.textContent ?? ''),
  );
  return h(
    'div',
    { class: `bubble ${by}`, 'data-id': id },
    h('span', { class: 'who' }, WHO[by]),
    ...contentOf(shown, tapper(bubble, taps), taps.place),
    h(
      'div',
      { class: 'under' },
      h('p', { class: 'foot' }, ...footOf(bubble)),
      ...(by === 'porth' && isRich ? [react] : []),
      ...(by === 'person' && shown.kind === 'text' && isRich ? [change] : []),
    ),
  );
};

/** What changes in a bubble that is there: how far it came, a reaction, and the person's own words. */
export const touch = (element: Element, bubble: Bubble): void => {
  element.querySelector('.foot')?.replaceChildren(...footOf(bubble));
  element.querySelector('.react')?.setAttribute('aria-pressed', String(bubble.reaction !== undefined));
  const { edits, shown } = bubble;
  if (edits !== undefined && shown.kind === 'text')
    element.querySelector('.text')?.replaceWith(worded(shown.text));
};

/** Buttons in the order in which taps are counted. */
export const tapper = (bubble: Bubble, { tap }: Taps): ((choice: Choice) => HTMLElement) => {
  const all = choicesIn(bubble);
  return (choice) => {
    const words = [
      h('span', {}, choice.title),
      ...(choice.description === undefined ? [] : [h('small', {}, choice.description)]),
    ];
    if (choice.kind !== 'reply')
      return h(
        'a',
        {
          href: choice.kind === 'call' ? `tel:${choice.value}` : choice.value,
          target: '_blank',
          rel: 'noopener',
        },
        ...words,
      );
    const button = h('button', { type: 'button' }, ...words);
    button.addEventListener('click', () => tap(bubble.id, all.indexOf(choice)));
    return button;
  };
};

const contentOf = (
  shown: Shown,
  choice: (choice: Choice) => HTMLElement,
  place: () => void,
): readonly HTMLElement[] => {
  switch (shown.kind) {
    case 'text':
      return [worded(shown.text)];
    case 'sms': {
      const { text, encoding, segments } = shown;
      const parts = `${segments} ${segments === 1 ? 'part' : 'parts'}`;
      return [worded(text), h('p', { class: 'parts' }, `${parts}, ${encoding}`)];
    }
    case 'choices':
      return [
        ...framed(shown, worded(shown.text)),
        h('div', { class: 'choices' }, ...shown.choices.map(choice)),
      ];
    case 'list':
      return [...framed(shown, worded(shown.text)), listOf(shown.button, shown.sections, choice)];
    case 'cards':
      return shown.cards.map((card) => cardOf(card, choice));
    case 'picture':
      return [pictureOf(shown.url, shown.caption ?? 'Picture'), ...captionOf(shown.caption)];
    case 'file':
      return [
        h('a', { href: shown.url, target: '_blank', rel: 'noopener' }, shown.name),
        ...captionOf(shown.caption),
      ];
    case 'place': {
      const { latitude, longitude, name, address } = shown;
      const lines = [name, address, `${latitude}, ${longitude}`].filter((line) => line !== undefined);
      return [h('p', { class: 'header' }, 'Location'), worded(lines.join('\n'))];
    }
    case 'ask-place': {
      const send = h('button', { type: 'button' }, 'Send location');
      send.addEventListener('click', place);
      return [worded(shown.text), h('div', { class: 'choices' }, send)];
    }
  }
};

const framed = (
  { header, footer }: { readonly header?: string; readonly footer?: string },
  body: HTMLElement,
): readonly HTMLElement[] => [
  ...(header === undefined ? [] : [h('p', { class: 'header' }, header)]),
  body,
  ...(footer === undefined ? [] : [h('p', { class: 'footer' }, footer)]),
];

/** It opens, as on the phone, and shows its rows. */
const listOf = (
  button: string,
  sections: readonly Section[],
  choice: (choice: Choice) => HTMLElement,
): HTMLElement =>
  h(
    'details',
    { class: 'list' },
    h('summary', {}, button),
    ...sections.flatMap(({ title, rows }) => [
      ...(title === undefined ? [] : [h('p', { class: 'header' }, title)]),
      h('div', { class: 'choices' }, ...rows.map(choice)),
    ]),
  );

const cardOf = (card: Card, choice: (choice: Choice) => HTMLElement): HTMLElement =>
  h(
    'div',
    { class: 'card' },
    ...(card.image === undefined ? [] : [pictureOf(card.image, card.title)]),
    h('p', { class: 'header' }, card.title),
    ...(card.subtitle === undefined ? [] : [worded(card.subtitle)]),
    h('div', { class: 'choices' }, ...card.choices.map(choice)),
  );

/** Pictures from elsewhere are not fetched: a phone that is only simulated tells nobody where it is. */
const pictureOf = (url: string, alt: string): HTMLElement =>
  url.startsWith('/')
    ? h('img', { src: url, alt })
    : h('a', { href: url, target: '_blank', rel: 'noopener' }, `Picture: ${alt}`);
const captionOf = (caption: string | undefined): readonly HTMLElement[] =>
  caption === undefined ? [] : [worded(caption)];

/** Addresses in it can be followed. */
const worded = (text: string): HTMLElement =>
  h(
    'p',
    { class: 'text' },
    ...text
      .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/)
      .map((part, index) =>
        index % 2 === 0 ? part : h('a', { href: part, target: '_blank', rel: 'noopener' }, part),
      ),
  );

const footOf = ({ at, tick, trouble, reaction, edits }: Bubble): readonly (Node | string)[] => {
  const time = new Date(at).toLocaleTimeString('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' });
  const [sign, words] = tick === undefined ? ['', ''] : TICKS[tick];
  return [
    h('time', { datetime: at }, time),
    ...(tick === undefined
      ? []
      : [' ', h('span', { class: `tick ${tick}` }, h('span', { 'aria-hidden': 'true' }, `${sign} `), words)]),
    ...(edits === undefined ? [] : [' Edited']),
    ...(reaction === undefined ? [] : [` ${reaction === LIKE ? 'Liked' : reaction}`]),
    ...(trouble === undefined ? [] : [h('span', { class: 'trouble' }, ` ${trouble}`)]),
  ];
};
