import type { RefusalCode } from "@goldthread/api/refusal.ts";
import { StoreError, type StoreErrorCode } from "@goldthread/store/store-error.ts";
import { constraintRefusals } from "./constraint-refusals.ts";
import { Refusal, type RefusedField } from "./errors.ts";

/** Whatever was thrown, as the refusal that the person is told. Undefined for a bug. `mostBytes` is what a body may hold. */
export function explainError(error: unknown, mostBytes?: number): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (error instanceof StoreError) return explainStoreError(error);
  return explainFastifyError(error, mostBytes);
}

function explainStoreError(error: StoreError): Refusal | undefined {
  const known = error.constraint === undefined ? undefined : constraintRefusals[error.constraint];
  if (known !== undefined) return new Refusal(known.code, { fields: known.fields ?? [], cause: error });
  const code = storeRefusals[error.code];
  return code === undefined ? undefined : new Refusal(code, { cause: error });
}

/** A parent that is missing is one that may not be seen: the database does not tell these apart, nor do we. */
const storeRefusals: Readonly<Partial<Record<StoreErrorCode, RefusalCode>>> = {
  not_permitted: "not_found",
  missing_parent: "not_found",
  draft_signed: "already_signed",
  busy: "busy",
  too_slow: "busy",
  unavailable: "busy",
  disk_full: "disk_full",
};

function explainFastifyError(error: unknown, mostBytes: number | undefined): Refusal | undefined {
  const status = statusOf(error);
  if (status === 413) return new Refusal("too_large", { fields: atMost(mostBytes) });
  if (status === 415)
    return new Refusal("invalid_input", { fields: [{ field: "content-type", expected: "expected application/json" }] });
  if (status === 429) return new Refusal("too_many_tries");
  if (status === 503) return new Refusal("busy");
  if (status !== undefined && status >= 400 && status < 500) {
    return new Refusal("invalid_input", { fields: [{ field: "body", expected: "expected JSON" }] });
  }
  return undefined;
}

function atMost(bytes: number | undefined): RefusedField[] {
  if (bytes === undefined) return [];
  return [{ field: "body", expected: `expected at most ${Math.floor(bytes / 1024 / 1024)} MB in all` }];
}

function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("statusCode" in error)) return undefined;
  return typeof error.statusCode === "number" ? error.statusCode : undefined;
}
