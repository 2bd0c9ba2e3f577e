import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { type Choice, ComboBox } from "../../ui/combo-box.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";
import { useClientChoices } from "./api.ts";
import { proposeMerge } from "./merge-api.ts";

interface ProposeMergeDialogProps {
  /** The record that stays, where it is known already. */
  readonly into: Choice | null;
  /** The record that goes into it: with both given, either may still be chosen anew. */
  readonly from?: Choice;
  readonly onClose: () => void;
}

interface Values {
  readonly from: Choice | null;
  readonly fromText: string;
  readonly into: Choice | null;
  readonly intoText: string;
  readonly reason: string;
}

/** Two records of one person: one proposes, somebody else confirms. */
export function ProposeMergeDialog({ into, from, onClose }: ProposeMergeDialogProps) {
  const refresh = useRefresh();
  const [isFixed] = useState(into !== null && from === undefined);
  const initial: Values = {
    from: from ?? null,
    fromText: from?.label ?? "",
    into,
    intoText: into?.label ?? "",
    reason: "",
  };
  const form = useForm({
    initial,
    check: ({ from, into: stays, reason }) => ({
      ...(from === null ? { from: "Choose the record that goes into the other." } : {}),
      ...(stays === null ? { into: "Choose the record that stays." } : {}),
      ...(reason.trim() === "" ? { reason: "Enter how you know that it is one person." } : {}),
    }),
    send: ({ from, into: stays, reason }) => proposeMerge({ fromId: from?.id ?? "", intoId: stays?.id ?? "", reason }),
    fields: { fromId: "from", intoId: "into" },
    onDone: () => {
      refresh();
      toast("Proposed. A records officer or an administrator confirms it; until then nothing is merged.");
      onClose();
    },
  });
  const { values, errors, set } = form;
  const fromChoices = useClientChoices(values.fromText, values.into === null ? [] : [values.into.id]);
  const intoChoices = useClientChoices(values.intoText, values.from === null ? [] : [values.from.id]);
  const empty = "No client that you may see has a name like this.";
  return (
    <Dialog title="Two records of one person" isOpen onClose={onClose}>
      <FormShell form={form} action="Propose the merge" onCancel={onClose}>
        {isFixed ? (
          <p>
            Stays: <strong>{values.into?.label}</strong> <span className="quiet figures">{values.into?.detail}</span>
          </p>
        ) : (
          <ComboBox
            label="The record that stays"
            text={values.intoText}
            onText={(intoText) => set({ intoText })}
            chosen={values.into}
            onChoose={(choice) => set({ into: choice })}
            choices={intoChoices}
            empty={empty}
            error={errors["into"]}
          />
        )}
        {isFixed || values.into === null ? null : <p className="small quiet figures">{values.into.detail}</p>}
        <ComboBox
          label="The record that goes into it"
          help="Its notes, sessions and plan stay as they are and are read in the chart that stays."
          text={values.fromText}
          onText={(fromText) => set({ fromText })}
          chosen={values.from}
          onChoose={(choice) => set({ from: choice })}
          choices={fromChoices}
          empty={empty}
          error={errors["from"]}
        />
        {values.from === null ? null : <p className="small quiet figures">{values.from.detail}</p>}
        <TextArea label="How you know that it is one person" rows={2} {...form.field("reason")} />
      </FormShell>
    </Dialog>
  );
}
