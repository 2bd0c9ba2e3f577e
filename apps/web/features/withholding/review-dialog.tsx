import { reviewOutcomes, type ReviewOutcome } from "@goldthread/clinical/withholding/subject.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";
import { reviewWithholding, type Withholding } from "./api.ts";
import { checkReason } from "./withhold-dialog.tsx";
import { groundSource, groundTitle } from "./withholding-words.ts";

const choices: Readonly<Record<ReviewOutcome, string>> = {
  kept: "It stays withheld",
  "in-part": "The client gets a part of it",
  released: "The client gets all of it",
};

interface ReviewDialogProps {
  readonly withholding: Withholding;
  readonly onClose: () => void;
}

/** Another licensed professional decides; the practice follows it. */
export function ReviewDialog({ withholding, onClose }: ReviewDialogProps) {
  const refresh = useRefresh();
  const zone = useZone();
  const initial: { outcome: string; words: string; given: string } = { outcome: "", words: "", given: "" };
  const form = useForm({
    initial,
    check: ({ outcome, words, given }) => ({
      ...(outcome === "" ? { outcome: "Choose one." } : {}),
      ...checkReason({ words }),
      ...(outcome === "in-part" && given.trim() === "" ? { given: "Enter what the client may read." } : {}),
    }),
    send: async ({ outcome, words, given }) => {
      const chosen = reviewOutcomes.find((one) => one === outcome);
      if (chosen === undefined) throw new Error("Cannot review: the outcome was not checked");
      return await reviewWithholding({ withholdingId: withholding.id, outcome: chosen, words, given });
    },
    onDone: () => {
      refresh();
      onClose();
      toast("Your review is kept with it, and the client sees what came of it.");
    },
  });
  const { by, day, at, ground, reason, reviewAsked } = withholding;
  return (
    <Dialog title="Review of what was withheld" isOpen onClose={onClose}>
      <FormShell form={form} action="Keep the review" onCancel={onClose}>
        <p>
          {by} withheld what is of {dayWords(day)} on {dayWords(zonedTime(at, zone).day)}. {groundTitle(ground)}:{" "}
          {groundSource(ground)}.
        </p>
        <blockquote className="act-quote">{reason}</blockquote>
        {reviewAsked === null || reviewAsked.words === "" ? null : <p>The client asked: {reviewAsked.words}</p>}
        <Select
          label="What you decide"
          options={[
            { value: "", label: "Choose" },
            ...reviewOutcomes.map((value) => ({ value, label: choices[value] })),
          ]}
          {...form.field("outcome")}
        />
        {form.values.outcome === "in-part" ? (
          <TextArea
            label="What the client may read of it"
            help="Word for word, as it stands in it."
            rows={5}
            {...form.field("given")}
          />
        ) : null}
        <TextArea
          label="Your reason"
          help="For the record; the client does not read this."
          rows={3}
          {...form.field("words")}
        />
      </FormShell>
    </Dialog>
  );
}
