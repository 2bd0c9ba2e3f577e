import type { TodaySession } from "../../api-types.ts";

type People = Pick<TodaySession, "participants" | "clientPresent">;

/** "With Tomas Winter (partner)": who takes part beside the client, and where the client does not; else nothing. */
export function peopleWords({ participants, clientPresent }: People): string {
  const words = participants.map(
    ({ name, relation, present }) => `${name}${relation === "" ? "" : ` (${relation})`}${present ? "" : ", absent"}`,
  );
  const others = words.length === 0 ? "" : `With ${words.join("; ")}`;
  return [clientPresent ? "" : "Without the client.", others].filter((part) => part !== "").join(" ");
}
