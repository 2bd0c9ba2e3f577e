import { sectionTitles, type SummarySectionKey, summarySections } from "@goldthread/clinical/summary/summary.ts";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import type { SummaryAbout } from "./api.ts";

const ofGroups: readonly SummarySectionKey[] = ["sessions", "attendance", "topics", "interventions"];
const ofGroupsAlone: readonly SummarySectionKey[] = ["sessions", "attendance", "topics"];

interface AddOwnProps {
  readonly about: SummaryAbout;
  readonly onAdd: (section: SummarySectionKey) => void;
}

export function AddOwn({ about, onAdd }: AddOwnProps) {
  const sections = about.of === "group" ? ofGroups : summarySections.filter((key) => !ofGroupsAlone.includes(key));
  const [section, setSection] = useState<SummarySectionKey>(about.of === "group" ? "sessions" : "progress");
  return (
    <div className="summary-add no-print">
      <Select
        label="A sentence of your own, under"
        value={section}
        options={sections.map((key) => ({ value: key, label: sectionTitles[key] }))}
        onChange={setSection}
      />
      <Button icon="plus" onPress={() => onAdd(section)}>
        Add a sentence
      </Button>
    </div>
  );
}
