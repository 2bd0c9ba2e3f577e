import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import type { NoteBody } from "@goldthread/clinical/note/note-body.ts";
import { Notice } from "../../../ui/notice.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { addSession } from "../../today/api.ts";
import { retractNote } from "../api.ts";
import { ActForm } from "./act-form.tsx";
import { CopyFields } from "./copy-fields.tsx";
import { useAct } from "./use-act.ts";
import { readWhere, type Where } from "./where-it-belongs.ts";

interface RetractDialogProps {
  readonly noteId: string;
  readonly clientId: string;
  readonly session: NoteBody["session"];
  readonly onClose: () => void;
}

/** A note in the wrong chart: taken back with its reason, kept, and its words carried to where they belong. */
export function RetractDialog({ noteId, clientId, session, onClose }: RetractDialogProps) {
  const navigate = useNavigate();
  const made = useRef<string | null>(null);
  const carried = useRef<string | null>(null);

  /** Once, however often the act is sent. */
  async function sessionFor(where: Where, client: string): Promise<string | null> {
    if (where.kind === "session") return where.id;
    if (where.kind !== "new-session") return null;
    const { start, stop, modality } = session;
    made.current ??= (
      await addSession({ kind: "individual", clientId: client, start, stop, modality, overlap: "intended" })
    ).id;
    return made.current;
  }

  const act = useAct({
    initial: { because: "", client: "", carryTo: "" },
    check: ({ because }) => (because.trim() === "" ? { because: "Enter the reason." } : {}),
    send: async ({ because, client, carryTo: chosen }, press) => {
      const where = readWhere(client === "" ? "" : chosen);
      const carryTo = await sessionFor(where, client);
      carried.current = carryTo;
      return await retractNote({
        noteId,
        because,
        movedTo: where.kind === "note" ? where.id : null,
        carryTo,
        ...press,
      });
    },
    done: "Retracted. The note is kept, and the chart no longer shows it by default.",
    onDone: () => {
      onClose();
      const sessionId = carried.current;
      if (sessionId !== null) void navigate({ to: "/sessions/$sessionId/write", params: { sessionId } });
    },
  });
  const { form } = act;
  return (
    <ActForm title="Retract this note" act={act} action="Sign the retraction" onClose={onClose}>
      <TextArea label="Reason" help="Such as: written in the wrong chart." rows={3} {...form.field("because")} />
      <CopyFields clientId={clientId} client={form.field("client")} where={form.field("carryTo")} isCarried />
      <Notice tone="warn">
        <p>
          A retraction stands for good. The note stays readable for whoever asks for it, with your name and reason; the
          chart hides it by default, and it is not billed.
        </p>
      </Notice>
    </ActForm>
  );
}
