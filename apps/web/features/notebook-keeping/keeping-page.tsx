import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMe } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { type Colleague, colleaguesQuery, type Hold } from "./api.ts";
import { AskedSection } from "./asked-section.tsx";
import { ColleagueList } from "./colleague-list.tsx";
import { HoldSection } from "./hold-section.tsx";
import { KeepingDialog } from "./keeping-dialog.tsx";
import "./keeping.css";

/** What is being done: a colleague is asked to look, their notebook held, or a hold lifted. */
export type Doing =
  | { readonly what: "ask"; readonly colleague: Colleague }
  | { readonly what: "hold"; readonly colleague: Colleague }
  | { readonly what: "lift"; readonly hold: Hold };

/** For those who keep the records: what may be asked and held of notebooks that they cannot open. */
export function KeepingPage() {
  const { staff } = useMe();
  const colleagues = useQuery(colleaguesQuery);
  const [doing, setDoing] = useState<Doing | null>(null);
  if (colleagues.isError && colleagues.data === undefined)
    return <Failed problem={colleagues.error} onAgain={() => void colleagues.refetch()} />;
  const mayHold = staff.roles.includes("records-officer");
  return (
    <Page
      title="Colleagues’ notebooks"
      under="Private notes are sealed. You can ask their author to look, and nobody here can open them."
    >
      {colleagues.data === undefined ? (
        <Skeleton lines={4} />
      ) : (
        <ColleagueList colleagues={colleagues.data.staff} mayHold={mayHold} onDo={setDoing} />
      )}
      <AskedSection ownId={staff.id} />
      {mayHold ? <HoldSection onLift={(hold) => setDoing({ what: "lift", hold })} /> : null}
      {doing === null ? null : <KeepingDialog doing={doing} onClose={() => setDoing(null)} />}
    </Page>
  );
}
