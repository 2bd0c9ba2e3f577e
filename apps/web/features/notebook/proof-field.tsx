import { TextField } from "../../ui/text-field.tsx";

interface ProofFieldsProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Who sits there is asked once more before anything about the keys is changed. */
export function ProofField({ value, onChange }: ProofFieldsProps) {
  return (
    <TextField
      label="Passphrase of the notebook, as it is now"
      type="password"
      autoComplete="off"
      value={value}
      onChange={onChange}
    />
  );
}
