import { withholdingGroundOf, withholdingGrounds } from "@goldthread/clinical/withholding/grounds/index.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { addDays } from "../../time/zoned.ts";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";
import { withhold, type Withholding } from "./api.ts";
import { groundSource, subjectWords } from "./withholding-words.ts";

type GroundId = (typeof withholdingGrounds)[number]["id"];
const groundIds: readonly GroundId[] = withholdingGrounds.map(({ id }) => id);

interface WithholdDialogProps {
  readonly subject: Withholding["subject"];
  readonly subjectId: string;
  readonly onClose: () => void;
}

/** Keeps one item from its client: on a ground, with a reason, and until a day. */
export function WithholdDialog({ subject, subjectId, onClose }: WithholdDialogProps) {
  const [today, refresh] = [useToday(), useRefresh()];
  const initial: { ground: string; reason: string; lookAgainOn: string } = {
    ground: "",
    reason: "",
    lookAgainOn: dayShort(addDays(today, 30)),
  };
  const form = useForm({
    initial,
    check: ({ ground, reason, lookAgainOn }) => ({
      ...(ground === "" ? { ground: "Choose a ground. Without one the client may read it." } : {}),
      ...checkReason({ reason }),
      ...checkDay({ lookAgainOn }, today),
    }),
    send: async ({ ground, reason, lookAgainOn }) => {
      const chosen = groundIds.find((id) => id === ground);
      if (chosen === undefined) throw new Error("Cannot withhold: the ground was not checked");
      return await withhold({
        subject,
        subjectId,
        ground: chosen,
        reason,
        lookAgainOn: readDateField(lookAgainOn, today) ?? "",
      });
    },
    onDone: (_done, values) => {
      refresh();
      onClose();
      toast(
        withholdingGroundOf(values.ground)?.from === "representative"
          ? "Withheld from whoever acts for the client. The client reads it as before."
          : "Withheld. The client sees that it is there, by whom it is withheld, and how to ask for a review.",
      );
    },
  });
  const ground = withholdingGroundOf(form.values.ground);
  return (
    <Dialog title={`Withhold this ${subjectWords[subject]} from the client`} isOpen onClose={onClose}>
      <FormShell form={form} action="Withhold it" onCancel={onClose}>
        <Select
          label="Ground"
          options={[
            { value: "", label: "Choose" },
            ...withholdingGrounds.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          {...form.field("ground")}
        />
        {ground === undefined ? (
          <p className="quiet">
            The client may read what is signed. That it might upset them is no ground for withholding it.
          </p>
        ) : (
          <Notice>
            <p>{ground.when}</p>
            <p className="quiet small">{groundSource(ground.id)}</p>
          </Notice>
        )}
        <TextArea
          label="Why, for this client and this page"
          help="For the record; the client does not read this."
          rows={3}
          {...form.field("reason")}
        />
        <DateField label="Looked at again on" today={today} {...form.field("lookAgainOn")} />
        <p className="quiet">
          Your name stands with it. Colleagues read it as before.{" "}
          {ground?.from === "representative"
            ? "The client reads it. It stays out of the view of whoever acts for them and of what goes on their request, and neither says that it is there."
            : "It stays out of the client’s own view and of what goes on the client’s own request, and another licensed professional reviews it if the client asks."}
        </p>
      </FormShell>
    </Dialog>
  );
}

/** As the server counts it. */
export function checkReason(field: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(field)
      .filter(([, words]) => words.trim().length < 20)
      .map(([name]) => [name, "Say why, in at least 20 characters."]),
  );
}
