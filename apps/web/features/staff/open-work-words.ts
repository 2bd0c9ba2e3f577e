import type { Role, StaffMember } from "../../api-types.ts";

interface Open {
  readonly sessions: number;
  readonly drafts: number;
}

export function openInWords({ sessions, drafts }: Open): string {
  const parts = [counted(sessions, "session"), counted(drafts, "draft")].filter((part) => part !== "");
  return parts.length === 0 ? "nothing open" : parts.join(", ");
}

export function counted(number: number, word: string): string {
  return number === 0 ? "" : `${number} ${word}${number === 1 ? "" : "s"}`;
}

const clinical: readonly Role[] = ["clinician", "trainee", "supervisor", "nurse", "aide"];

/** Who can take over clients: those who see clients and work here, but for some. */
export function heirsOf<Member extends Pick<StaffMember, "id" | "active" | "roles">>(
  staff: readonly Member[],
  without: readonly string[],
): readonly Member[] {
  return staff.filter(
    ({ id, active, roles }) => active && !without.includes(id) && roles.some((role) => clinical.includes(role)),
  );
}
