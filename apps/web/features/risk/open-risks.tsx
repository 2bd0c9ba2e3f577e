import { useState } from "react";
import type { Chart } from "../../api-types.ts";
import { useZone } from "../../shell/me.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { CloseConcernDialog } from "./close-concern-dialog.tsx";
import { InquiryDialog } from "./inquiry-dialog.tsx";
import { openedWords } from "./opened-words.ts";
import "./risk.css";

type OpenRisk = Chart["risks"][number];

interface OpenRisksProps {
  readonly clientId: string;
  readonly risks: readonly OpenRisk[];
  /** Not on the care team, one sees that there is a risk; asking about it and closing it are the team's. */
  readonly canAct?: boolean;
  /** The concern that was opened a moment ago: its inquiry begins at once. */
  readonly asking: string | null;
  readonly onAsking: (concernId: string | null) => void;
}

/** The banner over a chart, with the two steps that lead out of it. */
export function OpenRisks({ clientId, risks, canAct = true, asking, onAsking }: OpenRisksProps) {
  const zone = useZone();
  const [closing, setClosing] = useState<OpenRisk | null>(null);
  return (
    <>
      {risks.length === 0 ? null : (
        <div className="open-risks">
          <Notice tone="block" title={risks.length === 1 ? "Open risk" : `${risks.length} open risks`}>
            {risks.map((risk) => (
              <div key={risk.id}>
                <p>
                  {risk.summary} <span className="small quiet">{openedWords(risk, zone)}</span>
                </p>
                {canAct ? (
                  <div className="risk-act">
                    <Button size="s" tone="main" onPress={() => onAsking(risk.id)}>
                      Ask about risk
                    </Button>
                    <Button size="s" onPress={() => setClosing(risk)}>
                      Close with what was done
                    </Button>
                  </div>
                ) : null}
              </div>
            ))}
            {canAct ? null : <p className="small quiet">Their care team asks about it and closes it.</p>}
          </Notice>
        </div>
      )}
      {asking === null ? null : <InquiryDialog clientId={clientId} concernId={asking} onClose={() => onAsking(null)} />}
      {closing === null ? null : <CloseConcernDialog concern={closing} onClose={() => setClosing(null)} />}
    </>
  );
}
