import { useState } from "react";
import type { Finding } from "@goldthread/clinical/review/finding.ts";
import { Button } from "../../ui/button.tsx";

interface GuardPanelProps {
  readonly findings: readonly Finding[];
  readonly onShow: (finding: Finding) => void;
  /** Null where no official note can take it from here. */
  readonly onTake: ((finding: Finding) => void) | null;
}

/** What belongs in the record and is missing there. It stops nothing; it asks. */
export function GuardPanel({ findings, onShow, onTake }: GuardPanelProps) {
  const [passed, setPassed] = useState<readonly string[]>([]);
  const keyOf = ({ label, text }: Finding) => `${label} ${text}`;
  const open = findings.filter((finding) => !passed.includes(keyOf(finding)));
  return (
    <section className="room-guard" aria-labelledby="guard-title" hidden={open.length === 0}>
      <h2 className="eyebrow" id="guard-title">
        This belongs in the official note too
      </h2>
      <ul className="guard-list">
        {open.map((finding) => (
          <li key={keyOf(finding)} className="guard-item" data-label={finding.label}>
            <p className="small">{finding.message}</p>
            <blockquote>{finding.text}</blockquote>
            <div className="guard-acts">
              {onTake === null ? null : (
                <Button size="s" onPress={() => onTake(finding)}>
                  Take this sentence to the official note
                </Button>
              )}
              <Button size="s" tone="quiet" onPress={() => onShow(finding)}>
                Show
              </Button>
              <Button size="s" tone="quiet" onPress={() => setPassed([...passed, keyOf(finding)])}>
                It stands there
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
