import { listClientDocuments as endpoint } from "@goldthread/api/nouns/client-document.ts";
import { listAgreementsToSign, listClientDocuments as rowsOf } from "@goldthread/store/queries/client-document.ts";
import { isMyClient } from "@goldthread/store/queries/client.ts";
import { presentDocument } from "../../client-documents/present-document.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";

export const listClientDocuments = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input: { clientId }, tx }) {
    if (!(await isMyClient(tx, clientId))) refuse("not_found");
    const [rows, agreements] = await Promise.all([rowsOf(tx, clientId), listAgreementsToSign(tx, clientId)]);
    return { documents: rows.map(presentDocument), groupAgreements: [...agreements] };
  },
});
