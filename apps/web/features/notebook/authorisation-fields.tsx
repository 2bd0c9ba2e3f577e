import { CheckField } from "../../ui/check-field.tsx";
import { DateField, readDateField } from "../../ui/date-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { ReleaseInput } from "./api.ts";
import type { Regime } from "./kind-words.ts";

export interface AuthorisationForm {
  readonly information: string;
  readonly signedBy: string;
  readonly capacity: string;
  readonly signedOn: string;
  readonly expiresOn: string;
  readonly expiresWith: string;
  readonly saysHowToRevoke: boolean;
  readonly saysNothingDependsOnIt: boolean;
  readonly saysMayBeRedisclosed: boolean;
  readonly isItsOwnForm: boolean;
}

export const emptyAuthorisation: AuthorisationForm = {
  information: "",
  signedBy: "",
  capacity: "",
  signedOn: "",
  expiresOn: "",
  expiresWith: "",
  saysHowToRevoke: false,
  saysNothingDependsOnIt: false,
  saysMayBeRedisclosed: false,
  isItsOwnForm: false,
};

type Authorisation = NonNullable<ReleaseInput["authorisation"]>;
type Around = Pick<Authorisation, "discloser" | "recipient" | "purpose">;

/** The form as the API takes it, or what it still lacks. */
export function readAuthorisation(
  form: AuthorisationForm,
  around: Around,
  today: string,
): { readonly lacks: string } | { readonly authorisation: Authorisation } {
  const signedOn = readDateField(form.signedOn, today);
  const expiresOn = form.expiresOn.trim() === "" ? null : readDateField(form.expiresOn, today);
  const { saysHowToRevoke, saysNothingDependsOnIt, saysMayBeRedisclosed, isItsOwnForm } = form;
  if (form.information.trim() === "") return { lacks: "Enter which notes the form names." };
  if (form.signedBy.trim() === "") return { lacks: "Enter who signed the form." };
  if (signedOn === null) return { lacks: "Enter the day on which it was signed." };
  if (form.expiresOn.trim() !== "" && expiresOn === null)
    return { lacks: "Enter the day on which it ends, or leave it empty." };
  if (expiresOn === null && form.expiresWith.trim() === "")
    return { lacks: "Enter the day or the event with which it ends." };
  if (!saysHowToRevoke || !saysNothingDependsOnIt || !saysMayBeRedisclosed || !isItsOwnForm)
    return { lacks: "The form must say all four things. Without one of them it does not open a private note." };
  return {
    authorisation: {
      ...around,
      information: form.information,
      expiresOn,
      expiresWith: form.expiresWith,
      signedBy: form.signedBy,
      capacity: form.capacity,
      signedOn,
      saysHowToRevoke,
      saysNothingDependsOnIt,
      saysMayBeRedisclosed,
      isItsOwnForm,
    },
  };
}

interface AuthorisationFieldsProps {
  readonly form: AuthorisationForm;
  readonly regime: Regime;
  readonly today: string;
  readonly onChange: (form: AuthorisationForm) => void;
}

/** What the client's own form must say, element by element. */
export function AuthorisationFields({ form, regime, today, onChange }: AuthorisationFieldsProps) {
  const field = (name: "information" | "signedBy" | "capacity" | "expiresWith" | "signedOn" | "expiresOn") => ({
    value: form[name],
    onChange: (value: string) => onChange({ ...form, [name]: value }),
  });
  const check = (name: "saysHowToRevoke" | "saysNothingDependsOnIt" | "saysMayBeRedisclosed" | "isItsOwnForm") => ({
    value: form[name],
    onChange: (value: boolean) => onChange({ ...form, [name]: value }),
  });
  const notes = regime === "part2" ? "SUD counselling notes" : "psychotherapy notes";
  return (
    <>
      <TextField label="Which notes it names" autoComplete="off" {...field("information")} />
      <TextField label="Signed by" autoComplete="off" {...field("signedBy")} />
      <TextField
        label="By what right, where somebody signed for the client"
        optional
        autoComplete="off"
        {...field("capacity")}
      />
      <DateField label="Signed on" today={today} {...field("signedOn")} />
      <DateField label="Ends on" today={today} {...field("expiresOn")} />
      <TextField label="Or ends with this event" optional autoComplete="off" {...field("expiresWith")} />
      <CheckField label={`It is a form of its own, for ${notes} alone`} {...check("isItsOwnForm")} />
      <CheckField label="It says how it can be revoked" {...check("saysHowToRevoke")} />
      <CheckField
        label={
          regime === "part2"
            ? "It says that treatment does not depend on agreeing"
            : "It says that neither treatment nor payment depends on agreeing"
        }
        {...check("saysNothingDependsOnIt")}
      />
      <CheckField label="It says what may become of the notes at the recipient" {...check("saysMayBeRedisclosed")} />
    </>
  );
}
