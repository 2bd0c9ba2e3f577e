import { useEffect, useEffectEvent } from "react";
import { notebookAuthor } from "@goldthread/sample/notebook/notebook-author.ts";
import { notebookPassphrase } from "@goldthread/sample/notebook/notebook-passphrase.ts";
import { useMe, useToday } from "../../shell/me.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import type { NotebookSession } from "./notebook-session.ts";

/** Whether this is the notebook that the sample practice shows. */
export function useIsSampleNotebook(): boolean {
  const { staff, practice } = useMe();
  return practice.sample && staff.id === notebookAuthor.id;
}

/**
 * The sample's private notes are sealed here, in their author's browser, the first time that it comes by: the server that
 * made the rest of the sample has no code that could.
 */
export function SampleSetUp({ session }: { readonly session: NotebookSession }) {
  const today = useToday();
  const begin = useEffectEvent(async () => {
    const { sampleNotes, sampleSettings } = await import("./sample-notes.ts");
    await session.beginFilled(notebookPassphrase, async (book) => {
      for (const note of sampleNotes(today)) await book.save(note, null, true);
      await book.saveSettings(sampleSettings);
    });
  });
  useEffect(() => void begin(), []);
  return (
    <div className="room-column">
      <Skeleton label="Sealing the sample’s private notes in this browser" />
    </div>
  );
}
