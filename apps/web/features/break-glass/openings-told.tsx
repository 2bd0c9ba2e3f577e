import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMe, useZone } from "../../shell/me.ts";
import { momentSpan } from "../../time/words.ts";
import { Notice } from "../../ui/notice.tsx";
import { openingsQuery } from "./api.ts";
import "./break-glass.css";

/** On the page for today, to the care team and to whoever keeps the records: which record was opened, by whom and why. */
export function OpeningsTold() {
  const { staff } = useMe();
  const zone = useZone();
  const { data } = useQuery(openingsQuery());
  const told = (data?.openings ?? []).filter(({ review, staffId }) => review === null && staffId !== staff.id);
  if (told.length === 0) return null;
  return (
    <div className="emergency-notice" role="status">
      <Notice tone="warn" title="Opened in an emergency">
        {told.map(({ id, clientId, clientName, by, at, until, endedAt, reason }) => (
          <p key={id}>
            {clientName === null ? (
              "A record"
            ) : (
              <Link to="/clients/$clientId" params={{ clientId }}>
                {clientName}
              </Link>
            )}
            , by {by}, {momentSpan(at, endedAt ?? until, zone)}: {reason}
          </p>
        ))}
        <p>
          <Link to="/reviews">See what was found, or look at it</Link>
        </p>
      </Notice>
    </div>
  );
}
