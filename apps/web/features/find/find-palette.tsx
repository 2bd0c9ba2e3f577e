import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { contactWords } from "@goldthread/clinical/contact/contact-words.ts";
import { useDeferredValue, useMemo, useState } from "react";
import { call } from "../../api.ts";
import type { Found } from "../../api-types.ts";
import { seesClients, useMe } from "../../shell/me.ts";
import { placesOf } from "../../shell/places-of.ts";
import { signOut } from "../../shell/sign-out.ts";
import { type Command, CommandPalette } from "../../ui/command-palette.tsx";
import { openContact } from "../contacts/contact-store.ts";
import { type MadeContact, madeContacts, parseSpokenContact } from "../contacts/made-contacts.ts";
import { useStartContact } from "../contacts/use-start-contact.ts";
import { openPlanning } from "../planning/planning-store.ts";
import { fitting } from "./fitting.ts";
import { searchable } from "./searchable.ts";

const groupWords = { client: "Clients", group: "Groups", session: "Sessions" } as const;

/** Any client, group, session or command by the beginning of its words. */
export function FindPalette({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState("");
  const whole = useDeferredValue(searchable(text));
  const contact = parseSpokenContact(whole);
  const q = contact?.name ?? whole;
  const found = useQuery({
    queryKey: ["find", q],
    queryFn: ({ signal }) => call("GET /api/find", { q }, { signal }),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  });
  const own = useCommands();
  const open = useOpen();
  const startContact = useStartContact();
  const commands = useMemo(() => {
    const answers = q === "" ? [] : (found.data?.found ?? []);
    const inOrder = (["client", "group", "session"] as const).flatMap((kind) =>
      answers.filter((one) => one.kind === kind),
    );
    return [
      ...(contact === null ? [] : contactsWith(contact.kind, answers, startContact)),
      ...inOrder.map((one) => ({
        ...one,
        id: `${one.kind}-${one.id}`,
        group: groupWords[one.kind],
        run: () => open(one),
      })),
      ...fitting(own, whole),
    ];
    // A new object each time, made from the words alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [found.data, whole, own, open]);

  return (
    <CommandPalette
      label="Find"
      placeholder="A client, a group, a session, or what to do"
      text={text}
      onText={setText}
      commands={commands}
      isLooking={found.isFetching || whole !== searchable(text)}
      empty="Nothing you may open begins like this."
      onClose={onClose}
    />
  );
}

/** "Phone call with Mar": a contact with each client who is found by that name. */
function contactsWith(
  kind: MadeContact,
  found: readonly Found[],
  start: (kind: MadeContact, client: { readonly id: string; readonly name: string }) => void,
): Command[] {
  return found
    .filter((one) => one.kind === "client" && one.groupId === null)
    .map(({ id, label, detail }) => ({
      id: `contact-with-${id}`,
      label: `${contactWords[kind]} with ${label}`,
      detail,
      group: "Contacts",
      run: () => start(kind, { id, name: label }),
    }));
}

function useOpen(): (found: Found) => void {
  const navigate = useNavigate();
  return useMemo(
    () =>
      ({ kind, id, groupId }: Found) => {
        if (groupId !== null) void navigate({ to: "/groups/$groupId", params: { groupId } });
        else if (kind === "client") void navigate({ to: "/clients/$clientId", params: { clientId: id } });
        else if (kind === "group") void navigate({ to: "/groups/$groupId", params: { groupId: id } });
        else void navigate({ to: "/sessions/$sessionId/write", params: { sessionId: id } });
      },
    [navigate],
  );
}

function useCommands(): readonly Command[] {
  const me = useMe();
  const navigate = useNavigate();
  return useMemo(() => {
    const go = (id: string, label: string, run: () => void): Command => ({
      id,
      label,
      detail: "",
      group: "Go to",
      run,
    });
    const make = (id: string, label: string, run: () => void): Command => ({ id, label, detail: "", group: "Do", run });
    const clinical = seesClients(me);
    return [
      ...(clinical
        ? [
            make("unplanned", "Start unplanned session", () => openPlanning("unplanned")),
            make("schedule", "Schedule session", () => openPlanning("schedule")),
            ...madeContacts.map((kind) =>
              make(`contact-${kind}`, `${contactWords[kind]} with ...`, () => openContact(kind)),
            ),
          ]
        : []),
      make("client", "Add client", () => void navigate({ to: "/clients", search: { add: true } })),
      make("group", "Make a group", () => void navigate({ to: "/groups", search: { add: true } })),
      make("leave", "Sign out", () => void signOut()),
      // Wherever the rail leads, the palette does.
      ...placesOf(me, 0).map(({ to, label }) => go(to, label, () => void navigate({ to }))),
      ...(clinical ? [go("emergency", "Emergency access", () => void navigate({ to: "/emergency" }))] : []),
      ...(clinical ? [go("reflection", "Reflection", () => void navigate({ to: "/reflection" }))] : []),
      go("shortcuts", "Snippets and templates", () => void navigate({ to: "/library", search: { part: "shortcuts" } })),
    ];
  }, [me, navigate]);
}
