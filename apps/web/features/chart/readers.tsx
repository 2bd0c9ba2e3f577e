import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { dayWords } from "../../time/words.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { capacityWords } from "../clients/capacity-words.ts";
import { readersQuery } from "./api.ts";
import { readerGroups, type Reader } from "./reader-words.ts";

/** Why can she see this? Everybody who may open the record today, by the relation that opens it, asked for when opened. */
export function Readers({ clientId }: { readonly clientId: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="small" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="quiet">Who can open this record, and why</summary>
      {isOpen ? <AllReaders clientId={clientId} /> : null}
    </details>
  );
}

function AllReaders({ clientId }: { readonly clientId: string }) {
  const { data, error } = useQuery(readersQuery(clientId));
  if (error !== null) return <p className="quiet">{error.message}</p>;
  if (data === undefined) return <Skeleton lines={2} />;
  return (
    <>
      {readerGroups(data.readers).map(({ relation, title, reads, readers }) => (
        <div key={relation} className="readers">
          <p>
            <strong>{title}</strong> <span className="quiet">{reads}</span>
          </p>
          <ul>
            {readers.map((reader) => (
              <li key={`${reader.staffId} ${reader.detail}`}>
                <bdi>{reader.name}</bdi>
                {why(reader)}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="readers">
        <Link to="/audit" search={{ client: clientId }}>
          Who did open it
        </Link>
      </p>
    </>
  );
}

function why({ relation, detail, until }: Reader): string {
  const ends = until === null ? "" : `, until ${dayWords(until)}`;
  switch (relation) {
    case "care-team":
      return `: ${capacityWords(capacityOf(detail)).toLowerCase()}${ends}`;
    case "covering":
      return `: covers for ${detail}${ends}`;
    case "break-glass":
      return `: “${detail}”`;
    case "facilitator":
      return `: leads ${detail}${ends}`;
    case "supervisor":
      return `: supervises ${detail}`;
    case "shared":
      return `: ${sharedWords(detail)}${ends}`;
    case "keeper":
      return `: ${detail.replace("-", " ")}`;
    default:
      return relation satisfies never;
  }
}

/** The API says how far, what, and of which day: "comment note 2026-11-15". */
function sharedWords(detail: string): string {
  const [level = "", what = "", day = ""] = detail.split(" ");
  const may = level === "write" ? "reads and writes" : level === "comment" ? "reads and comments on" : "reads";
  return `${may} the ${what} of ${dayWords(day)}`;
}

function capacityOf(detail: string) {
  const known = ["clinician", "trainee", "supervisor", "nurse", "aide"] as const;
  return known.find((capacity) => capacity === detail) ?? "clinician";
}
