// What texts cost in a day, as a port: segments are counted before they are sent, and each text once however often it is tried.

export type SpentText = {
  /** YYYY-MM-DD, as the council's clocks show it. */
  readonly day: string;
  readonly conversation: string;
  /** The text's own name, the same at every try. */
  readonly reference: string;
  readonly segments: number;
};
/** Segments a day: of everybody together, and of one person. */
export type Caps = { readonly all: number; readonly person: number };
export type CapName = keyof Caps;

export type Spending = {
  /**
   * Counts it where it passes no cap; without caps, always. What was counted that day is not counted again.
   * @returns the cap that it would pass, the person's before everybody's: then nothing is counted
   */
  take(text: SpentText, caps?: Caps): Promise<CapName | undefined>;
  /** @returns true to the first who asks in a day, by name */
  first(day: string, name: string): Promise<boolean>;
};
