import type { Allowance, Coverage } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { addAllowance, changeAllowance } from "./api.ts";

interface AllowanceDialogProps {
  readonly coverage: Coverage;
  /** Null: a new one. */
  readonly allowance: Allowance | null;
  readonly onClose: () => void;
}

const counted = [
  { value: "sessions", label: "Sessions" },
  { value: "units", label: "Units" },
] as const;

/** How many sessions or units a payer has allowed, from a day to a day. */
export function AllowanceDialog({ coverage, allowance, onClose }: AllowanceDialogProps) {
  const today = useToday();
  const refresh = useRefresh();
  const form = useForm({
    initial: {
      amount: allowance === null ? "" : String(allowance.amount),
      counts: allowance?.counts ?? ("sessions" as const),
      serviceCode: allowance?.serviceCode ?? "",
      number: allowance?.number ?? "",
      from: dayShort(allowance?.from ?? today),
      to: allowance === null ? "" : dayShort(allowance.to),
    },
    check: ({ amount, from, to }) => ({
      ...(/^\d{1,5}$/.test(amount.trim()) ? {} : { amount: "Enter a number, such as 20." }),
      ...checkDay({ from, to }, today),
    }),
    send: async ({ amount, counts, serviceCode, number, ...days }) => {
      const code = serviceCode.trim().toUpperCase();
      const fields = {
        amount: Number(amount.trim()),
        counts,
        serviceCode: code === "" ? null : code,
        number,
        from: readDateField(days.from, today) ?? today,
        to: readDateField(days.to, today) ?? today,
      };
      if (allowance === null) await addAllowance({ coverageId: coverage.id, ...fields });
      else await changeAllowance({ allowanceId: allowance.id, version: allowance.version, ...fields });
    },
    onDone: () => {
      refresh();
      toast("What the payer allows is noted.");
      onClose();
    },
  });
  return (
    <Dialog title={`Allowed by ${coverage.payer}`} isOpen onClose={onClose}>
      <FormShell form={form} action={allowance === null ? "Add" : "Save changes"} onCancel={onClose}>
        <div className="form-row">
          <TextField label="How many" inputMode="numeric" autoComplete="off" {...form.field("amount")} />
          <Select label="Of" options={counted} {...form.field("counts")} />
        </div>
        <div className="form-row">
          <DateField label="From" today={today} {...form.field("from")} />
          <DateField label="Until" today={today} {...form.field("to")} />
        </div>
        <div className="form-row">
          <TextField
            label="Number"
            optional
            autoComplete="off"
            help="As the payer gave it."
            {...form.field("number")}
          />
          <TextField
            label="Service code"
            optional
            autoComplete="off"
            help="Left empty, any."
            {...form.field("serviceCode")}
          />
        </div>
      </FormShell>
    </Dialog>
  );
}
