import { contactWords } from "@goldthread/clinical/contact/contact-words.ts";
import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { useRefresh } from "../../shell/use-refresh.ts";
import { toast } from "../../ui/toast.tsx";
import { addContact, discardContact } from "./api.ts";
import { beginningOf, type MadeContact } from "./made-contacts.ts";

/** One press: the contact stands on the day's list, its note is open, and the press can be taken back. */
export function useStartContact(): (kind: MadeContact, client: { readonly id: string; readonly name: string }) => void {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const isStarting = useRef(false);

  const takeBack = async (sessionId: string, clientId: string): Promise<void> => {
    await discardContact({ sessionId, version: 1 });
    refresh();
    await navigate({ to: "/clients/$clientId", params: { clientId } });
  };

  const start = async (kind: MadeContact, client: { readonly id: string; readonly name: string }): Promise<void> => {
    // A second press while the first is on its way would make two.
    if (isStarting.current) return;
    isStarting.current = true;
    try {
      const { sessionId } = await addContact({ clientId: client.id, kind, ...beginningOf(kind) });
      refresh();
      await navigate({ to: "/sessions/$sessionId/write", params: { sessionId } });
      toast(`${contactWords[kind]}: ${client.name}.`, {
        undo: () => void takeBack(sessionId, client.id).catch(() => said("It was changed meanwhile, so it stays.")),
      });
    } catch (problem) {
      said(problem instanceof Error ? problem.message : "The contact was not begun. Try again.");
    } finally {
      isStarting.current = false;
    }
  };
  return (kind, client) => void start(kind, client);
}

function said(text: string): void {
  toast(text, { tone: "problem" });
}
