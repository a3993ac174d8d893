// Runs inside the page: sees, frame by frame, when a chat is there, when a key that is pressed shows in it, and when its bot has spoken.

export type Watched = {
  readonly host: string | undefined;
  readonly launcher: string | undefined;
  readonly box: string | undefined;
  readonly greeting: string;
};
/** Milliseconds since the visit began. */
export type Moments = {
  readonly loaded: number;
  /** The launcher or the box is in sight. */
  readonly visible?: number;
  /** The box is in sight and enabled, and a key that was pressed stands in it. */
  readonly typed?: number;
  /** The bot's first words. */
  readonly greeted?: number;
  /** In tasks of over 50 ms on the main thread, by then. */
  readonly busy: number;
};
type Told = {
  readonly pressKey: () => Promise<void>;
  readonly allSeen: (moments: Moments) => Promise<void>;
};

/** Is sent to the page as text, and so knows nothing of this file. */
export const watch = ({ host, launcher, box, greeting }: Watched): void => {
  const { pressKey, allSeen } = window as unknown as Told;
  const seen: { visible?: number; typed?: number; greeted?: number } = {};
  let busy = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) busy += duration;
  }).observe({ type: 'longtask', buffered: true });

  const root = () => (host === undefined ? document.body : document.querySelector(host)?.shadowRoot);
  const inSight = (selector: string | undefined): HTMLInputElement | undefined => {
    const found = selector === undefined ? null : root()?.querySelector<HTMLInputElement>(selector);
    return found?.checkVisibility({ visibilityProperty: true }) && found.clientHeight > 0 ? found : undefined;
  };
  let lastRead = 0;
  let pressing = false;
  const press = async (field: HTMLInputElement) => {
    pressing = true;
    field.focus();
    await pressKey();
    pressing = false;
  };
  const look = () => {
    const now = performance.now();
    const field = inSight(box);
    if (field ?? inSight(launcher)) seen.visible ??= now;
    if (field && seen.typed === undefined) {
      if (field.value !== '') seen.typed = now;
      else if (!pressing && !field.disabled && !field.readOnly) void press(field);
    }
    // The whole text is not read in every frame, for that would slow the page down.
    if (seen.greeted === undefined && now > lastRead + 100) {
      lastRead = now;
      if (root()?.textContent.includes(greeting)) seen.greeted = now;
    }

    const ready = box === undefined ? launcher === undefined || seen.visible : seen.typed && seen.greeted;
    if (!ready || document.readyState !== 'complete') requestAnimationFrame(look);
    else {
      const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      void allSeen({ ...seen, loaded: visit?.loadEventStart ?? 0, busy });
    }
  };
  requestAnimationFrame(look);
};
