import { useDownload } from "../../forms/use-download.ts";
import { Button } from "../../ui/button.tsx";
import { downloadNote } from "./api.ts";

/** What can be taken away from a note: paper, PDF, the JSON that proves it, and a page that checks itself offline. */
export function NoteActions({ noteId, format }: { readonly noteId: string; readonly format: string | undefined }) {
  const { busy, download } = useDownload<"pdf" | "json" | "page">((what) => downloadNote(what, { noteId, format }));
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
