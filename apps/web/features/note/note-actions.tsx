import { useState } from "react";
import { problemWords } from "../../forms/form-state.ts";
import { Button } from "../../ui/button.tsx";
import { toast } from "../../ui/toast.tsx";
import { downloadNote } from "./api.ts";

/** What can be taken away from a note: paper, PDF, the JSON that proves it, and a page that checks itself offline. */
export function NoteActions({ noteId, format }: { readonly noteId: string; readonly format: string | undefined }) {
  const [busy, setBusy] = useState<"pdf" | "json" | "page" | null>(null);
  const download = async (what: "pdf" | "json" | "page") => {
    setBusy(what);
    try {
      await downloadNote(what, { noteId, format });
    } catch (problem) {
      toast(problemWords(problem, []).message ?? "The download did not work. Try again.", { tone: "problem" });
    } finally {
      setBusy(null);
    }
  };
  return (
    <>
      <Button icon="print" onPress={() => window.print()}>
        Print
      </Button>
      <Button icon="download" isPending={busy === "pdf"} onPress={() => void download("pdf")}>
        Download PDF
      </Button>
      <Button icon="download" isPending={busy === "json"} onPress={() => void download("json")}>
        Download JSON
      </Button>
      <Button icon="download" isPending={busy === "page"} onPress={() => void download("page")}>
        Proof
      </Button>
    </>
  );
}
