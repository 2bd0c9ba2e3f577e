import { useZone } from "../../shell/me.ts";
import { dayWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Notice } from "../../ui/notice.tsx";
import type { Risk } from "./api.ts";

/** Open risk stands over the note as long as it is open. */
export function RiskBanner({ risks }: { readonly risks: readonly Risk[] }) {
  const zone = useZone();
  if (risks.length === 0) return null;
  return (
    <Notice tone="block" title={risks.length === 1 ? "Open risk" : `${risks.length} open risks`}>
      <ul className="risk-list">
        {risks.map(({ id, summary, openedAt, openedBy }) => (
          <li key={id}>
            {summary}{" "}
            <span className="small quiet">
              since {dayWords(zonedTime(openedAt, zone).day)}, by {openedBy}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
