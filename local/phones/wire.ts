// What a phone page and the simulators behind it tell each other.

export const PHONE_CHANNELS = ['messenger', 'whatsapp', 'sms'] as const;
export type PhoneChannel = (typeof PHONE_CHANNELS)[number];

/** Whoever holds the phone. `id` is what a page's address names them by; `note` says what is special about them. */
export type Person = { readonly id: string; readonly name: string; readonly note: string };

/** How far a message has come: on its way, with the provider, on the phone (or with Porth), read, or refused. */
export type Tick = 'waiting' | 'sent' | 'delivered' | 'read' | 'failed';

/** Something that can be tapped. A reply brings `value` back; a link and a number lead elsewhere. */
export type Choice = {
  readonly kind: 'reply' | 'link' | 'call';
  readonly title: string;
  readonly value: string;
  readonly description?: string;
};
export type Section = { readonly title?: string; readonly rows: readonly Choice[] };
export type Card = {
  readonly title: string;
  readonly subtitle?: string;
  readonly image?: string;
  readonly choices: readonly Choice[];
};
export type Place = {
  readonly latitude: number;
  readonly longitude: number;
  readonly name?: string;
  readonly address?: string;
};

type Framed = { readonly header?: string; readonly footer?: string };
/** What a bubble shows. */
export type Shown =
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'choices'; readonly text: string; readonly choices: readonly Choice[] } & Framed)
  | ({
      readonly kind: 'list';
      readonly text: string;
      readonly button: string;
      readonly sections: readonly Section[];
    } & Framed)
  | { readonly kind: 'cards'; readonly cards: readonly Card[] }
  | { readonly kind: 'picture'; readonly url: string; readonly caption?: string }
  | { readonly kind: 'file'; readonly url: string; readonly name: string; readonly caption?: string }
  | ({ readonly kind: 'place' } & Place)
  | { readonly kind: 'ask-place'; readonly text: string }
  | {
      readonly kind: 'sms';
      readonly text: string;
      readonly encoding: 'GSM-7' | 'UCS-2';
      readonly segments: number;
    };

export type Bubble = {
  /** The provider's id of the message. */
  readonly id: string;
  readonly by: 'porth' | 'person' | 'network';
  /** ISO, on Porth's clock. */
  readonly at: string;
  readonly shown: Shown;
  readonly tick?: Tick;
  /** Why it came no further. */
  readonly trouble?: string;
  /** Quick replies under it, which go as soon as anything more is said. */
  readonly quick?: readonly Choice[];
  /** The person's reaction. */
  readonly reaction?: string;
  readonly replyTo?: string;
  /** How often the person has changed it. */
  readonly edits?: number;
};

export type Fault = { readonly id: string; readonly words: string };
export type PhoneState = {
  readonly channel: PhoneChannel;
  readonly person: Person;
  readonly people: readonly Person[];
  /** Rises with every change. */
  readonly version: number;
  readonly bubbles: readonly Bubble[];
  readonly isTyping: boolean;
  /** Webhooks that have not reached Porth. */
  readonly onTheWay: number;
  /** Porth's calls since the faults were set that got no good answer: how many, and the status of the last, if it got one. */
  readonly refused?: { readonly times: number; readonly last: number | undefined };
  readonly faults: readonly Fault[];
  readonly on: readonly string[];
  /** Whose network carries a text to Porth, where there are several. */
  readonly networks: readonly string[];
};

/** What a person does with the phone. `choice` counts in the order of `choicesIn`. */
export type Act =
  | { readonly act: 'text'; readonly text: string; readonly network?: string | undefined }
  | { readonly act: 'tap'; readonly bubble: string; readonly choice: number }
  | {
      readonly act: 'photo';
      readonly contentType: string;
      readonly base64: string;
      readonly caption?: string | undefined;
    }
  | {
      readonly act: 'place';
      readonly latitude: number;
      readonly longitude: number;
      readonly name?: string | undefined;
      readonly address?: string | undefined;
    }
  /** Of the person's own words, after they were sent. */
  | { readonly act: 'edit'; readonly bubble: string; readonly text: string }
  | { readonly act: 'react'; readonly bubble: string; readonly emoji: string }
  | { readonly act: 'read' }
  | { readonly act: 'start' };

/** All that can be tapped in a bubble, quick replies last. */
export const choicesIn = ({ shown, quick = [] }: Bubble): readonly Choice[] => [
  ...(shown.kind === 'choices'
    ? shown.choices
    : shown.kind === 'list'
      ? shown.sections.flatMap(({ rows }) => rows)
      : shown.kind === 'cards'
        ? shown.cards.flatMap(({ choices }) => choices)
        : []),
  ...quick,
];

/** Quick replies show under the last message alone. */
export const quickNow = (bubbles: readonly Bubble[]): Bubble | undefined => {
  const last = bubbles.findLast(({ by }) => by !== 'network');
  return last?.quick === undefined ? undefined : last;
};
