import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useForm } from "../../../forms/use-form.ts";
import { FormShell } from "../../../forms/form.tsx";
import type { DraftSession } from "../../../drafts/draft-session.ts";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toast.tsx";
import { nameVersion, versionsQuery } from "./api.ts";
import { NamedVersion } from "./named-version.tsx";
import { useWordsNow } from "./use-words-now.ts";
import "./versions.css";

interface VersionsPanelProps {
  readonly session: DraftSession;
  /** False where nothing can be written any more. */
  readonly canWrite: boolean;
}

/** Versions of this draft that have a name: how they differ from one another and from now, and the way back to each. */
export function VersionsPanel({ session, canWrite }: VersionsPanelProps) {
  const { data, error } = useQuery(versionsQuery(session.draftId));
  const now = useWordsNow(session.doc);
  if (error !== null) return <p className="quiet">The versions did not load. {error.message}</p>;
  if (data === undefined) return <Skeleton lines={4} label="Loading the versions" />;
  return (
    <>
      {canWrite ? <NameForm session={session} /> : null}
      {data.length === 0 ? (
        <p className="quiet versions-empty">
          No version has a name yet. Name one before supervision, or before you write something anew: it shows what has
          changed since, and you can go back to it. Signing the note destroys the versions; the note is the record then.
        </p>
      ) : (
        <ul className="versions">
          {data.toReversed().map((version) => (
            <NamedVersion key={version.id} {...{ version, session, canWrite, now }} all={data} />
          ))}
        </ul>
      )}
    </>
  );
}

function NameForm({ session }: { readonly session: DraftSession }) {
  const queries = useQueryClient();
  const { draftId } = session;
  const form = useForm({
    initial: { name: "" },
    check: ({ name }) => (name.trim() === "" ? { name: "Enter a name, such as: before supervision." } : {}),
    send: async ({ name }) => {
      if (!(await session.settled(10_000)))
        throw new Error("Not everything is saved yet. Nothing was named; try again once it says Saved.");
      return await nameVersion({ draftId, name: name.trim() });
    },
    onDone: () => {
      form.set({ name: "" });
      toast("This version has a name.");
      void queries.invalidateQueries({ queryKey: versionsQuery(draftId).queryKey });
    },
  });
  return (
    <FormShell form={form} action="Name this version">
      <TextField label="Name of the draft as it is now" {...form.field("name")} />
    </FormShell>
  );
}
