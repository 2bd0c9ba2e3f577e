import { isAdministrator, useMe } from "../../shell/me.ts";
import { NothingHere } from "../../shell/nothing-here.tsx";
import { Page } from "../../ui/page.tsx";
import { PracticeSection } from "./practice-section.tsx";
import { StaffSection } from "./staff-section.tsx";
import "./settings.css";

export function SettingsPage() {
  const me = useMe();
  if (!isAdministrator(me)) return <NothingHere />;
  return (
    <Page title="Settings" under={me.practice.name}>
      <StaffSection />
      <PracticeSection key={me.practice.version} />
    </Page>
  );
}
