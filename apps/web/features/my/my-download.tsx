import { useState } from "react";
import { saveFile } from "../../save-file.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { usePageTitle } from "../../ui/page.tsx";
import { Progress } from "../../ui/progress.tsx";
import { sizeWords } from "../documents/document-words.ts";
import { recordJson, recordPdf } from "./api.ts";
import { MyScans } from "./my-scans.tsx";
import { useArchive } from "./use-archive.ts";

/** Everything that the view shows: in one archive with scans, or as one file to read, or one for machines. */
export function MyDownload() {
  usePageTitle("Download everything");
  const archive = useArchive();
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
  const said = problem ?? archive.problem;
  return (
    <>
      <h1 className="my-title">Download everything</h1>
      <p className="my-lead">
        Your signed notes, the plan, what questionnaires came to, what you signed, and scans and letters. Whoever has
        the file can read it: keep it where only you look.
      </p>
      {said === null ? null : (
        <Notice tone="warn" isAlert>
          <p>{said}</p>
        </Notice>
      )}
      <div className="my-actions">
        <Button tone="main" icon="download" isPending={archive.state !== null} onPress={() => void archive.fetch()}>
          Everything with scans (ZIP)
        </Button>
        {archive.state === null ? null : <Button onPress={archive.cancel}>Cancel</Button>}
      </div>
      {archive.state === null ? null : (
        <Progress
          label="Fetching your record"
          done={archive.state.bytes}
          total={archive.state.total}
          words={
            archive.state.bytes === 0
              ? "Your record is being put together"
              : `${sizeWords(archive.state.bytes)} of ${sizeWords(archive.state.total)}`
          }
        />
      )}
      <div className="my-actions">
        <Button icon="download" isPending={isMaking === "pdf"} onPress={() => void save("pdf")}>
          To read or print (PDF)
        </Button>
        <Button icon="download" isPending={isMaking === "json"} onPress={() => void save("json")}>
          For another program (JSON)
        </Button>
      </div>
      <p className="small quiet">
        The first file holds the other two, each scan, what proves that your notes are as they were signed, and what is
        held back by whom. A practice may hold more about you, such as bills: ask for your record in writing to have
        those as well.
      </p>
      <MyScans />
    </>
  );
}
