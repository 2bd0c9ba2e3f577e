import { useState } from "react";
import { saveFile } from "../../save-file.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { usePageTitle } from "../../ui/page.tsx";
import { recordJson, recordPdf } from "./api.ts";

/** Everything that the view shows, in two files: one to read, one for machines. */
export function MyDownload() {
  usePageTitle("Download everything");
  const [isMaking, setMaking] = useState<"pdf" | "json" | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (kind: "pdf" | "json") => {
    setMaking(kind);
    setProblem(null);
    try {
      saveFile(await (kind === "pdf" ? recordPdf() : recordJson()));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : "The file could not be made. Try again.");
    }
    setMaking(null);
  };
  return (
    <>
      <h1 className="my-title">Download everything</h1>
      <p className="my-lead">
        Your signed notes, the plan, what questionnaires came to and what you signed. Whoever has the file can read it:
        keep it where only you look.
      </p>
      {problem === null ? null : (
        <Notice tone="warn" isAlert>
          <p>{problem}</p>
        </Notice>
      )}
      <div className="my-actions">
        <Button tone="main" icon="download" isPending={isMaking === "pdf"} onPress={() => void save("pdf")}>
          To read or print (PDF)
        </Button>
        <Button icon="download" isPending={isMaking === "json"} onPress={() => void save("json")}>
          For another program (JSON)
        </Button>
      </div>
      <p className="small quiet">
        The second file also holds appointments, what was set between sessions and what was given out, and for each note
        that is shown whole the proof that it is unchanged since it was signed. A practice may hold more about you, such
        as scans and bills: ask for your record in writing to have those as well.
      </p>
    </>
  );
}
