import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useToday, useZone } from "../../shell/me.ts";
import { addDays } from "../../time/zoned.ts";
import { type Choice, ComboBox } from "../../ui/combo-box.tsx";
import { clientsQuery } from "../clients/api.ts";
import { groupsQuery } from "../groups/api.ts";
import { scheduleQuery } from "../schedule/api.ts";
import { sessionWords } from "./about-session.ts";
import { type About, aboutNothing } from "./book/note-content.ts";

interface AboutFieldProps {
  readonly about: About;
  readonly onChange: (about: About) => void;
}

const most = 8;
/** So far back a session is offered by itself; older ones are reached from their own page. */
const daysBack = 45;

/**
 * Whom a note is about. Everybody whom the author may see is fetched at once and narrowed here: asking the server for
 * a name would tell it about whom one writes.
 */
export function AboutField({ about, onChange }: AboutFieldProps) {
  const [text, setText] = useState(about.name);
  const clients = useQuery({ ...clientsQuery(""), staleTime: 5 * 60_000 });
  const groups = useQuery({ ...groupsQuery, staleTime: 5 * 60_000 });
  const sessions = useSessionsLately();
  const all = useMemo(
    () => [
      ...(clients.data?.clients ?? []).map(({ id, name }): Choice => ({ id, label: name, detail: "Client" })),
      ...(groups.data?.groups ?? []).map(({ id, name }): Choice => ({ id, label: name, detail: "Group" })),
      ...sessions.map(({ id, name }): Choice => ({ id, label: name, detail: "Session" })),
    ],
    [clients.data, groups.data, sessions],
  );
  const wanted = text.trim().toLowerCase();
  const choices = all.filter(({ label }) => label.toLowerCase().includes(wanted)).slice(0, most);
  const chosen = about.id === null ? null : { id: about.id, label: about.name };
  return (
    <ComboBox
      label="About"
      optional
      help={about.kind === "session" ? "A session" : undefined}
      text={text}
      onText={(typed) => {
        setText(typed);
        if (typed.trim() === "" && about.kind !== "none") onChange(aboutNothing);
      }}
      chosen={chosen}
      onChoose={(choice) => {
        const session = sessions.find(({ id }) => id === choice?.id);
        if (session !== undefined) onChange(session);
        else if (choice !== null) onChange(aboutOf(choice));
      }}
      choices={choices}
      empty="Nobody of yours is called so."
      placeholder="Nobody"
    />
  );
}

/** The author's own, the newest first: all of them at once, like everybody else whom a note may be about. */
function useSessionsLately(): readonly (About & { readonly id: string })[] {
  const [today, zone] = [useToday(), useZone()];
  const span = { from: addDays(today, -daysBack), to: addDays(today, 1) };
  const { data } = useQuery({ ...scheduleQuery(span), refetchInterval: false, staleTime: 5 * 60_000 });
  return useMemo(
    () =>
      (data?.sessions ?? [])
        .filter(({ status }) => status === "held" || status === "scheduled")
        .toReversed()
        .map(({ id, name, start, clientId }) => ({
          kind: "session",
          id,
          name: sessionWords(name, start, zone),
          clientId,
        })),
    [data, zone],
  );
}

function aboutOf({ id, label, detail }: Choice): About {
  const isClient = detail === "Client";
  return { kind: isClient ? "client" : "group", id, name: label, clientId: isClient ? id : null };
}
