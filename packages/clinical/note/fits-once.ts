import type { z } from "zod";

/** Each with what it fitted. */
const fitted = new WeakMap<object, z.ZodType>();

/**
 * Checks what several notes of one act share, or what is checked where it is read and again where it is frozen, once. It
 * is frozen to the last of its fields, so what fitted still fits.
 */
export function fitsOnce<Value extends object>(schema: z.ZodType<Value>, value: Value): z.ZodError | undefined {
  if (fitted.get(value) === schema) return undefined;
  const { error } = schema.safeParse(value);
  if (error === undefined) fitted.set(freezeAll(value), schema);
  return error;
}

/** Whether a value is one that fitted. */
export function hasFitted(schema: z.ZodType): (value: unknown) => boolean {
  return (value) => typeof value === "object" && value !== null && fitted.get(value) === schema;
}

function freezeAll<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value)) if (typeof inner === "object" && inner !== null) freezeAll(inner);
  return Object.freeze(value);
}
