import { refuse } from "../errors.ts";

type Of = { readonly kind: "individual" | "group"; readonly clientId: string | null; readonly groupId: string | null };

/** One client or one group, as the kind says. */
export function refuseUnfitKind({ kind, clientId, groupId }: Of): void {
  const [wanted, other] =
    kind === "individual" ? (["clientId", "groupId"] as const) : (["groupId", "clientId"] as const);
  const given = { clientId, groupId };
  if (given[wanted] === null)
    refuse("invalid_input", [
      { field: wanted, expected: `expected the ${kind === "group" ? "group" : "client"} of this session` },
    ]);
  if (given[other] !== null)
    refuse("invalid_input", [{ field: other, expected: `expected none for a session of kind ${kind}` }]);
}
