import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { isAdministrator, useMe } from "../../shell/me.ts";
import { NothingHere } from "../../shell/nothing-here.tsx";
import { Page } from "../../ui/page.tsx";
import { staffQuery } from "../clients/api.ts";
import { CredentialSection } from "../staff/credential-section.tsx";
import { LeaveSection } from "../staff/leave-section.tsx";
import { ProofSection } from "../audit/proof-section.tsx";
import { ChangesSection } from "./changes-section.tsx";
import { PracticeSection } from "./practice-section.tsx";
import { RulesSection } from "./rules-section.tsx";
import { SiteSection } from "./site-section.tsx";
import { StaffSection } from "./staff-section.tsx";
import { WordsSection } from "./words-section.tsx";
import "./settings.css";

const parts = [
  { key: undefined, title: "Staff" },
  { key: "practice", title: "Practice" },
  { key: "reviewer", title: "Reviewer" },
  { key: "changes", title: "Changes" },
  { key: "proof", title: "Proof" },
] as const;

export function SettingsPage({ part }: { readonly part: (typeof parts)[number]["key"] }) {
  const me = useMe();
  if (!isAdministrator(me)) return <NothingHere />;
  return (
    <Page title="Settings" under={me.practice.name}>
      <nav className="parts" aria-label="Parts of the settings">
        {parts.map(({ key, title }) => (
          <Link key={title} to="/settings" search={{ part: key }} activeOptions={{ exact: true }}>
            {title}
          </Link>
        ))}
      </nav>
      {part === undefined ? <Staff /> : null}
      {part === "practice" ? (
        <>
          <PracticeSection />
          <SiteSection />
        </>
      ) : null}
      {part === "reviewer" ? (
        <>
          <WordsSection />
          <RulesSection />
        </>
      ) : null}
      {part === "changes" ? <ChangesSection /> : null}
      {part === "proof" ? <ProofSection /> : null}
    </Page>
  );
}

function Staff() {
  const staff = useQuery(staffQuery).data?.staff ?? [];
  return (
    <>
      <StaffSection />
      <LeaveSection staff={staff} />
      <CredentialSection staff={staff} />
    </>
  );
}
