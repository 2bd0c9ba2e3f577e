import { useState } from "react";
import { useToday } from "../../shell/me.ts";
import { dayShort } from "../../time/words.ts";
import { CheckField, OneOf } from "../../ui/check-field.tsx";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ActForm } from "../note/acts/act-form.tsx";
import { useAct } from "../note/acts/use-act.ts";
import { addNote, type SupervisionPair } from "./api.ts";

interface WriteNoteProps {
  readonly pairs: readonly SupervisionPair[];
  readonly ownId: string;
  readonly onClose: () => void;
}

interface Values {
  readonly pair: string;
  readonly on: string;
  readonly minutes: string;
  readonly kind: "individual" | "group";
  readonly place: "in-person" | "remote";
  readonly present: string;
  readonly topics: string;
  readonly risk: string;
  readonly recommendations: string;
  readonly followUp: string;
  readonly namesNobody: boolean;
}

const keyOf = ({ supervisorId, superviseeId }: SupervisionPair) => `${supervisorId} ${superviseeId}`;

/** Written and signed in one step; it counts once the other has signed. */
export function WriteNoteDialog({ pairs, ownId, onClose }: WriteNoteProps) {
  const { act, asksNames } = useWriteNote(pairs, onClose);
  const { form } = act;
  const today = useToday();
  const other = (pair: SupervisionPair) => (pair.supervisorId === ownId ? pair.superviseeName : pair.supervisorName);
  return (
    <ActForm title="Write a supervision note" act={act} action="Sign" size="l" onClose={onClose}>
      {pairs.length > 1 ? (
        <Select
          label="With"
          {...form.field("pair")}
          options={pairs.map((pair) => ({ value: keyOf(pair), label: other(pair) }))}
        />
      ) : (
        <p>With {pairs.map(other).join("")}.</p>
      )}
      <div className="form-row">
        <DateField label="Day" today={today} {...form.field("on")} />
        <TextField label="Minutes" inputMode="numeric" autoComplete="off" {...form.field("minutes")} />
      </div>
      <OneOf
        label="Kind"
        options={[
          { value: "individual", label: "Individual" },
          { value: "group", label: "Group" },
        ]}
        {...form.field("kind")}
      />
      <OneOf
        label="Where"
        options={[
          { value: "in-person", label: "In person" },
          { value: "remote", label: "Remote" },
        ]}
        {...form.field("place")}
      />
      {form.values.kind === "group" ? (
        <TextField label="Who else was there" autoComplete="off" {...form.field("present")} />
      ) : null}
      <TextArea
        label="Worked on"
        help="No client’s name: call a case by a letter."
        rows={4}
        {...form.field("topics")}
      />
      <TextArea label="Risk and ethics, and how it was resolved" rows={2} {...form.field("risk")} />
      <TextArea label="Recommended" rows={2} {...form.field("recommendations")} />
      <TextArea label="To follow up" rows={2} {...form.field("followUp")} />
      {asksNames ? (
        <CheckField
          label="What looks like a name is nobody’s"
          value={form.values.namesNobody}
          onChange={(namesNobody) => form.set({ namesNobody })}
        />
      ) : null}
    </ActForm>
  );
}

function useWriteNote(pairs: readonly SupervisionPair[], onClose: () => void) {
  const today = useToday();
  const [asksNames, setAsksNames] = useState(false);
  const act = useAct<Values>({
    initial: emptyNote(pairs, today),
    check: (values) => checkNote(values, today),
    send: ({ pair: key, minutes, on, ...values }, { actId: _press, ...proof }) => {
      const pair = pairs.find((one) => keyOf(one) === key);
      return addNote({
        ...values,
        supervisorId: pair?.supervisorId ?? "",
        superviseeId: pair?.superviseeId ?? "",
        on: readDateField(on, today) ?? today,
        minutes: Number(minutes),
        ...proof,
      });
    },
    onRefused: (problem) => {
      if (problem.code === "supervision_may_name") setAsksNames(true);
      return false;
    },
    done: "Signed. It counts once the other has signed too.",
    onDone: onClose,
  });
  return { act, asksNames };
}

function emptyNote(pairs: readonly SupervisionPair[], today: string): Values {
  return {
    pair: pairs[0] === undefined ? "" : keyOf(pairs[0]),
    on: dayShort(today),
    minutes: "60",
    kind: "individual",
    place: "in-person",
    present: "",
    topics: "",
    risk: "",
    recommendations: "",
    followUp: "",
    namesNobody: false,
  };
}

function checkNote({ minutes, topics, on }: Values, today: string): Readonly<Record<string, string>> {
  const number = /^\d{1,3}$/.test(minutes.trim()) ? Number(minutes) : 0;
  return {
    ...checkDay({ on }, today),
    ...(number < 5 || number > 600 ? { minutes: "Enter minutes from 5 to 600." } : {}),
    ...(topics.trim() === "" ? { topics: "Enter what was worked on." } : {}),
  };
}
