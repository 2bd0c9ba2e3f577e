import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";
import { reviewBreakGlass, type Opening } from "./api.ts";

interface Values {
  readonly needed: "" | "yes" | "no";
  readonly words: string;
}

export function ReviewOpeningDialog({ opening, onClose }: { readonly opening: Opening; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const initial: Values = { needed: "", words: "" };
  const form = useForm({
    initial,
    check: ({ needed, words }) => ({
      ...(needed === "" ? { needed: "Choose one." } : {}),
      ...(needed === "no" && words.trim() === "" ? { words: "Say what follows from it." } : {}),
    }),
    send: ({ needed, words }) => reviewBreakGlass({ openingId: opening.id, wasNeeded: needed === "yes", words }),
    onDone: () => {
      refresh();
      onClose();
      toast("Your review is kept with it.");
    },
  });
  return (
    <Dialog title="An opening in an emergency" isOpen onClose={onClose}>
      <FormShell form={form} action="Keep the review" onCancel={onClose}>
        <p>
          {opening.by}: {opening.reason}
        </p>
        <Select
          label="Was it needed?"
          options={[
            { value: "", label: "Choose" },
            { value: "yes", label: "Yes" },
            { value: "no", label: "No" },
          ]}
          {...form.field("needed")}
        />
        <TextArea label="What you found" rows={3} {...form.field("words")} />
      </FormShell>
    </Dialog>
  );
}
