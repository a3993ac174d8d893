// What calls for attention: words for screen readers, a short tone, and the count in the title of a hidden page.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Kept } from './kept.ts';

/** A line on the page, and the chat that it is about. */
export type Notice = { readonly words: string; readonly conversation?: string };
export type Alerts = {
  /** Read out when nothing else is. */
  readonly polite: ReadonlySignal<string>;
  /** Read out at once. */
  readonly urgent: ReadonlySignal<string>;
  /** The same, as a line on the page until it is put away. */
  readonly notice: ReadonlySignal<Notice | undefined>;
  readonly isMuted: ReadonlySignal<boolean>;
  say(words: string): void;
  /** Read out at once; what stands on the page anyway needs no line of its own. */
  call(words: string): void;
  alarm(words: string, conversation?: string): void;
  readonly dismiss: () => void;
  tone(kind: 'message' | 'alarm'): void;
  mute(isMuted: boolean): void;
};

const MUTED = 'muted';
const LOCK = 'porth-desk-sound';
const TONES = {
  message: [[660, 0.12]],
  alarm: [
    [880, 0.15],
    [660, 0.15],
    [880, 0.2],
  ],
} as const;

export const alertsOf = (kept: Kept): Alerts => {
  const polite = signal('');
  const urgent = signal('');
  const notice = signal<Notice | undefined>(undefined);
  const isMuted = signal(kept.read<boolean>(MUTED) === true);
  let isOurs = true;
  // Of two tabs one sounds.
  if ('locks' in navigator) {
    isOurs = false;
    void navigator.locks
      .request(LOCK, () => {
        isOurs = true;
        return new Promise<never>(() => undefined);
      })
      .catch(() => undefined);
  }
  kept.heard((name) => {
    if (name === MUTED) isMuted.value = kept.read<boolean>(MUTED) === true;
  });
  let flip = false;
  /** The same words twice are read twice only if they differ. */
  const anew = (words: string) => ((flip = !flip), flip ? words : `${words}\u00a0`);
  return {
    polite,
    urgent,
    notice,
    isMuted,
    say: (words) => (polite.value = anew(words)),
    call: (words) => (urgent.value = anew(words)),
    alarm: (words, conversation) => {
      urgent.value = anew(words);
      notice.value = { words, ...(conversation !== undefined && { conversation }) };
    },
    dismiss: () => (notice.value = undefined),
    tone: (kind) => {
      if (!isMuted.value && isOurs) play(TONES[kind]);
    },
    mute: (muted) => {
      isMuted.value = muted;
      kept.write(MUTED, muted);
      if (!muted) play(TONES.message);
    },
  };
};

let context: AudioContext | undefined;
const play = (tones: readonly (readonly [hertz: number, seconds: number])[]): void => {
  try {
    context ??= new AudioContext();
    if (context.state === 'suspended') void context.resume();
    let at = context.currentTime;
    for (const [hertz, seconds] of tones) {
      const tone = context.createOscillator();
      const gain = context.createGain();
      tone.frequency.value = hertz;
      gain.gain.setValueAtTime(0.0001, at);
      gain.gain.exponentialRampToValueAtTime(0.12, at + 0.02);
      gain.gain.exponentialRampToValueAtTime(0.0001, at + seconds);
      tone.connect(gain).connect(context.destination);
      tone.start(at);
      tone.stop(at + seconds);
      at += seconds;
    }
  } catch {
    // A browser without sound: the page says it in words as well.
  }
};
