import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useMemo, useState } from "react";
import { signOut } from "../../shell/sign-out.ts";
import { type Command, CommandPalette } from "../../ui/command-palette.tsx";
import { fitting } from "../find/fitting.ts";
import { deskClientsQuery } from "./api.ts";
import { callName, personFacts } from "./desk-words.ts";

/** Find, for the front desk: clients in care by name, to their appointments, and what else can be done. */
export function DeskPalette({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState("");
  const q = useDeferredValue(text.trim());
  const found = useQuery(deskClientsQuery(q));
  const navigate = useNavigate();
  const commands = useMemo(() => {
    const clients = q.length > 1 ? (found.data?.clients ?? []) : [];
    const own: readonly Command[] = [
      { id: "today", label: "Today", detail: "", group: "Go to", run: () => void navigate({ to: "/" }) },
      { id: "schedule", label: "Schedule", detail: "", group: "Go to", run: () => void navigate({ to: "/schedule" }) },
      { id: "leave", label: "Sign out", detail: "", group: "Do", run: () => void signOut() },
    ];
    return [
      ...clients.map((one) => ({
        id: `client-${one.id}`,
        label: callName(one),
        detail: personFacts(one),
        group: "Clients",
        run: () => void navigate({ to: "/desk/$clientId", params: { clientId: one.id } }),
      })),
      ...fitting(own, q),
    ];
  }, [found.data, q, navigate]);
  return (
    <CommandPalette
      label="Find"
      placeholder="A client’s name, or what to do"
      text={text}
      onText={setText}
      commands={commands}
      isLooking={found.isFetching || q !== text.trim()}
      empty={q.length > 1 ? "Nobody in care has a name like this." : "Type two letters of a name."}
      onClose={onClose}
    />
  );
}
