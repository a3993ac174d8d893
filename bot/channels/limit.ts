// A limit as data: how much of what, and who says so. The code and docs/channels.md are of the same values.

export type Limit = {
  readonly value: number;
  readonly unit: Unit;
  /** What it is of, as the table in docs/channels.md has it. */
  readonly of: string;
} & (
  | {
      /** The provider's page. */
      readonly page: string;
      /** When it was last read there (ISO); absent where it is known from elsewhere, and no page was found that says it. */
      readonly checked?: string;
    }
  /** Nobody's but ours, and why. */
  | { readonly ours: string }
);
export type Limits = Readonly<Record<string, Limit>>;

/** The pages say "characters". UTF-16 units are the stricter reading, and every length is counted so. */
type Unit = 'characters' | 'items' | 'parts' | 'bytes' | 'levels' | 'ms' | 's' | 'per minute';

/** The values alone, each under its own name, for the code. */
export const valuesOf = <L extends Limits>(limits: L): { readonly [Name in keyof L]: number } =>
  Object.fromEntries(Object.entries(limits).map(([name, { value }]) => [name, value])) as {
    readonly [Name in keyof L]: number;
  };
