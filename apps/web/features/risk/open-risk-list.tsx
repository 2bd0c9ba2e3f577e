import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { seesClients, useMe, useZone } from "../../shell/me.ts";
import { Notice } from "../../ui/notice.tsx";
import { openRisksQuery } from "./api.ts";
import { openedWords } from "./opened-words.ts";

/**
 * Clients with an open concern, each a link to the chart where it is asked about and closed. `byMeasure`: only what an
 * answer of a measure opened, perhaps while nobody was looking.
 */
export function OpenRiskList({ only }: { readonly only: "all" | "byMeasure" }) {
  const zone = useZone();
  const { data } = useQuery({ ...openRisksQuery, enabled: seesClients(useMe()) });
  const concerns = (data?.concerns ?? []).filter(({ byMeasure }) => only === "all" || byMeasure);
  if (concerns.length === 0) return null;
  return (
    <Notice tone="block" title={concerns.length === 1 ? "Open risk" : `${concerns.length} open risks`}>
      <ul>
        {concerns.map(({ id, clientId, clientName, summary, ...opened }) => (
          <li key={id}>
            <Link to="/clients/$clientId" params={{ clientId }}>
              {clientName}
            </Link>
            : {summary} <span className="small quiet">{openedWords(opened, zone)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
