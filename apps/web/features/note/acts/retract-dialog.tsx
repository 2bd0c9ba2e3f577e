import { useQuery } from "@tanstack/react-query";
import { Notice } from "../../../ui/notice.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import type { FieldTies } from "../../../forms/use-form.ts";
import { useZone } from "../../../shell/me.ts";
import { momentWords } from "../../../time/words.ts";
import { linkMoved, notesOfQuery, otherClientsQuery, retractNote } from "../api.ts";
import { ActForm } from "./act-form.tsx";
import { useAct } from "./use-act.ts";

interface RetractDialogProps {
  readonly noteId: string;
  readonly clientId: string;
  readonly onClose: () => void;
}

/** A note in the wrong chart: taken back with its reason, kept, and no longer shown by default. */
export function RetractDialog({ noteId, clientId, onClose }: RetractDialogProps) {
  const act = useAct({
    initial: { because: "", client: "", movedTo: "" },
    check: ({ because }) => (because.trim() === "" ? { because: "Enter the reason." } : {}),
    send: ({ because, movedTo }, press) =>
      retractNote({ noteId, because, movedTo: movedTo === "" ? null : movedTo, ...press }),
    done: "Retracted. The note is kept, and the chart no longer shows it by default.",
    onDone: onClose,
  });
  const { form } = act;
  return (
    <ActForm title="Retract this note" act={act} action="Sign the retraction" onClose={onClose}>
      <TextArea label="Reason" help="Such as: written in the wrong chart." rows={3} {...form.field("because")} />
      <CopyFields clientId={clientId} client={form.field("client")} movedTo={form.field("movedTo")} />
      <Notice tone="warn">
        <p>
          A retraction stands for good. The note stays readable for whoever asks for it, with your name and reason; the
          chart hides it by default, and it is not billed.
        </p>
      </Notice>
    </ActForm>
  );
}

/** Where a retracted note went, said once its copy is signed. */
export function LinkMovedDialog({ noteId, clientId, onClose }: RetractDialogProps) {
  const act = useAct({
    initial: { client: "", movedTo: "" },
    check: ({ movedTo }) => (movedTo === "" ? { movedTo: "Choose the note in the right chart." } : {}),
    send: ({ movedTo }, press) => linkMoved({ noteId, movedTo, ...press }),
    done: "The copy is linked.",
    onDone: onClose,
  });
  const { form } = act;
  return (
    <ActForm title="Link the copy in the right chart" act={act} action="Link it" onClose={onClose}>
      <CopyFields clientId={clientId} client={form.field("client")} movedTo={form.field("movedTo")} />
    </ActForm>
  );
}

interface CopyFieldsProps {
  readonly clientId: string;
  readonly client: FieldTies<string>;
  readonly movedTo: FieldTies<string>;
}

function CopyFields({ clientId, client, movedTo }: CopyFieldsProps) {
  const zone = useZone();
  const clients = useQuery(otherClientsQuery(clientId)).data ?? [];
  const notes = useQuery({ ...notesOfQuery(client.value), enabled: client.value !== "" }).data ?? [];
  return (
    <>
      <Select
        label="In whose chart it belongs"
        optional
        help="Write and sign the note there first, or link it later."
        {...client}
        options={[{ value: "", label: "Not said yet" }, ...clients.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      {client.value === "" ? null : (
        <Select
          label="The note there"
          {...movedTo}
          options={[
            { value: "", label: notes.length === 0 ? "No signed note yet" : "Choose the note" },
            ...notes.map(({ id, start }) => ({ value: id, label: momentWords(start, zone) })),
          ]}
        />
      )}
    </>
  );
}
