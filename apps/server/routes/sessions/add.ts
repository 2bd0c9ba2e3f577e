import { addSession as endpoint } from "@goldthread/api/nouns/session.ts";
import { insertSession, insertSessionFacilitators } from "@goldthread/store/queries/session.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { refuseUnfitTimes } from "../../session/refuse-unfit-times.ts";

export const addSession = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input, tx, newId, clock }) {
    refuseUnfitTimes({ ...input, now: clock() });
    refuseUnfitKind(input);
    const id = newId();
    await insertSession(tx, { ...input, id });
    if (input.kind === "group") await insertSessionFacilitators(tx, id);
    return { id };
  },
});

type Of = { readonly kind: "individual" | "group"; readonly clientId: string | null; readonly groupId: string | null };

/** One client or one group, as its kind says. */
function refuseUnfitKind({ kind, clientId, groupId }: Of): void {
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
