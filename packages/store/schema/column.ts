import type { ColumnType } from "kysely";

/** A moment: a Date comes out (whole milliseconds), a Date or an ISO 8601 text goes in. */
export type Time = ColumnType<Date, Date | string, Date | string>;

/** A moment that the database states itself when it is not given. */
export type StatedTime = ColumnType<Date, Date | string | undefined, Date | string>;

export type PossibleTime = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

/** May be left out, which is null. */
export type Possible<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** Made by the database from other columns. */
export type Made<Value> = ColumnType<Value, never, never>;

export type Bytes = ColumnType<Buffer, Uint8Array, Uint8Array>;
