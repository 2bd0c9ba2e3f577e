import { profileOf } from "@goldthread/clinical/profiles/index.ts";
import { refuse } from "../errors.ts";

/** A profile is rules that stand in the program: an id that names none would be applied to nothing. */
export function checkProfile(id: string | undefined): void {
  if (id !== undefined && profileOf(id) === undefined)
    refuse("invalid_input", [{ field: "profile", expected: "expected the id of a profile, such as us-general" }]);
}

export function checkPayer({ kind, payer }: { kind: "payer" | "self-pay"; payer: string }): void {
  if (kind === "payer" && payer === "")
    refuse("invalid_input", [{ field: "payer", expected: "expected the payer's name" }]);
}
