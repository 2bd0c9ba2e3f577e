import { TextField } from "./text-field.tsx";

interface PassphraseFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly help?: string;
  readonly autoFocus?: boolean;
}

/** Asks somebody who is signed in to prove again who they are. */
export function PassphraseField({
  help = "The last time you gave it is more than ten minutes ago.",
  ...rest
}: PassphraseFieldProps) {
  return (
    <TextField
      label="Your passphrase"
      help={help}
      type="password"
      autoComplete="current-password"
      name="passphrase"
      {...rest}
    />
  );
}
