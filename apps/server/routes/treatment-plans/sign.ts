import { signTreatmentPlan as endpoint } from "@goldthread/api/nouns/treatment-plan.ts";
import { isBlank } from "@goldthread/clinical";
import type { ClientWithAliases } from "@goldthread/store/queries/client.ts";
import type { z } from "zod";
import type { Transaction } from "@goldthread/store/transact.ts";
import { calendarDay } from "../../calendar-day.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { namesOf } from "../../client/names-of.ts";
import { whoSigns } from "../../client/who-signs.ts";
import { Refusal, refuse } from "../../errors.ts";
import type { ActSigner } from "../../passkeys/act-signer.ts";
import { defineSignedAct } from "../../passkeys/define-signed-act.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import type { Actor } from "../../sign-in/presence.ts";
import { signVersion, type PlanSigner } from "../../treatment-plan/sign-version.ts";

type Input = z.output<typeof endpoint.input>;

/**
 * A signature over the newest version, by its content's digest. A colleague's is their own, by passkey or passphrase as
 * under a note; the client's is recorded by a colleague who saw or heard it, and says so.
 */
export const signTreatmentPlan = defineSignedAct({
  endpoint,
  may: clinicalRoles,
  audit: { act: "treatment plan signed" },
  by: ({ as }) => (as === "client" ? "recorder" : "signer"),
  subject: ({ clientId }) => clientId,
  async run({ input, tx, about, actor, practice, signer }) {
    const { clientId, version } = input;
    about({ clientId });
    const client = await chartToChange(tx, clientId);
    const today = calendarDay(signer.at, practice.zone);
    const signed = {
      clientId,
      version,
      signer:
        input.as === "client"
          ? await clientSigner(tx, input, { today, client })
          : staffSigner(input.as, { actor, signer }),
    };
    return { id: await signVersion(tx, signed, { by: actor.staffId, act: signer }) };
  },
});

function staffSigner(
  as: "clinician" | "supervisor",
  { actor, signer }: { readonly actor: Actor; readonly signer: ActSigner },
): PlanSigner {
  if (as === "supervisor" && !actor.roles.includes("supervisor")) refuse("may_not_sign");
  const { name, credential } = actor;
  return { as, name, credential, relation: "", method: signer.method, words: "" };
}

/** The client, or whoever of the chart's contacts acts for them today. */
async function clientSigner(
  tx: Transaction,
  input: Input,
  { today, client }: { readonly today: string; readonly client: ClientWithAliases },
): Promise<PlanSigner> {
  const { clientId, contactId, method, words } = input;
  const missing = [
    ...(contactId === null && isBlank(input.name)
      ? [{ field: "name", expected: "expected the name of who agreed" }]
      : []),
    ...(method === undefined ? [{ field: "method", expected: "expected screen or verbal" }] : []),
    ...(method === "verbal" && isBlank(words) ? [{ field: "words", expected: "expected what was said" }] : []),
  ];
  if (missing.length > 0 || method === undefined) throw new Refusal("invalid_input", { fields: missing });
  const asked = {
    clientId,
    contactId,
    ownNames: namesOf(client),
    name: input.name,
    isWritten: method === "screen",
    today,
    on: today,
  };
  const { name, relation, named } = await whoSigns(tx, asked);
  return { as: "client", name, credential: "", relation, method, words, ...named };
}
