import { giveClientAccess as endpoint } from "@goldthread/api/nouns/client-access.ts";
import { readMayGive } from "@goldthread/store/queries/client-access.ts";
import { refuse } from "../../errors.ts";
import { makeLink } from "../../my/make-link.ts";
import { recordClientAccess } from "../../my/record-client-access.ts";
import { defineRoute } from "../../route.ts";

/** On purpose: whoever acts for a client, and a client who is under age, has a ground in writing. */
export const giveClientAccess = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "access to the client's own view given" },
  async run({ input, tx, actor, server, clock, newId, about }) {
    const { clientId, holder, relation, ground } = input;
    const may = await readMayGive(tx, clientId);
    if (may === undefined || !may.mayGive) refuse("not_found");
    const holderName = holder === "client" ? may.name : input.holderName;
    refuseUnfit({ ...input, holderName }, may.isMinor);
    const { id: accessId } = await recordClientAccess(
      tx,
      { what: "given", clientId, holder, holderName, relation: holder === "client" ? "" : relation, ground },
      { by: actor.staffId, at: clock(), newId },
    );
    about({ clientId, subject: accessId });
    return await makeLink(tx, { accessId, server, clock, newId });
  },
});

interface Given {
  readonly holder: "client" | "representative";
  readonly holderName: string;
  readonly relation: string;
  readonly ground: string;
}

function refuseUnfit({ holder, holderName, relation, ground }: Given, isMinor: boolean): void {
  const isOther = holder === "representative";
  const fields = [
    ...(holderName === "" ? [{ field: "holderName", expected: "expected the name of whoever it is for" }] : []),
    ...(isOther && relation === "" ? [{ field: "relation", expected: "expected what they are to the client" }] : []),
    ...((isOther || isMinor) && ground.length < 10
      ? [{ field: "ground", expected: "expected in a sentence why this person may see the record" }]
      : []),
  ];
  if (fields.length > 0) refuse("invalid_input", fields);
}
