import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { type Choice, ComboBox } from "../../ui/combo-box.tsx";
import { clientsQuery } from "../clients/api.ts";
import { groupsQuery } from "../groups/api.ts";
import { type About, aboutNothing } from "./book/note-content.ts";

interface AboutFieldProps {
  readonly about: About;
  readonly onChange: (about: About) => void;
}

const most = 8;

/**
 * Whom a note is about. Everybody whom the author may see is fetched at once and narrowed here: asking the server for
 * a name would tell it about whom one writes.
 */
export function AboutField({ about, onChange }: AboutFieldProps) {
  const [text, setText] = useState(about.name);
  const clients = useQuery({ ...clientsQuery(""), staleTime: 5 * 60_000 });
  const groups = useQuery({ ...groupsQuery, staleTime: 5 * 60_000 });
  const all = useMemo(
    () => [
      ...(clients.data?.clients ?? []).map(({ id, name }): Choice => ({ id, label: name, detail: "Client" })),
      ...(groups.data?.groups ?? []).map(({ id, name }): Choice => ({ id, label: name, detail: "Group" })),
    ],
    [clients.data, groups.data],
  );
  const wanted = text.trim().toLowerCase();
  const choices = all.filter(({ label }) => label.toLowerCase().includes(wanted)).slice(0, most);
  const chosen = about.id === null ? null : { id: about.id, label: about.name };
  return (
    <ComboBox
      label="About"
      optional
      help={about.kind === "session" ? "This session" : undefined}
      text={text}
      onText={(typed) => {
        setText(typed);
        if (typed.trim() === "" && about.kind !== "none") onChange(aboutNothing);
      }}
      chosen={chosen}
      onChoose={(choice) => {
        if (choice !== null) onChange(aboutOf(choice));
      }}
      choices={choices}
      empty="Nobody of yours is called so."
      placeholder="Nobody"
    />
  );
}

function aboutOf({ id, label, detail }: Choice): About {
  const isClient = detail === "Client";
  return { kind: isClient ? "client" : "group", id, name: label, clientId: isClient ? id : null };
}
