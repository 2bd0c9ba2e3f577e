import type { StaffMember } from "../../api-types.ts";
import { momentWords } from "../../time/words.ts";

/** Where somebody stands who has not come in yet; null for everybody else. */
export function invitationWords(
  { active, signsIn, invitedUntil }: Pick<StaffMember, "active" | "signsIn" | "invitedUntil">,
  now: string,
  zone: string,
): string | null {
  if (signsIn || !active) return null;
  if (invitedUntil === null) return "Not invited";
  return invitedUntil < now ? "Invitation ended" : `Invited until ${momentWords(invitedUntil, zone)}`;
}
