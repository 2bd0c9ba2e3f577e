import type { GroupKind } from "../../api-types.ts";
import type { Form } from "../../forms/use-form.ts";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { groupKindWords } from "./api.ts";

export interface GroupValues {
  readonly name: string;
  readonly kind: GroupKind;
  readonly purpose: string;
}

const kinds: readonly GroupKind[] = [
  "process",
  "skills",
  "psychoeducation",
  "support",
  "relapse-prevention",
  "activity",
  "other",
];
const kindOptions = kinds.map((kind) => ({ value: kind, label: groupKindWords[kind] }));

export function checkGroup({ name }: GroupValues): Readonly<Record<string, string>> {
  return name.trim() === "" ? { name: "Enter the group’s name." } : {};
}

export function GroupFields<Values extends GroupValues>({
  form,
  hasFocus = false,
}: {
  readonly form: Form<Values>;
  readonly hasFocus?: boolean;
}) {
  const kind = form.field("kind");
  return (
    <>
      <TextField label="Name" autoComplete="off" autoFocus={hasFocus} {...form.field("name")} />
      <Select label="Kind" options={kindOptions} value={kind.value} onChange={kind.onChange} error={kind.error} />
      <TextArea
        label="Purpose"
        optional
        help="What the group is for; it stands on the group’s page."
        {...form.field("purpose")}
      />
    </>
  );
}
