import { useState } from "react";
import { serverNow } from "../../../shell/server-clock.ts";
import { useToday, useZone } from "../../../shell/me.ts";
import { parseClock } from "../../../time/parse-clock.ts";
import { instantAt } from "../../../time/zoned.ts";
import { CheckField } from "../../../ui/check-field.tsx";
import { DateField, readDateField } from "../../../ui/date-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TimeField } from "../../../ui/time-field.tsx";
import { addAddendum } from "../api.ts";
import { ActForm } from "./act-form.tsx";
import { useAct } from "./use-act.ts";

interface AddendumDialogProps {
  readonly noteId: string;
  /** The caller leads the group whose part the note carries. */
  readonly canAddToShared: boolean;
  /** Words that are there already: what was typed after the signature. */
  readonly words?: string;
  /** They were written in the group’s part. */
  readonly isOfSharedPart?: boolean;
  readonly onClose: () => void;
  readonly onAdded?: () => void;
}

const initial = { text: "", day: "", clock: "", because: "", ofSharedPart: false };
type Values = typeof initial;

/** New words beside a signed note. Told of another time they may be a late entry: the clock says so, and asks why. */
export function AddendumDialog({
  noteId,
  canAddToShared,
  words = "",
  isOfSharedPart = false,
  onClose,
  onAdded,
}: AddendumDialogProps) {
  const zone = useZone();
  const today = useToday();
  const [isLate, setIsLate] = useState(false);
  const [atAnotherTime, setAtAnotherTime] = useState(false);
  const happenedAt = ({ day, clock }: Values): string | null => {
    const [on, at] = [readDateField(day, today), parseClock(clock)];
    return !atAnotherTime || on === null || at === null ? null : instantAt({ day: on, clock: at }, zone);
  };
  const act = useAct({
    initial: { ...initial, text: words, ofSharedPart: isOfSharedPart },
    check: (values) => ({
      ...(values.text.trim() === "" ? { text: "Enter what is added." } : {}),
      ...(atAnotherTime ? checkWhen(values, { today, at: happenedAt(values) }) : {}),
      ...(isLate && values.because.trim() === "" ? { because: "Enter why it comes late." } : {}),
    }),
    send: (values, press) =>
      addAddendum({
        noteId,
        text: values.text,
        happenedAt: happenedAt(values),
        because: isLate ? values.because : "",
        ofSharedPart: values.ofSharedPart,
        ...press,
      }),
    done: isLate ? "Late entry added." : "Addendum added.",
    onDone: () => {
      onAdded?.();
      onClose();
    },
    onRefused: ({ code }) => {
      if (code === "late_reason_needed") setIsLate(true);
      return false;
    },
  });
  const { form } = act;
  return (
    <ActForm
      title="Add to this note"
      act={act}
      action={isLate ? "Sign the late entry" : "Sign the addendum"}
      onClose={onClose}
    >
      <TextArea label="What is added" rows={5} {...form.field("text")} />
      {form.values.ofSharedPart ? null : (
        <CheckField
          label="It happened at another time than the session"
          value={atAnotherTime}
          onChange={setAtAnotherTime}
        />
      )}
      {atAnotherTime ? (
        <div className="form-row">
          <DateField label="Day" today={today} {...form.field("day")} />
          <TimeField label="Time" {...form.field("clock")} />
        </div>
      ) : null}
      {isLate ? (
        <TextArea
          label="Why it comes late"
          help="By the clock this is a late entry: both times are shown, and the reason."
          rows={2}
          {...form.field("because")}
        />
      ) : null}
      {canAddToShared ? (
        <CheckField
          label="It is about the whole group"
          help="One dated addendum stands on every note that carries the group’s part. Name no member."
          value={form.values.ofSharedPart}
          onChange={(ofSharedPart) => {
            form.set({ ofSharedPart });
            if (ofSharedPart) setAtAnotherTime(false);
          }}
        />
      ) : null}
      <p className="small quiet">
        The note stays as it was signed. Your words stand below it, with your name and the time.
      </p>
    </ActForm>
  );
}

function checkWhen(
  values: Values,
  { today, at }: { readonly today: string; readonly at: string | null },
): Readonly<Record<string, string>> {
  if (readDateField(values.day, today) === null) return { day: "Enter the day." };
  if (parseClock(values.clock) === null) return { clock: "Enter a time, such as 14:10." };
  return at !== null && Date.parse(at) > Date.parse(serverNow()) ? { clock: "Enter a time that has passed." } : {};
}
