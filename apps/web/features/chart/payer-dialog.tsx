import type { Coverage } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { OneOf } from "../../ui/check-field.tsx";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { addCoverage, changeCoverage } from "./api.ts";

interface PayerDialogProps {
  readonly clientId: string;
  /** Null: a new one. */
  readonly coverage: Coverage | null;
  readonly profiles: readonly { readonly id: string; readonly title: string }[];
  readonly onClose: () => void;
}

interface Values {
  readonly kind: Coverage["kind"];
  readonly payer: string;
  readonly memberNumber: string;
  readonly profile: string;
  readonly from: string;
  readonly to: string;
}

const kinds = [
  { value: "payer", label: "A payer" },
  { value: "self-pay", label: "The client" },
] as const;

export function PayerDialog({ clientId, coverage, profiles, onClose }: PayerDialogProps) {
  const today = useToday();
  const refresh = useRefresh();
  const initial: Values = {
    kind: coverage?.kind ?? "payer",
    payer: coverage?.payer ?? "",
    memberNumber: coverage?.memberNumber ?? "",
    profile: coverage?.profile ?? profiles[0]?.id ?? "",
    from: dayShort(coverage?.from ?? today),
    to: coverage?.to ? dayShort(coverage.to) : "",
  };
  const form = useForm({
    initial,
    check: ({ kind, payer, from, to }) => ({
      ...(kind === "payer" && payer.trim() === "" ? { payer: "Enter the payer’s name." } : {}),
      ...checkDay(to.trim() === "" ? { from } : { from, to }, today),
    }),
    send: async ({ kind, payer, memberNumber, profile, ...days }) => {
      const from = readDateField(days.from, today) ?? today;
      const to = days.to.trim() === "" ? null : readDateField(days.to, today);
      if (coverage === null) await addCoverage({ clientId, kind, payer, memberNumber, profile, from, to });
      else {
        const named = kind === "payer" ? { payer, memberNumber } : {};
        await changeCoverage({ coverageId: coverage.id, version: coverage.version, ...named, profile, from, to });
      }
    },
    onDone: () => {
      refresh();
      toast(coverage === null ? "Added to the payers." : "The payer is changed.");
      onClose();
    },
  });
  const isPayer = form.values.kind === "payer";
  return (
    <Dialog title={coverage === null ? "Add a payer" : "Change a payer"} isOpen onClose={onClose}>
      <FormShell form={form} action={coverage === null ? "Add payer" : "Save changes"} onCancel={onClose}>
        {coverage === null ? <OneOf label="Who pays" options={kinds} {...form.field("kind")} /> : null}
        {isPayer ? (
          <div className="form-row">
            <TextField label="Payer" autoComplete="off" {...form.field("payer")} />
            <TextField label="Member number" optional autoComplete="off" {...form.field("memberNumber")} />
          </div>
        ) : null}
        <Select
          label="Profile"
          help="The rules that notes and bills are held against."
          options={profiles.map(({ id, title }) => ({ value: id, label: title }))}
          {...form.field("profile")}
        />
        <div className="form-row">
          <DateField label="From" today={today} {...form.field("from")} />
          <DateField label="Until" optional today={today} help="Left empty, it runs on." {...form.field("to")} />
        </div>
      </FormShell>
    </Dialog>
  );
}
