import { useQuery } from "@tanstack/react-query";
import type { FieldTies } from "../../../forms/use-form.ts";
import { useMe, useZone } from "../../../shell/me.ts";
import { serverNow } from "../../../shell/server-clock.ts";
import { momentWords } from "../../../time/words.ts";
import { Select } from "../../../ui/select.tsx";
import { notesOfQuery, otherClientsQuery, unwrittenSessionsQuery } from "../api.ts";
import { writeWhere } from "./where-it-belongs.ts";

interface CopyFieldsProps {
  readonly clientId: string;
  readonly client: FieldTies<string>;
  readonly where: FieldTies<string>;
  /** The words may go into a draft there, and not only be linked with a note that stands there. */
  readonly isCarried: boolean;
}

/** In whose chart a note belongs, and where there. */
export function CopyFields({ clientId, client, where, isCarried }: CopyFieldsProps) {
  const clients = useQuery(otherClientsQuery(clientId)).data ?? [];
  return (
    <>
      <Select
        label="In whose chart it belongs"
        optional
        help={isCarried ? "Its words can begin a draft there." : "Write and sign the note there first."}
        {...client}
        options={[{ value: "", label: "Not said yet" }, ...clients.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      {client.value === "" ? null : <PlaceThere client={client.value} where={where} isCarried={isCarried} />}
    </>
  );
}

type PlaceThereProps = Pick<CopyFieldsProps, "where" | "isCarried"> & { readonly client: string };

function PlaceThere({ client, where, isCarried }: PlaceThereProps) {
  const zone = useZone();
  const { staff } = useMe();
  const notes = useQuery(notesOfQuery(client)).data ?? [];
  const unwritten = useQuery({ ...unwrittenSessionsQuery(client, serverNow()), enabled: isCarried }).data ?? [];
  const carried = isCarried
    ? [
        { value: writeWhere({ kind: "new-session" }), label: "Into a draft of a new session, at this note’s time" },
        ...unwritten
          .filter(({ clinician }) => clinician === staff.name)
          .map(({ sessionId, start }) => ({
            value: writeWhere({ kind: "session", id: sessionId }),
            label: `Into a draft of the session of ${momentWords(start, zone)}`,
          })),
      ]
    : [];
  return (
    <Select
      label={isCarried ? "Where its words go" : "The note there"}
      help={isCarried ? "They say that they were carried over; nothing is signed there yet." : ""}
      {...where}
      options={[
        { value: "", label: isCarried ? "Nowhere now" : "Choose the note" },
        ...carried,
        ...notes.map(({ id, start }) => ({
          value: writeWhere({ kind: "note", id }),
          label: isCarried ? `They stand in the note of ${momentWords(start, zone)}` : momentWords(start, zone),
        })),
      ]}
    />
  );
}
