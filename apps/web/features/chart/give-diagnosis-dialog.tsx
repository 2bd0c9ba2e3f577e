import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { RefusalError } from "../../refusal-error.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { CheckField } from "../../ui/check-field.tsx";
import { type Choice, ComboBox } from "../../ui/combo-box.tsx";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { addDiagnosis, codesQuery } from "./api.ts";
import { codeIn } from "./code-in.ts";

interface GiveDiagnosisDialogProps {
  readonly clientId: string;
  readonly hasOne: boolean;
  readonly onClose: () => void;
}

interface Values {
  readonly code: string;
  readonly chosen: Choice | null;
  readonly words: string;
  readonly since: string;
  readonly first: boolean;
}

export function GiveDiagnosisDialog({ clientId, hasOne, onClose }: GiveDiagnosisDialogProps) {
  const today = useToday();
  const refresh = useRefresh();
  const [unlisted, setUnlisted] = useState<string | null>(null);
  const initial: Values = { code: "", chosen: null, words: "", since: dayShort(today), first: !hasOne };
  const codeOf = ({ chosen, code }: Values) => chosen?.id ?? codeIn(code);
  const form = useForm({
    initial,
    check: (values) => ({
      ...(codeOf(values) === "" ? { code: "Enter a code or words, and choose from the list." } : {}),
      ...checkDay({ since: values.since }, today),
      ...(unlisted === codeOf(values) && values.words.trim() === ""
        ? { words: "Enter what the code stands for." }
        : {}),
    }),
    send: (values) =>
      addDiagnosis({
        clientId,
        code: codeOf(values),
        words: values.words,
        since: readDateField(values.since, today) ?? today,
        first: values.first,
        unlistedIsRight: unlisted === codeOf(values),
      }),
    onDone: ({ code, words }) => {
      refresh();
      toast(`${code} ${words} is given.`);
      onClose();
    },
    onRefused: (problem) => {
      const asks = problem instanceof RefusalError && problem.code === "diagnosis_code_unlisted";
      if (asks) setUnlisted(codeOf(form.values));
      return asks;
    },
  });
  const isAsked = unlisted !== null && unlisted === codeOf(form.values);
  const found = useQuery(codesQuery(useDeferredValue(form.values.code.trim()))).data;
  const choices = (found?.codes ?? []).map(({ code, words }) => ({ id: code, label: `${code} ${words}` }));
  return (
    <Dialog title="Give a diagnosis" isOpen onClose={onClose}>
      <FormShell form={form} action={isAsked ? "The code is right: give it" : "Give diagnosis"} onCancel={onClose}>
        <ComboBox
          label="Diagnosis"
          help="A code such as F41.1, or words such as generalised anxiety."
          text={form.values.code}
          onText={(code) => form.set({ code })}
          chosen={form.values.chosen}
          onChoose={(chosen) => form.set({ chosen })}
          choices={choices}
          empty="The bundled list has nothing that begins like this."
          error={form.errors["code"]}
          autoFocus
        />
        {isAsked ? (
          <Notice tone="warn" title="This code is not on the bundled list" isAlert>
            <p>
              The list holds all of chapter F and some of the others. If the code is right, say in words what it stands
              for and give it.
            </p>
          </Notice>
        ) : null}
        <TextField
          label="In words"
          optional={!isAsked}
          autoComplete="off"
          help={isAsked ? "As it should read on the chart." : "Left empty, the list’s short words."}
          {...form.field("words")}
        />
        <DateField label="Since" today={today} {...form.field("since")} />
        {hasOne ? <CheckField label="Put it first" {...form.field("first")} /> : null}
        {found === undefined ? null : (
          <p className="small quiet">
            {found.list.classification}, {found.list.edition}. Words are Goldthread’s own, short; {found.list.status}.
          </p>
        )}
      </FormShell>
    </Dialog>
  );
}
