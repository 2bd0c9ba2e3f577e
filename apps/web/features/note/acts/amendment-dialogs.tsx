import { type DenialGround, denialGrounds } from "@goldthread/clinical/note/addition.ts";
import { denialWords } from "@goldthread/clinical/note/addition-words.ts";
import { useToday } from "../../../shell/me.ts";
import { dayWords } from "../../../time/words.ts";
import { OneOf } from "../../../ui/check-field.tsx";
import { DateField, readDateField } from "../../../ui/date-field.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { decideAmendment, recordDisagreement, requestAmendment } from "../api.ts";
import { ActForm } from "./act-form.tsx";
import { useAct } from "./use-act.ts";

interface RequestDialogProps {
  readonly noteId: string;
  readonly clientName: string;
  readonly onClose: () => void;
}

/** A client asks for the record to be amended: put down as they said it. The clock runs from the day they asked. */
export function RequestDialog({ noteId, clientName, onClose }: RequestDialogProps) {
  const today = useToday();
  const act = useAct({
    initial: { askedBy: clientName, askedOn: dayWords(today), text: "" },
    check: ({ askedBy, askedOn, text }) => ({
      ...(askedBy.trim() === "" ? { askedBy: "Enter who asked." } : {}),
      ...(readDateField(askedOn, today) === null ? { askedOn: "Enter the day." } : {}),
      ...(text.trim() === "" ? { text: "Enter what is to be amended." } : {}),
    }),
    send: ({ askedBy, askedOn, text }, press) =>
      requestAmendment({ noteId, askedBy, askedOn: readDateField(askedOn, today) ?? today, text, ...press }),
    done: "Registered. An answer is due sixty days after it was asked for.",
    onDone: onClose,
  });
  const { form } = act;
  return (
    <ActForm title="A request to amend" act={act} action="Register" onClose={onClose}>
      <TextField label="Asked by" autoComplete="off" {...form.field("askedBy")} />
      <DateField label="Asked on" today={today} {...form.field("askedOn")} />
      <TextArea label="What is to be amended" help="In their words." rows={4} {...form.field("text")} />
    </ActForm>
  );
}

const decisions = [
  { value: "accepted", label: "Accept" },
  { value: "denied", label: "Deny" },
] as const;
const grounds = denialGrounds.map((value) => ({ value, label: denialWords[value] }));

/** Accepted, the note is then put right by an addendum or a correction; denied, the client learns why. */
export function DecisionDialog({ requestId, onClose }: { readonly requestId: string; readonly onClose: () => void }) {
  const initial: { decision: "accepted" | "denied"; ground: DenialGround; because: string } = {
    decision: "accepted",
    ground: "accurate-and-complete",
    because: "",
  };
  const act = useAct({
    initial,
    check: ({ because }) => (because.trim() === "" ? { because: "Enter the reason." } : {}),
    send: ({ decision, ground, because }, press) =>
      decideAmendment({ requestId, decision, ground: decision === "denied" ? ground : null, because, ...press }),
    done: "Answered.",
    onDone: onClose,
  });
  const { form } = act;
  return (
    <ActForm title="Answer the request" act={act} action="Sign the answer" onClose={onClose}>
      <OneOf label="Answer" options={decisions} {...form.field("decision")} />
      {form.values.decision === "denied" ? <Select label="Ground" options={grounds} {...form.field("ground")} /> : null}
      <TextArea label="Reason" rows={3} {...form.field("because")} />
      <p className="small quiet">
        {form.values.decision === "denied"
          ? "The client may answer with a statement of disagreement. It then goes wherever the note goes."
          : "Then add the addendum or the correction that was asked for: the note itself stays as it was signed."}
      </p>
    </ActForm>
  );
}

export function DisagreementDialog({
  requestId,
  onClose,
}: {
  readonly requestId: string;
  readonly onClose: () => void;
}) {
  const act = useAct({
    initial: { text: "" },
    check: ({ text }) => (text.trim() === "" ? { text: "Enter the client’s statement." } : {}),
    send: ({ text }, press) => recordDisagreement({ requestId, text, ...press }),
    done: "The statement stands with the note.",
    onDone: onClose,
  });
  return (
    <ActForm title="Statement of disagreement" act={act} action="Record it" onClose={onClose}>
      <TextArea
        label="The client’s statement"
        help="In their words. It goes wherever the note goes."
        rows={5}
        {...act.form.field("text")}
      />
    </ActForm>
  );
}
