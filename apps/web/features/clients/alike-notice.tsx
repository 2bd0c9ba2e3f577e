import { Link } from "@tanstack/react-router";
import type { Alike } from "../../api-types.ts";
import { dayWords } from "../../time/words.ts";
import { Notice } from "../../ui/notice.tsx";
import { askWords } from "./alike-words.ts";

interface AlikeNoticeProps {
  readonly alike: Alike;
  /** Somebody who may open a chart gets a way there. */
  readonly canOpen: boolean;
}

/** Who here may be the same person: in full where one may see them, else that there is somebody, and whom to ask. */
export function AlikeNotice({ alike: { alike, others }, canOpen }: AlikeNoticeProps) {
  if (alike.length === 0 && others === null) return null;
  return (
    <Notice tone="warn" title="Somebody alike is already here" isAlert>
      {alike.length === 0 ? null : (
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
      )}
      {others === null ? null : <p>{askWords(others)}</p>}
      <p>If this is another person, go on: the birth date and the record number tell the two apart.</p>
    </Notice>
  );
}
