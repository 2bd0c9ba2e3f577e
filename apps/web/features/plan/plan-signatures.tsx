import { useState } from "react";
import { seesClients, useMe } from "../../shell/me.ts";
import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import type { PlanVersion, TreatmentPlanPage } from "./api.ts";
import { SignPlanDialog } from "./sign-plan-dialog.tsx";

type As = PlanVersion["signatures"][number]["as"];

/** Who signed the newest version, and who is still asked to. */
export function PlanSignatures({ page }: { readonly page: TreatmentPlanPage }) {
  const [asked, setAsked] = useState<As | null>(null);
  const me = useMe();
  const newest = page.versions[0];
  if (newest === undefined) return null;
  const has = (as: As) => newest.signatures.some((signature) => signature.as === as);
  const may = seesClients(me);
  const open: readonly { readonly as: As; readonly words: string; readonly mine: boolean }[] = [
    { as: "clinician", words: "Sign as clinician", mine: true },
    { as: "supervisor", words: "Sign as supervisor", mine: me.staff.roles.includes("supervisor") },
    { as: "client", words: "Record the client’s agreement", mine: true },
  ];
  return (
    <section className="plan-signatures" aria-labelledby="plan-signatures">
      <h2 className="section-title" id="plan-signatures">
        Signatures of version {newest.number}
      </h2>
      {newest.signatures.length === 0 ? <p className="quiet">Nobody has signed this version yet.</p> : null}
      <SignatureList version={newest} />
      {page.needsSupervisor && !has("supervisor") ? (
        <p className="quiet">A trainee wrote this version, so a supervisor on the care team is asked to sign it.</p>
      ) : null}
      {may ? (
        <div className="plan-part-steps no-print">
          {open
            .filter(({ as, mine }) => mine && !has(as))
            .map(({ as, words }) => (
              <Button key={as} tone={as === "clinician" ? "main" : "plain"} onPress={() => setAsked(as)}>
                {words}
              </Button>
            ))}
        </div>
      ) : null}
      {asked === null ? null : <SignPlanDialog page={page} as={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}

const howWords = {
  passphrase: "signed",
  passkey: "signed by passkey",
  screen: "signed on the screen",
  verbal: "agreed by word of mouth",
} as const;
const asWords = { clinician: "Clinician", supervisor: "Supervisor", client: "Client" } as const;

export function SignatureList({ version }: { readonly version: PlanVersion }) {
  const zone = useZone();
  if (version.signatures.length === 0) return null;
  return (
    <ul className="plan-signature-list" aria-label={`Signatures of version ${version.number}`}>
      {version.signatures.map((signature) => (
        <li key={signature.id}>
          <bdi>
            {signature.name}
            {signature.credential === "" ? "" : `, ${signature.credential}`}
            {signature.relation === "" ? "" : ` (${signature.relation})`}
          </bdi>
          <span className="quiet">
            {" "}
            {asWords[signature.as]}, {howWords[signature.method]} {momentWords(signature.at, zone)}
            {signature.as !== "client"
              ? ""
              : signature.method === "passphrase"
                ? ", in their own view"
                : `, seen by ${signature.by}`}
          </span>
          {signature.words === "" ? null : <q className="plan-said">{signature.words}</q>}
        </li>
      ))}
    </ul>
  );
}
