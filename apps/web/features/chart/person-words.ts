import type { ClientContact } from "../../api-types.ts";
import { dayWords } from "../../time/words.ts";

export const toldOptions = [
  { value: "nothing", label: "Nothing" },
  { value: "appointments", label: "Appointments only" },
  { value: "all", label: "All that concerns the client" },
] as const;

/** What somebody may be told, and on what that rests. */
export function toldWords({
  mayBeTold,
  consentBasis,
  consentOn,
}: Pick<ClientContact, "mayBeTold" | "consentBasis" | "consentOn">): string {
  if (mayBeTold === "nothing") return "May be told nothing, not even that the client is treated here";
  const what = mayBeTold === "all" ? "May be told all" : "May be told of appointments only";
  return `${what}: ${consentBasis}${consentOn === null ? "" : `, ${dayWords(consentOn)}`}`;
}

export function reachWords({ phone, email }: Pick<ClientContact, "phone" | "email">): string {
  return [phone, email].filter((part) => part !== "").join(" · ");
}
