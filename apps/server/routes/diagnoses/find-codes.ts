import { findDiagnosisCodes as endpoint } from "@goldthread/api/nouns/diagnosis.ts";
import { codeListEdition } from "@goldthread/clinical/diagnosis/code-list.ts";
import { findDiagnosisCodes as findCodes } from "@goldthread/clinical/diagnosis/find-diagnosis-codes.ts";
import { defineRoute } from "../../route.ts";

export const findDiagnosisCodes = defineRoute({
  endpoint,
  may: "signed-in",
  run: async ({ input: { q } }) => ({ codes: [...findCodes(q)], list: codeListEdition }),
});
