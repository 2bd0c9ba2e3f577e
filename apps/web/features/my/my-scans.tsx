import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { saveFile } from "../../save-file.ts";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { sizeWords, typeWords } from "../documents/document-words.ts";
import { WithheldRows } from "../my-acts/withheld-row.tsx";
import { scanFile, scansQuery } from "./api.ts";

/** Scans and letters, each to be opened by itself; and of which days there are others that nobody has looked at yet. */
export function MyScans() {
  const { data } = useQuery(scansQuery);
  const [opening, setOpening] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const open = async (id: string) => {
    setOpening(id);
    setProblem(null);
    try {
      saveFile(await scanFile(id));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : "The file could not be fetched. Try again.");
    }
    setOpening(null);
  };
  if (data === undefined) return null;
  return (
    <section aria-labelledby="my-scans">
      <h2 id="my-scans" className="my-under">
        Scans and letters
      </h2>
      {problem === null ? null : (
        <Notice tone="warn" isAlert>
          <p>{problem}</p>
        </Notice>
      )}
      {data.scans.length + data.waiting.length === 0 ? (
        <p className="quiet">None is shown here. One stands here once somebody who treats you has looked at it.</p>
      ) : null}
      <ul className="my-list" aria-label="Scans and letters">
        {data.scans.map(({ id, day, title, type, bytes }) => (
          <li key={id} className="my-scan">
            <span>
              <strong>
                <bdi>{title}</bdi>
              </strong>
              <span className="quiet small">
                {dayWords(day)}, {typeWords(type)}, {sizeWords(bytes)}
              </span>
            </span>
            <Button size="s" icon="download" isPending={opening === id} onPress={() => void open(id)}>
              Open
            </Button>
          </li>
        ))}
        {data.waiting.map(({ id, day, by }) => (
          <li key={id} className="my-scan">
            <span>
              <strong>{dayWords(day)}</strong>
              <span className="quiet small">A scan or letter that nobody has looked at for you yet: ask {by}.</span>
            </span>
          </li>
        ))}
      </ul>
      <WithheldRows subject="document" />
    </section>
  );
}
