import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useDraftSessions } from "../../drafts/use-drafts.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { type SignResult, type Writer, writerQuery } from "../writer/api.ts";
import { GroupDesk } from "./group-desk.tsx";
import { SignedGroup } from "./signed-group.tsx";
import { useIsOpening } from "./use-is-opening.ts";

/** One group session: its shared part, and a row for each member. */
export function GroupSessionPage({ writer: opened }: { readonly writer: Writer }) {
  // Two facilitators mark the same attendance: what the other one did comes in by itself.
  const { data: writer = opened } = useQuery({ ...writerQuery(opened.session.id), refetchInterval: 20_000 });
  const [result, setResult] = useState<SignResult | null>(null);
  const openDrafts = [writer.draft, ...writer.members.map(({ draft }) => draft)].filter(
    (draft) => draft?.state === "open",
  );
  const sessions = useDraftSessions(openDrafts.flatMap((draft) => draft?.id ?? []));
  const isOpening = useIsOpening(sessions);

  if (result !== null) return <SignedGroup writer={writer} result={result} onGoOn={() => setResult(null)} />;
  if (isOpening) {
    return (
      <div className="page" data-width="wide">
        <Skeleton label="Opening the group session" lines={12} />
      </div>
    );
  }
  return <GroupDesk writer={writer} sessions={sessions} onSigned={setResult} />;
}
