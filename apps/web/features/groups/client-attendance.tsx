import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useZone } from "../../shell/me.ts";
import { dayShort } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { clientAttendanceQuery } from "./api.ts";
import { cellWords, streakWords } from "./attendance-words.ts";

/** One client's attendance in groups, asked for when it is opened. */
export function ClientAttendance({ clientId }: { readonly clientId: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="small">Attendance</summary>
      {isOpen ? <Attendance clientId={clientId} /> : null}
    </details>
  );
}

function Attendance({ clientId }: { readonly clientId: string }) {
  const zone = useZone();
  const { data, error } = useQuery(clientAttendanceQuery(clientId));
  if (error !== null) return <p className="small quiet">The attendance did not load. {error.message}</p>;
  if (data === undefined) return <Skeleton lines={3} label="Loading the attendance" />;
  if (data.groups.length === 0) return <p className="small quiet">No group session has been marked yet.</p>;
  return data.groups.map((group) => (
    <div key={group.groupId} className="small">
      <p>
        {group.name}:{" "}
        <span className="figures">
          {group.present} of {group.marked}
        </span>{" "}
        present, <span className="figures">{group.minutes}</span> min, {streakWords(group.streak)} in a row
      </p>
      <ul>
        {data.sessions
          .filter(({ groupId }) => groupId === group.groupId)
          .slice(0, 8)
          .map((session) => (
            <li key={session.id}>
              <span className="figures">{dayShort(zonedTime(session.start, zone).day)}</span> {cellWords(session)}
            </li>
          ))}
      </ul>
    </div>
  ));
}
