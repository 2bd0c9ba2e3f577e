import { isDigestHex } from "../hex.ts";
import { OutOfForm } from "./finding.ts";

/** An unknown value on its way to being known, and where it stands in the file. */
export type At = { readonly value: unknown; readonly at: string };

/** Exactly these fields: one too many could be read by a person and be proven by nobody. */
export function fieldsOf<Key extends string>({ value, at }: At, keys: readonly Key[]): Readonly<Record<Key, At>> {
  const given = recordOf({ value, at });
  const missing = keys.find((key) => !Object.hasOwn(given, key));
  if (missing !== undefined) throw new OutOfForm(at, `${missing} is missing`);
  const extra = Object.keys(given).find((key) => !keys.some((one) => one === key));
  if (extra !== undefined) throw new OutOfForm(at, "it has a field that does not belong there");
  const fields: Partial<Record<Key, At>> = {};
  for (const key of keys) fields[key] = { value: given[key], at: at === "file" ? key : `${at}.${key}` };
  if (!areAll(fields, keys)) throw new OutOfForm(at, "a field is missing");
  return fields;
}

function areAll<Key extends string>(fields: Partial<Record<Key, At>>, keys: readonly Key[]): fields is Record<Key, At> {
  return keys.every((key) => fields[key] !== undefined);
}

export function recordOf({ value, at }: At): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new OutOfForm(at, "it is no object");
  return Object.fromEntries(Object.entries(value));
}

export function listOf({ value, at }: At): readonly At[] {
  if (!Array.isArray(value)) throw new OutOfForm(at, "it is no list");
  return value.map((one: unknown, place) => ({ value: one, at: `${at}[${place}]` }));
}

export function textOf({ value, at }: At): string {
  if (typeof value !== "string") throw new OutOfForm(at, "it is no text");
  if (!value.isWellFormed()) throw new OutOfForm(at, "it holds half a character");
  return value;
}

export function countOf({ value, at }: At): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) throw new OutOfForm(at, "it is no count");
  return value;
}

export function yesOrNoOf({ value, at }: At): boolean {
  if (typeof value !== "boolean") throw new OutOfForm(at, "it is neither true nor false");
  return value;
}

export function digestOf(given: At): string {
  const text = textOf(given);
  if (!isDigestHex(text)) throw new OutOfForm(given.at, "it is not 64 lowercase hexadecimal digits");
  return text;
}

export function orNull<Result>(given: At, read: (given: At) => Result): Result | null {
  return given.value === null ? null : read(given);
}
