import { FormShell } from "../../forms/form.tsx";
import { problemWords } from "../../forms/form-state.ts";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { addDays } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { toast } from "../../ui/toast.tsx";
import { endLeave, type Leave } from "./api.ts";
import { leaveWords } from "./leave-words.ts";

export function EndLeaveDialog({ leave, onClose }: { readonly leave: Leave; readonly onClose: () => void }) {
  const today = useToday();
  const refresh = useRefresh();
  const given = { leaveId: leave.id, version: leave.version };
  const first = addDays(today, -1) < leave.from ? leave.from : addDays(today, -1);
  const done = (words: string) => {
    refresh();
    toast(words);
    onClose();
  };
  const form = useForm({
    initial: { lastDay: dayShort(first) },
    check: ({ lastDay }) => checkDay({ lastDay }, today),
    send: ({ lastDay }) => endLeave({ ...given, lastDay: readDateField(lastDay, today) }),
    onDone: () => done("The leave ends earlier, and cover with it."),
  });
  const cancel = async () => {
    try {
      await endLeave({ ...given, lastDay: null });
      done("The leave is cancelled.");
    } catch (problem) {
      toast(problemWords(problem, []).message ?? "Nothing was changed. Try again.", { tone: "problem" });
    }
  };
  return (
    <Dialog title={`Leave of ${leave.staffName}`} isOpen onClose={onClose}>
      <FormShell form={form} action="End on this day" onCancel={onClose}>
        <p>{leaveWords(leave)}. Cover ends with the leave; sessions of later days come back.</p>
        <DateField label="Last day" today={today} {...form.field("lastDay")} />
        {leave.begun ? null : (
          <p>
            <Button onPress={() => void cancel()}>Cancel the whole leave</Button>
          </p>
        )}
      </FormShell>
    </Dialog>
  );
}
