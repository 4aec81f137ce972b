/** One released step of the schema. It is frozen: a later wish is a later migration, and it imports nothing that may change. */
export interface Migration {
  /** The `user_version` a file has afterwards; the first is 1 and none is left out. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
