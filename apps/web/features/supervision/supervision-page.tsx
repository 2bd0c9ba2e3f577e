import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMe } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { supervisionQuery, type SupervisionNote, type SupervisionTotal } from "./api.ts";
import { GoalDialog } from "./goal-dialog.tsx";
import { HoursTable } from "./hours-table.tsx";
import { NoteItem } from "./note-item.tsx";
import { SignNoteDialog } from "./sign-note-dialog.tsx";
import { WriteNoteDialog } from "./write-note-dialog.tsx";
import "./supervision.css";

type Doing =
  | { readonly what: "write" }
  | { readonly what: "sign"; readonly note: SupervisionNote }
  | { readonly what: "goal"; readonly total: SupervisionTotal };

/** What two people met about, the hours of it, and both signatures. Nobody else reads it. */
export function SupervisionPage() {
  const { staff } = useMe();
  const query = useQuery(supervisionQuery);
  const [doing, setDoing] = useState<Doing | null>(null);
  if (query.data === undefined) {
    if (query.isError) return <Failed problem={query.error} onAgain={() => void query.refetch()} />;
    return (
      <Page title="Supervision">
        <Skeleton lines={6} />
      </Page>
    );
  }
  const { notes, pairs, totals } = query.data;
  const current = pairs.filter(({ isCurrent }) => isCurrent);
  const close = () => setDoing(null);
  return (
    <Page
      title="Supervision"
      under="Read by the two people in it alone. No client is named here: call a case by a letter."
      actions={
        <>
          {notes.length === 0 ? null : (
            <Button tone="quiet" onPress={() => window.print()}>
              Print
            </Button>
          )}
          {current.length === 0 ? null : (
            <Button tone="main" icon="plus" onPress={() => setDoing({ what: "write" })}>
              Write a supervision note
            </Button>
          )}
        </>
      }
    >
      {totals.length === 0 ? (
        <EmptyState title="You supervise nobody, and nobody supervises you">
          An administrator enters who supervises whom, in the settings of the staff.
        </EmptyState>
      ) : (
        <HoursTable totals={totals} onGoal={(total) => setDoing({ what: "goal", total })} />
      )}
      {totals.length === 0 ? null : (
        <section aria-labelledby="supervision-notes" className="supervision-section">
          <SectionHead id="supervision-notes" title="Notes" count={notes.length} />
          {notes.length === 0 ? (
            <p className="quiet">
              Either of the two writes a note after they met; it counts once the other has signed.
            </p>
          ) : null}
          <ul className="supervision-list" aria-label="Supervision notes">
            {notes.map((note) => (
              <NoteItem key={note.id} note={note} onSign={() => setDoing({ what: "sign", note })} />
            ))}
          </ul>
        </section>
      )}
      {doing?.what === "write" ? <WriteNoteDialog pairs={current} ownId={staff.id} onClose={close} /> : null}
      {doing?.what === "sign" ? <SignNoteDialog note={doing.note} onClose={close} /> : null}
      {doing?.what === "goal" ? <GoalDialog total={doing.total} onClose={close} /> : null}
    </Page>
  );
}
