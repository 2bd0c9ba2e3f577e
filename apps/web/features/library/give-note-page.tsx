import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Failed } from "../../shell/nothing-here.tsx";
import { Page } from "../../ui/page.tsx";
import { OneOf } from "../../ui/check-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { identifiersQuery } from "./api.ts";
import { GiveNote } from "./give-note.tsx";
import "./library.css";

/** A signed note of one's own on its way into the library: nothing in it may say whom it is about. */
export function GiveNotePage({ noteId }: { readonly noteId: string }) {
  const [of, setOf] = useState<"note" | "shared">("note");
  const { data, error, refetch } = useQuery(identifiersQuery(noteId, of));
  if (error !== null && data === undefined) return <Failed problem={error} onAgain={() => void refetch()} />;
  return (
    <Page
      title="Make a sample of a note"
      over={
        <Link to="/notes/$noteId" params={{ noteId }}>
          The note
        </Link>
      }
      under="The note stays as it is. A copy without names, places, dates and numbers goes into the library, where everybody here reads it; nothing there leads back to the note."
      width="read"
    >
      {data?.hasShared === true || of === "shared" ? (
        <OneOf
          label="Which part"
          options={[
            { value: "note", label: "The member’s part" },
            { value: "shared", label: "The group’s shared part" },
          ]}
          value={of}
          onChange={setOf}
        />
      ) : null}
      {data === undefined ? <Skeleton lines={8} /> : <GiveNote key={of} noteId={noteId} of={of} note={data} />}
    </Page>
  );
}
