import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { useJudges, useStanding } from "./use-withholding.ts";
import { WithheldNotice } from "./withheld-notice.tsx";
import { WithholdDialog } from "./withhold-dialog.tsx";

interface PlanWithholdingProps {
  readonly versionId: string;
  readonly clientId: string;
}

/** Under the newest version of a plan: that it is withheld, or the way to it. */
export function PlanWithholding({ versionId, clientId }: PlanWithholdingProps) {
  const [judges, standing] = [useJudges(), useStanding(clientId)];
  const [isAsking, setAsking] = useState(false);
  return (
    <div className="no-print">
      <WithheldNotice subjectId={versionId} clientId={clientId} />
      {judges && standing !== undefined && !standing.has(versionId) ? (
        <Button size="s" tone="quiet" onPress={() => setAsking(true)}>
          Withhold from the client
        </Button>
      ) : null}
      {isAsking ? (
        <WithholdDialog subject="plan-version" subjectId={versionId} onClose={() => setAsking(false)} />
      ) : null}
    </div>
  );
}
