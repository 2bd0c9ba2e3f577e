import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { toast } from "../../ui/toast.tsx";
import { type Writer, writerQuery } from "../writer/api.ts";
import { changeContact, type ContactChange } from "./api.ts";

export type ChangeContact = (change: ContactChange) => void;

/** Changes one after another, each on the version that the one before gave; the page shows them at once. */
export function useChangeContact(session: Writer["session"]): {
  readonly change: ChangeContact;
  readonly version: () => number;
} {
  const queries = useQueryClient();
  const { queryKey } = writerQuery(session.id);
  const latest = useRef(session.version);
  // The page may have been read anew since.
  const version = () => Math.max(latest.current, queries.getQueryData<Writer>(queryKey)?.session.version ?? 0);
  const waiting = useRef(Promise.resolve());

  const send = async (change: ContactChange): Promise<void> => {
    try {
      const changed = await changeContact({ sessionId: session.id, version: version(), ...change });
      latest.current = changed.version;
    } catch (problem) {
      toast(problem instanceof Error ? problem.message : "The facts were not changed. Try again.", { tone: "problem" });
    }
    await queries.invalidateQueries({ queryKey });
  };

  return {
    change: (change) => {
      queries.setQueryData<Writer>(queryKey, (writer) => (writer === undefined ? writer : shownWith(writer, change)));
      waiting.current = waiting.current.then(() => send(change));
    },
    version,
  };
}

function shownWith(writer: Writer, { start, minutes, modality, ...details }: ContactChange): Writer {
  const { session, contact } = writer;
  if (contact === null) return writer;
  return {
    ...writer,
    contact: {
      kind: details.kind ?? contact.kind,
      direction: details.direction === undefined ? contact.direction : details.direction,
      who: details.who ?? contact.who,
      relation: details.relation ?? contact.relation,
      consentBasis: details.consentBasis === undefined ? contact.consentBasis : details.consentBasis,
    },
    session: {
      ...session,
      ...(start === undefined ? {} : { start }),
      ...(minutes === undefined ? {} : { minutes }),
      ...(modality === undefined ? {} : { modality }),
    },
  };
}
