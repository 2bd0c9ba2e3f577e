import type { Allowance, Coverage } from "../../api-types.ts";
import { dayShort } from "../../time/words.ts";

export function coverageTitle({ kind, payer }: Pick<Coverage, "kind" | "payer">): string {
  return kind === "self-pay" ? "The client pays" : payer;
}

export function spanOf({ from, to }: { readonly from: string; readonly to: string | null }): string {
  return to === null ? `From ${dayShort(from)}` : `${dayShort(from)} to ${dayShort(to)}`;
}

/** "12 of 20 sessions used, until 31 Dec 2026": how far an allowance reaches, and when it is over. */
export function allowanceWords(allowance: Allowance, today: string): string {
  const { counts, amount, used, serviceCode, number, to } = allowance;
  const reach = used === null ? `${amount} ${counts}` : `${used} of ${amount} ${counts} used`;
  const which = serviceCode === null ? "" : ` (${serviceCode})`;
  const end = to < today ? `ended ${dayShort(to)}` : `until ${dayShort(to)}`;
  return [`${reach}${which}, ${end}`, number === "" ? "" : `number ${number}`].filter((part) => part !== "").join(", ");
}
