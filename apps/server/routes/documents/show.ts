import { showDocument as endpoint } from "@goldthread/api/nouns/document.ts";
import * as documents from "@goldthread/store/queries/document.ts";
import { documentOf } from "../../documents/document-of.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

/** Nobody's words can be taken out of a scan, so somebody who treats the client looks at it before the client does. */
export const showDocument = defineRoute({
  endpoint,
  may: ["clinician", "supervisor", "nurse"],
  audit: { act: "document put into or taken out of the client's view" },
  async run({ input: { documentId: id, version, isShown }, tx, clock, about }) {
    const seen = (await documents.readDocument(tx, id)) ?? refuse("not_found");
    if (seen.requestId !== null) refuse("not_found");
    about({ clientId: seen.clientId, subject: id });
    const at = isShown ? clock().toISOString() : null;
    if (!(await documents.showDocument(tx, { id, version, at })))
      refuseUnchanged({ seen: seen.version, given: version });
    return documentOf((await documents.readDocument(tx, id)) ?? refuse("not_found"));
  },
});
