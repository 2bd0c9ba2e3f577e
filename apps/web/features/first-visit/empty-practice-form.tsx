import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { CheckField } from "../../ui/check-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { signIn } from "../sign-in/api.ts";
import { startEmpty } from "./api.ts";
import { checkEmptyPractice, type EmptyPractice } from "./check-empty-practice.ts";
import { ZoneField } from "./zone-field.tsx";
import { guessedZone } from "./zones.ts";

interface EmptyPracticeFormProps {
  readonly codeRequired: boolean;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const blank: Omit<EmptyPractice, "zone"> = {
  practiceName: "",
  name: "",
  email: "",
  credential: "",
  alsoClinician: false,
  passphrase: "",
  code: "",
};

export function EmptyPracticeForm({ codeRequired, onDone, onCancel }: EmptyPracticeFormProps) {
  const form = useForm({
    initial: { ...blank, zone: guessedZone() },
    check: checkEmptyPractice,
    send: async ({ code, ...practice }) => {
      await startEmpty({ ...practice, ...(code === "" ? {} : { code }) });
      await signIn({ email: practice.email, passphrase: practice.passphrase });
    },
    onDone,
  });
  return (
    <FormShell form={form} action="Set up the practice" onCancel={onCancel}>
      <TextField label="Practice name" autoComplete="organization" autoFocus {...form.field("practiceName")} />
      <ZoneField label="Time zone" help="Every time in the record is shown in it." {...form.field("zone")} />
      <TextField label="Your name" autoComplete="name" {...form.field("name")} />
      <TextField
        label="Credential"
        optional
        help="As it stands beside your signature, such as PhD, LCSW or RN."
        {...form.field("credential")}
      />
      <CheckField
        label="I also see clients"
        help="You get the roles of a clinician and of a biller beside that of an administrator."
        {...form.field("alsoClinician")}
      />
      <TextField
        label="E-mail"
        type="email"
        autoComplete="username"
        help="You sign in with it."
        {...form.field("email")}
      />
      <TextField
        label="Passphrase"
        type="password"
        autoComplete="new-password"
        help="At least 12 characters. Several words are easier to keep in mind than a password."
        {...form.field("passphrase")}
      />
      {codeRequired ? (
        <TextField
          label="Set-up code"
          help="Printed in the terminal where Goldthread was started."
          autoComplete="off"
          {...form.field("code")}
        />
      ) : null}
    </FormShell>
  );
}
