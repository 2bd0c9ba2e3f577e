import { CheckField, OneOf } from "../../ui/check-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { FormErrors, IntermediaryValues } from "./authorisation-values.ts";

interface IntermediaryFieldsProps {
  readonly values: IntermediaryValues;
  readonly errors: FormErrors;
  readonly onChange: (change: Partial<IntermediaryValues>) => void;
}

/** Of a consent under Part 2: whether its recipient passes the records on to members of their own, and to which. */
export function IntermediaryFields({ values, errors, onChange }: IntermediaryFieldsProps) {
  const { isIntermediary, members, areNamed, isTreatingOnly, tellsOfList } = values;
  return (
    <>
      <CheckField
        label="Who receives is an intermediary"
        help="They pass the records on to members of their own: an exchange of records, a network of practices. 42 CFR 2.31(a)(4)(ii)."
        value={isIntermediary}
        onChange={(on) => onChange({ isIntermediary: on })}
      />
      {isIntermediary ? (
        <>
          <OneOf
            label="To whom it passes them on"
            options={[
              { value: "class", label: "A class of its members" },
              { value: "named", label: "Members by name" },
            ]}
            value={areNamed ? "named" : "class"}
            onChange={(how) => onChange({ areNamed: how === "named" })}
          />
          <TextField
            label={areNamed ? "Which members" : "Which class of members"}
            autoComplete="off"
            value={members}
            onChange={(words) => onChange({ members: words })}
            error={errors["members"]}
          />
          {areNamed ? null : (
            <>
              <CheckField
                label="It limits the class to those who treat the client"
                help={errors["isTreatingOnly"]}
                value={isTreatingOnly}
                onChange={(on) => onChange({ isTreatingOnly: on })}
              />
              <CheckField
                label="It says that the client may ask for the list of those who got the records"
                help={errors["tellsOfList"] ?? "From the intermediary, three years back, within 30 days: 42 CFR 2.24."}
                value={tellsOfList}
                onChange={(on) => onChange({ tellsOfList: on })}
              />
            </>
          )}
        </>
      ) : null}
    </>
  );
}
