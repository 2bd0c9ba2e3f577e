import { listDiagnoses as endpoint } from "@goldthread/api/nouns/diagnosis.ts";
import { readClientOfChart } from "@goldthread/store/queries/client.ts";
import * as diagnoses from "@goldthread/store/queries/diagnosis.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const listDiagnoses = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "diagnoses opened" },
  async run({ input: { clientId }, tx, about }) {
    about({ clientId });
    if ((await readClientOfChart(tx, clientId)) === undefined) refuse("not_found");
    return { diagnoses: [...(await diagnoses.listDiagnoses(tx, clientId))] };
  },
});
