import { acceptAgreement as endpoint } from "@goldthread/api/nouns/group.ts";
import { addAcceptances, readAcceptances, readAgreements } from "@goldthread/store/queries/agreement.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const acceptAgreement = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "group agreement accepted" },
  async run({ input: { groupId, agreementId, clientIds, on }, tx, newId, about }) {
    about({ subject: groupId });
    const [agreements, accepted] = await Promise.all([readAgreements(tx, groupId), readAcceptances(tx, groupId)]);
    const agreement = agreements.find(({ id }) => id === agreementId);
    if (agreement === undefined) refuse("not_found");
    const already = new Set(
      accepted.filter(({ version }) => version === agreement.version).map(({ clientId }) => clientId),
    );
    const members = [...new Set(clientIds)]
      .filter((id) => !already.has(id))
      .map((clientId) => ({ id: newId(), clientId }));
    if (members.length > 0) await addAcceptances(tx, { groupId, agreementId, on, members });
    return { recorded: members.length };
  },
});
