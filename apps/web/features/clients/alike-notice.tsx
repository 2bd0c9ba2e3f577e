import { Link } from "@tanstack/react-router";
import type { Alike } from "../../api-types.ts";
import { dayWords } from "../../time/words.ts";
import { Notice } from "../../ui/notice.tsx";

interface AlikeNoticeProps {
  readonly alike: Alike;
  /** Somebody who may open a chart gets a way there. */
  readonly canOpen: boolean;
}

/** Who may be the same person, of those whom one may see. */
export function AlikeNotice({ alike, canOpen }: AlikeNoticeProps) {
  if (alike.length === 0) return null;
  return (
    <Notice tone="warn" title="Somebody alike is already here" isAlert>
      <ul className="alike">
        {alike.map((client) => (
          <li key={client.id}>
            {canOpen ? (
              <Link to="/clients/$clientId" params={{ clientId: client.id }}>
                {client.name}
              </Link>
            ) : (
              client.name
            )}
            {client.preferredName === "" ? "" : ` “${client.preferredName}”`}
            <span className="figures">
              {client.birthDate === null ? "" : `, born ${dayWords(client.birthDate)}`}, record number{" "}
              {client.recordNumber}
            </span>
          </li>
        ))}
      </ul>
      <p>If this is another person, go on: the birth date and the record number tell the two apart.</p>
    </Notice>
  );
}
