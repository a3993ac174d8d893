// What is said and promised differently by each council: its names, numbers, hours and limits.
import type { Both } from './model.ts';

/** Opening times by weekday (0 is Sunday), `HH:MM` local time; a day without an entry is closed. */
export type Hours = Readonly<
  Partial<Record<0 | 1 | 2 | 3 | 4 | 5 | 6, readonly [opens: string, closes: string]>>
>;

/** Which postcodes are the council's, by the letters that they begin with, and whose others near it may be. */
export type Postcodes = {
  readonly areas: readonly string[];
  /** One of the council's own, shown to whoever has to type theirs. */
  readonly example: string;
  readonly neighbours: Readonly<Record<string, Both>>;
};

/** What may be promised without a person, and when anybody is written to about a debt. */
export type PromiseLimits = {
  /** The first payment, or the only one, is at most so many days ahead. */
  readonly days: number;
  readonly payments: number;
  /** Of all payments together, in pence. */
  readonly least: number;
  readonly most: number;
  /** Nobody is written to outside these hours, nor on the council's closures. */
  readonly contact: Hours;
  /** How many days before its day a payment is spoken of first, and at what time (`HH:MM`). */
  readonly reminder: { readonly days: number; readonly at: string };
  /** For so many days after a person was asked to agree one, none is taken without them. */
  readonly referred: number;
  /** Working days until a person has looked at what stops one: where home, food or health hang on it, and otherwise. */
  readonly person: { readonly urgent: number; readonly other: number };
};

/** Whose law it is: what a landlord must do by when differs. */
export type Nation = 'england' | 'wales';

/** What another council changes first. */
export type Council = {
  readonly name: Both;
  /** As people call it, the same in every language. */
  readonly shortName: string;
  readonly assistant: Both;
  readonly site: string;
  readonly timeZone: string;
  readonly nation: Nation;
  readonly postcodes: Postcodes;
  readonly phone: string;
  readonly emergencyPhone: string;
  readonly textPhone: string;
  /** What is dialled before a number by whoever cannot hear or speak on the phone, and types. */
  readonly relay: string;
  readonly phoneHours: Hours;
  readonly officeHours: Hours;
  /** ISO dates on which offices and phones are closed. */
  readonly closures: readonly string[];
  readonly privacy: string;
  /** First letters of a reference, by transaction. */
  readonly references: Readonly<Record<string, string>>;
  /** How many items are taken away at once, and what that costs. */
  readonly bulkyWaste: { readonly items: number; readonly pence: number };
  readonly promises: PromiseLimits;
};
