import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort, dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { OneOf } from "../../ui/check-field.tsx";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { ChartFold } from "../chart/chart-fold.tsx";
import { addMedication, type MedicationChange, medicationQuery, withdrawMedication } from "./api.ts";
import { medicationWords } from "./homework-words.ts";
import "./homework.css";

/** Medication as it was started, changed and stopped; the timeline shows the same between the sessions. */
export function ChartMedication({ clientId }: { readonly clientId: string }) {
  return (
    <ChartFold title="Medication">
      <MedicationIn clientId={clientId} />
    </ChartFold>
  );
}

function MedicationIn({ clientId }: { readonly clientId: string }) {
  const { data, isError } = useQuery(medicationQuery(clientId));
  const [open, setOpen] = useState<"add" | MedicationChange | null>(null);
  if (isError) return <p className="quiet">The medication could not be loaded. Close and open this again.</p>;
  if (data === undefined) return <Skeleton lines={2} />;
  return (
    <>
      {data.changes.length === 0 ? (
        <p className="quiet">
          Nothing yet. What is started, changed or stopped belongs here with its reason, also when it is only reported.
        </p>
      ) : (
        <ul className="fact-list">
          {data.changes.map((change) => (
            <Line key={change.id} change={change} onWithdraw={setOpen} />
          ))}
        </ul>
      )}
      <span>
        <Button size="s" icon="plus" onPress={() => setOpen("add")}>
          Record a change
        </Button>
      </span>
      {open === "add" ? <AddDialog clientId={clientId} onClose={() => setOpen(null)} /> : null}
      {open !== null && open !== "add" ? <WithdrawDialog change={open} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

function Line({
  change,
  onWithdraw,
}: {
  readonly change: MedicationChange;
  readonly onWithdraw: (one: MedicationChange) => void;
}) {
  const isOut = change.withdrawnAt !== null;
  return (
    <li>
      <span>
        <span className={isOut ? "medication-withdrawn" : undefined}>{medicationWords(change)}</span>
        <span className="fact-under">
          {dayWords(change.onDay)}, recorded by {change.recordedBy}
        </span>
        {isOut ? (
          <span className="fact-under">
            Withdrawn by {change.withdrawnBy}: {change.withdrawnWhy}
          </span>
        ) : null}
      </span>
      {isOut ? null : (
        <Menu
          label={`More for ${change.name}`}
          actions={[{ id: "withdraw", label: "Withdraw: recorded wrongly", run: () => onWithdraw(change) }]}
        />
      )}
    </li>
  );
}

function AddDialog({ clientId, onClose }: { readonly clientId: string; readonly onClose: () => void }) {
  const [today, refresh] = [useToday(), useRefresh()];
  const initial: {
    what: MedicationChange["what"];
    basis: MedicationChange["basis"];
    name: string;
    dose: string;
    onDay: string;
    reason: string;
  } = {
    what: "started",
    basis: "reported",
    name: "",
    dose: "",
    onDay: dayShort(today),
    reason: "",
  };
  const form = useForm({
    initial,
    check: ({ name, reason, onDay }) => ({
      ...(name.trim() === "" ? { name: "Enter what it is called." } : {}),
      ...(reason.trim() === "" ? { reason: "Enter the reason; “not known” is one." } : {}),
      ...checkDay({ onDay }, today),
    }),
    send: ({ onDay, ...values }) => addMedication({ clientId, ...values, onDay: readDateField(onDay, today) ?? today }),
    onDone: () => {
      refresh();
      onClose();
      toast("Recorded.");
    },
  });
  return (
    <Dialog title="A change of medication" isOpen onClose={onClose}>
      <FormShell form={form} action="Record it" onCancel={onClose}>
        <OneOf
          label="What happened"
          options={[
            { value: "started", label: "Started" },
            { value: "changed", label: "Changed" },
            { value: "stopped", label: "Stopped" },
          ]}
          {...form.field("what")}
        />
        <TextField label="Medication" autoComplete="off" {...form.field("name")} />
        <TextField label="Dose, as it is now" optional autoComplete="off" {...form.field("dose")} />
        <OneOf
          label="How it is known"
          options={[
            { value: "reported", label: "The client reports it" },
            { value: "prescribed", label: "Prescribed here" },
          ]}
          {...form.field("basis")}
        />
        <DateField label="Since" today={today} {...form.field("onDay")} />
        <TextField label="Reason" autoComplete="off" {...form.field("reason")} />
      </FormShell>
    </Dialog>
  );
}

function WithdrawDialog({ change, onClose }: { readonly change: MedicationChange; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const form = useForm({
    initial: { reason: "" },
    check: ({ reason }) => (reason.trim() === "" ? { reason: "Enter what was wrong." } : {}),
    send: ({ reason }) => withdrawMedication({ changeId: change.id, reason }),
    onDone: () => {
      refresh();
      onClose();
      toast("Withdrawn. It stays readable with the reason.");
    },
  });
  return (
    <Dialog title="Withdraw a change" isOpen onClose={onClose}>
      <FormShell form={form} action="Withdraw it" onCancel={onClose}>
        <p>{medicationWords(change)}</p>
        <TextField label="What was wrong" autoComplete="off" {...form.field("reason")} />
      </FormShell>
    </Dialog>
  );
}
