import { TextField } from "../ui/text-field.tsx";
import type { Form } from "./use-form.ts";

interface Chosen {
  readonly passphrase: string;
  readonly again: string;
}

/** A passphrase to choose, twice, so that a slip of the finger locks nobody out. */
export function NewPassphrase({ form }: { readonly form: Pick<Form<Chosen>, "field"> }) {
  return (
    <>
      <TextField
        label="Passphrase"
        type="password"
        autoComplete="new-password"
        autoFocus
        help="At least 12 characters. Four or five words that only you would put together are easy to keep."
        {...form.field("passphrase")}
      />
      <TextField label="The same again" type="password" autoComplete="new-password" {...form.field("again")} />
    </>
  );
}
