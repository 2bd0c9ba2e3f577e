import { elementOf } from "@goldthread/clinical/elements/index.ts";
import { formats } from "@goldthread/clinical/formats/index.ts";
import { chartValues } from "@goldthread/clinical/library/chart-values.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { CheckField } from "../../ui/check-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { addShortcut, changeShortcut, type Shortcut } from "./api.ts";
import { checkValues, elementsFor, textsOf, valuesOf } from "./shortcut-form.ts";

interface ShortcutDialogProps {
  /** A kind: a new one of it. */
  readonly editing: Shortcut | Shortcut["kind"];
  readonly onClose: () => void;
}

const formatOptions = formats.map(({ id, title }) => ({ value: id, label: title }));

/** A snippet's words, or a template's for each part of a note. */
export function ShortcutDialog({ editing, onClose }: ShortcutDialogProps) {
  const refresh = useRefresh();
  const before = typeof editing === "string" ? null : editing;
  const kind = typeof editing === "string" ? editing : editing.kind;
  const form = useForm({
    initial: valuesOf(editing),
    check: checkValues,
    send: async (values): Promise<unknown> => {
      const fields = {
        name: values.name.trim(),
        isShared: values.isShared,
        format: kind === "template" ? values.format : null,
        texts: textsOf(kind, values),
      };
      return before === null
        ? addShortcut({ kind, ...fields })
        : changeShortcut({ shortcutId: before.id, version: before.version, ...fields });
    },
    onDone: (_result, { name }) => {
      refresh();
      onClose();
      toast(`Write .${name.trim()} in a note to bring it in.`);
    },
  });
  const { values, errors } = form;
  const setWords = (element: string, text: string) => form.set({ words: { ...values.words, [element]: text } });
  const fields = kind === "snippet" ? [""] : elementsFor(values.format, values.words);
  return (
    <Dialog title={titleOf(kind, before)} isOpen onClose={onClose} size="l">
      <FormShell form={form} action={before === null ? "Add it" : "Save it"} onCancel={onClose}>
        <TextField
          label="Name"
          help="What you write after a full stop, such as sleep for .sleep"
          autoComplete="off"
          {...form.field("name")}
        />
        {kind === "template" ? <Select label="Made for" options={formatOptions} {...form.field("format")} /> : null}
        {fields.map((element) => (
          <TextArea
            key={element}
            label={element === "" ? "Words" : titleOfElement(element)}
            optional={element !== ""}
            rows={element === "" ? 5 : 2}
            value={values.words[element] ?? ""}
            onChange={(text) => setWords(element, text)}
            error={
              errors[`words.${element}`] ?? (element === fields[0] ? (errors["words"] ?? errors["texts"]) : undefined)
            }
          />
        ))}
        <CheckField
          label="Shared with the practice"
          help="Everybody can use it; you and an administrator can change it. Write nothing about a client into it."
          value={values.isShared}
          isDisabled={before !== null && !before.isMine}
          onChange={(isShared) => form.set({ isShared })}
        />
        <PlacesHelp />
      </FormShell>
    </Dialog>
  );
}

function titleOf(kind: Shortcut["kind"], before: Shortcut | null): string {
  const what = kind === "snippet" ? "snippet" : "template";
  return before === null ? `A new ${what}` : `Change .${before.name}`;
}

function titleOfElement(element: string): string {
  const found = formats.flatMap(({ sections }) => sections.flatMap(({ shows }) => shows)).find((id) => id === element);
  return found === undefined ? element : elementOf(found).title;
}

function PlacesHelp() {
  return (
    <details>
      <summary>Places to fill in, lists to pick from, and what the session knows</summary>
      <dl className="values-list">
        <dt>{"{calm|anxious}"}</dt>
        <dd>A list to pick from. F2 in the note goes to it and opens its choices.</dd>
        <dt>{"{what you did}"}</dt>
        <dd>A place to fill in. A note with one that is open cannot be signed.</dd>
        {Object.entries(chartValues).map(([name, says]) => (
          <div key={name} className="values-row">
            <dt>{`{${name}}`}</dt>
            <dd>{says}.</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
