import { useQuery } from "@tanstack/react-query";
import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { type DocumentWording, wordingVersionsQuery } from "./api.ts";

interface WordingVersionsProps {
  readonly wording: DocumentWording;
  readonly onClose: () => void;
}

/** Who wrote which version and when, newest first; each with its words. */
export function WordingVersionsDialog({ wording, onClose }: WordingVersionsProps) {
  const zone = useZone();
  const { data, error } = useQuery(wordingVersionsQuery(wording.id));
  return (
    <Dialog title={`Versions of ${wording.title}`} isOpen onClose={onClose} size="l">
      {error === null ? null : <p role="alert">{error.message}</p>}
      {data === undefined ? error === null ? <Skeleton lines={4} /> : null : null}
      <ol className="library-list" aria-label="Versions">
        {(data?.versions ?? []).map(({ versionId, version, title, text, removed, writtenBy, writtenAt }) => (
          <li key={versionId} value={version}>
            <details>
              <summary>
                <span className="library-name">Version {version}</span>{" "}
                <span className="quiet">
                  {writtenBy}, {momentWords(writtenAt, zone)}
                  {removed ? ", taken away" : ""}
                </span>
              </summary>
              <p className="library-name">{title}</p>
              <p className="document-words">{text}</p>
            </details>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
