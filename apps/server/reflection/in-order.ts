import { Refusal } from "../errors.ts";

/** Refuses a period that ends before it begins. */
export function inOrder<Period extends { readonly from: string; readonly to: string }>(period: Period): Period {
  if (period.to < period.from)
    throw new Refusal("invalid_input", { fields: [{ field: "to", expected: "expected a day not before the first" }] });
  return period;
}
