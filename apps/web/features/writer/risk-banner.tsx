import { useZone } from "../../shell/me.ts";
import { Notice } from "../../ui/notice.tsx";
import { openedWords } from "../risk/opened-words.ts";
import type { Risk } from "./api.ts";

/** Open risk stands over the note as long as it is open. */
export function RiskBanner({ risks }: { readonly risks: readonly Risk[] }) {
  const zone = useZone();
  if (risks.length === 0) return null;
  return (
    <Notice tone="block" title={risks.length === 1 ? "Open risk" : `${risks.length} open risks`}>
      <ul className="risk-list">
        {risks.map(({ id, summary, ...opened }) => (
          <li key={id}>
            {summary} <span className="small quiet">{openedWords(opened, zone)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
