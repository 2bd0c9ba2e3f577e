import { useQueryClient } from "@tanstack/react-query";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { dayShort, dayWords } from "../../time/words.ts";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { toast } from "../../ui/toast.tsx";
import type { Days } from "../patterns/api.ts";
import { showingsKey, showReflection } from "./api.ts";

interface ShowDialogProps {
  readonly supervisor: string;
  readonly first: Days;
  readonly onClose: () => void;
}

/** Says what goes and what stays before anything goes. */
export function ShowDialog({ supervisor, first, onClose }: ShowDialogProps) {
  const today = useToday();
  const queries = useQueryClient();
  const read = ({ from, to }: Days): Days => ({
    from: readDateField(from, today) ?? today,
    to: readDateField(to, today) ?? today,
  });
  const form = useForm({
    initial: { from: dayShort(first.from), to: dayShort(first.to) },
    check: (typed) => ({
      ...checkDay(typed, today),
      ...(read(typed).to < read(typed).from ? { to: "This day lies before the first." } : {}),
    }),
    send: (typed) => showReflection(read(typed)),
    onDone: (_, typed) => {
      const { from, to } = read(typed);
      void queries.invalidateQueries({ queryKey: showingsKey });
      toast(`Shown to ${supervisor}: ${dayWords(from)} to ${dayWords(to)}.`);
      onClose();
    },
  });
  return (
    <Dialog title={`Show ${supervisor} a period`} isOpen onClose={onClose}>
      <FormShell form={form} action="Show it" onCancel={onClose}>
        <div className="form-row">
          <DateField label="From" today={today} {...form.field("from")} />
          <DateField label="To" today={today} {...form.field("to")} />
        </div>
        <p>
          Goes: the counts of what followed what you did, how many objectives stall, how many notes ran late, and your
          writing time in sum. They stay as they are now.
        </p>
        <p>Stays with you: every client’s name, every note, the objectives’ words, and the words that were flagged.</p>
      </FormShell>
    </Dialog>
  );
}
