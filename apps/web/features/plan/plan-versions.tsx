import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { type PlanVersion, planVersionQuery } from "./api.ts";
import { PlanDocument } from "./plan-document.tsx";
import { SignatureList } from "./plan-signatures.tsx";

interface PlanVersionsProps {
  readonly clientId: string;
  readonly versions: readonly PlanVersion[];
}

/** What changed from version to version, when, by whom and why; each can be read as it was. */
export function PlanVersions({ clientId, versions }: PlanVersionsProps) {
  const zone = useZone();
  const [shown, setShown] = useState<number | null>(null);
  if (versions.length === 0) return null;
  return (
    <section className="plan-versions" aria-labelledby="plan-versions">
      <h2 className="section-title" id="plan-versions">
        Versions <span className="quiet figures">{versions.length}</span>
      </h2>
      <ol className="plan-version-list" reversed>
        {versions.map((version) => (
          <li key={version.number} className="plan-version">
            <div className="plan-version-head">
              <p>
                <strong>Version {version.number}</strong>{" "}
                <span className="quiet">
                  {momentWords(version.at, zone)}, {version.by}
                </span>
              </p>
              <span className="no-print">
                <Button size="s" tone="quiet" onPress={() => setShown(version.number)}>
                  Read version {version.number}
                </Button>
              </span>
            </div>
            <p>{version.why}</p>
            <ul className="plan-changes">
              {version.changes.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
            <SignatureList version={version} />
          </li>
        ))}
      </ol>
      {shown === null ? null : (
        <Dialog title={`Version ${shown}`} isOpen onClose={() => setShown(null)} size="l">
          <OneVersion clientId={clientId} number={shown} />
        </Dialog>
      )}
    </section>
  );
}

function OneVersion({ clientId, number }: { readonly clientId: string; readonly number: number }) {
  const { data, error } = useQuery(planVersionQuery(clientId, number));
  if (error !== null) return <p className="quiet">This version did not load. {error.message}</p>;
  return data === undefined ? <Skeleton lines={6} /> : <PlanDocument plan={data.plan} onStatus={null} />;
}
