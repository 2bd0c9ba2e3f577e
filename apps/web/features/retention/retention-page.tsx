import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMe } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { retentionQuery, type Destruction, type KeptRecord } from "./api.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { DestroyedSection } from "./destroyed-section.tsx";
import { DueSection } from "./due-section.tsx";
import { HoldsDialog } from "./holds-dialog.tsx";
import { PlaceHoldDialog } from "./place-hold-dialog.tsx";
import { ProposalSection } from "./proposal-section.tsx";
import { ProposeDialog } from "./propose-dialog.tsx";
import { RulesSection } from "./rules-section.tsx";
import "./retention.css";

/** What is being done on the page, in a dialog. */
export type Doing =
  | { readonly what: "hold" }
  | { readonly what: "holds"; readonly record: KeptRecord }
  | { readonly what: "propose"; readonly record: KeptRecord }
  | { readonly what: "confirm"; readonly destruction: Destruction };

/** For the keepers of the records: what is due and why, what holds it, and how it ends. No note is opened here. */
export function RetentionPage() {
  const { staff } = useMe();
  const query = useQuery(retentionQuery);
  const [doing, setDoing] = useState<Doing | null>(null);
  const isOfficer = staff.roles.includes("records-officer");
  if (query.data === undefined) {
    if (query.isError) return <Failed problem={query.error} onAgain={() => void query.refetch()} />;
    return (
      <Page title="Keeping" width="wide">
        <Skeleton lines={6} />
      </Page>
    );
  }
  const { destructions } = query.data;
  return (
    <Page
      title="Keeping"
      width="wide"
      under="How long records are kept, what holds them longer, and how they end."
      actions={isOfficer ? <Button onPress={() => setDoing({ what: "hold" })}>Place a legal hold</Button> : null}
    >
      <ProposalSection
        proposals={destructions.filter(({ ended }) => ended === null)}
        onConfirm={(destruction) => setDoing({ what: "confirm", destruction })}
      />
      <DueSection retention={query.data} isOfficer={isOfficer} onDo={setDoing} />
      <DestroyedSection destructions={destructions} />
      <RulesSection />
      {doing === null ? null : <DoingDialog doing={doing} onClose={() => setDoing(null)} />}
    </Page>
  );
}

function DoingDialog({ doing, onClose }: { readonly doing: Doing; readonly onClose: () => void }) {
  switch (doing.what) {
    case "hold":
      return <PlaceHoldDialog onClose={onClose} />;
    case "holds":
      return <HoldsDialog record={doing.record} onClose={onClose} />;
    case "propose":
      return <ProposeDialog record={doing.record} onClose={onClose} />;
    case "confirm":
      return <ConfirmDialog destruction={doing.destruction} onClose={onClose} />;
  }
}
