import type { Group, GroupKind } from "../../api-types.ts";
import type { Form } from "../../forms/use-form.ts";
import { OneOf } from "../../ui/check-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { groupKindWords } from "./api.ts";

export interface GroupValues {
  readonly name: string;
  readonly kind: GroupKind;
  readonly purpose: string;
  readonly eligibility: string;
  readonly joining: "open" | "closed";
  /** As typed; empty where the profile's limit holds. */
  readonly sizeLimit: string;
}

export const blankGroup: GroupValues = {
  name: "",
  kind: "process",
  purpose: "",
  eligibility: "",
  joining: "open",
  sizeLimit: "",
};

export function groupValues(group: Group): GroupValues {
  const { name, kind, purpose, eligibility, isOpen, sizeLimit } = group;
  return {
    name,
    kind,
    purpose,
    eligibility,
    joining: isOpen ? "open" : "closed",
    sizeLimit: sizeLimit === null ? "" : String(sizeLimit),
  };
}

/** As the API takes them. */
export function groupInput({ joining, sizeLimit, ...rest }: GroupValues) {
  return { ...rest, isOpen: joining === "open", sizeLimit: sizeLimit.trim() === "" ? null : Number(sizeLimit) };
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
const joiningOptions = [
  { value: "open", label: "Open: somebody may join at any session" },
  { value: "closed", label: "Closed: those who began together stay together" },
] as const;

export function checkGroup({ name, sizeLimit }: GroupValues): Readonly<Record<string, string>> {
  const isSize = /^\s*\d{0,3}\s*$/.test(sizeLimit) && Number(sizeLimit) <= 200 && sizeLimit.trim() !== "0";
  return {
    ...(name.trim() === "" ? { name: "Enter the group’s name." } : {}),
    ...(isSize ? {} : { sizeLimit: "Enter a number up to 200, or leave it empty." }),
  };
}

export function GroupFields<Values extends GroupValues>({
  form,
  hasFocus = false,
}: {
  readonly form: Form<Values>;
  readonly hasFocus?: boolean;
}) {
  const kind = form.field("kind");
  const joining = form.field("joining");
  return (
    <>
      <TextField label="Name" autoComplete="off" autoFocus={hasFocus} {...form.field("name")} />
      <div className="form-row">
        <Select label="Kind" options={kindOptions} value={kind.value} onChange={kind.onChange} error={kind.error} />
        <TextField
          label="Most members"
          optional
          inputMode="numeric"
          help="Empty: as the practice’s profile has it."
          {...form.field("sizeLimit")}
        />
      </div>
      <TextArea
        label="Purpose"
        optional
        help="What the group is for; it stands on the group’s page."
        {...form.field("purpose")}
      />
      <TextArea
        label="Who it is for"
        optional
        rows={2}
        help="Age, needs, what somebody brings along or should have done before."
        {...form.field("eligibility")}
      />
      <OneOf label="Joining" options={joiningOptions} value={joining.value} onChange={joining.onChange} />
    </>
  );
}
