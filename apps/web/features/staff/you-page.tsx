import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { seesClients, useMe } from "../../shell/me.ts";
import { Facts } from "../../ui/facts.tsx";
import { Page } from "../../ui/page.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { staffQuery } from "../clients/api.ts";
import { PasskeysSection } from "../passkeys/passkeys-section.tsx";
import { rolesInWords } from "../sign-in/role-words.ts";
import { type Credential, credentialsQuery } from "./api.ts";
import { credentialFacts, standingWords } from "./credential-words.ts";
import { LeaveSection } from "./leave-section.tsx";
import "./staff.css";

/** What the practice knows of whoever is signed in, and their leave. */
export function YouPage() {
  const me = useMe();
  const { staff: self } = me;
  const staff = useQuery(staffQuery).data?.staff ?? [];
  const supervisorId = staff.find(({ id }) => id === self.id)?.supervisorId ?? null;
  const supervisor = staff.find(({ id }) => id === supervisorId);
  const facts = [
    ["E-mail", self.email],
    ["Roles", rolesInWords(self.roles)],
    ["Beside your signature", self.credential],
    ["Supervisor", supervisor?.name ?? ""],
  ] as const;
  return (
    <Page title={self.name} width="read" under={<Facts className="you-facts" facts={facts} />}>
      <OwnCredentials staffId={self.id} />
      <PasskeysSection />
      {seesClients(me) ? <TrailLink /> : null}
      {seesClients(me) ? <ReflectionLink /> : null}
      <LeaveSection staff={staff} of={self.id} />
    </Page>
  );
}

function TrailLink() {
  return (
    <section aria-labelledby="trail">
      <SectionHead id="trail" title="Who opened your clients’ records" />
      <p>
        <Link to="/audit">The audit trail</Link> of your own clients: each opening, print and export, and each refused
        try.
      </p>
    </section>
  );
}

function ReflectionLink() {
  return (
    <section aria-labelledby="reflection">
      <div className="section-head">
        <h2 className="section-title" id="reflection">
          Looking back on your work
        </h2>
      </div>
      <p>
        <Link to="/reflection">Reflection</Link>: how long your notes take, which run late, and what followed what you
        did. You alone can open it.
      </p>
    </section>
  );
}

function OwnCredentials({ staffId }: { readonly staffId: string }) {
  const query = useQuery(credentialsQuery);
  const own = (query.data?.credentials ?? []).filter((credential) => credential.staffId === staffId);
  return (
    <section aria-labelledby="your-credentials">
      <SectionHead id="your-credentials" title="Your credentials" />
      {query.isPending ? (
        <Skeleton lines={2} />
      ) : own.length === 0 ? (
        <p className="quiet">None is entered. An administrator enters licences and certificates in the settings.</p>
      ) : (
        <ul className="plain-rows">
          {own.map((credential) => (
            <OwnCredential key={credential.id} credential={credential} />
          ))}
        </ul>
      )}
    </section>
  );
}

function OwnCredential({ credential }: { readonly credential: Credential }) {
  const standing = standingWords(credential);
  return (
    <li>
      <span>
        {credential.title} {standing === null ? null : <Tag tone={standing.tone}>{standing.words}</Tag>}
        <span className="plain-row-facts">{credentialFacts(credential)}</span>
      </span>
    </li>
  );
}
