import { refuse } from "../errors.ts";

export function refuseBackwards({ from, to }: { readonly from: string; readonly to: string }): void {
  if (to < from) refuse("invalid_input", [{ field: "to", expected: "expected a day not before the first" }]);
}
