import { passphraseLacks } from "@goldthread/vault";
import { useMe } from "../../shell/me.ts";
import { TextField } from "../../ui/text-field.tsx";

export interface NewPassphrase {
  readonly first: string;
  readonly second: string;
}

export const noPassphrase: NewPassphrase = { first: "", second: "" };

/** What a new passphrase lacks; null where it will do and was typed twice alike. */
export function newPassphraseLacks({ first, second }: NewPassphrase, names: readonly string[]): string | null {
  const lacks = passphraseLacks(first, names);
  if (lacks !== null) return lacks;
  return first === second ? null : "The two are not alike. Type the second once more.";
}

/** Nobody's name belongs in a passphrase that a colleague should not guess. */
export function useNamesToAvoid(): readonly string[] {
  const { staff, practice } = useMe();
  return [...staff.name.split(" "), ...practice.name.split(" ")];
}

interface NewPassphraseFieldsProps {
  readonly value: NewPassphrase;
  readonly onChange: (value: NewPassphrase) => void;
  readonly autoFocus?: boolean;
}

export function NewPassphraseFields({ value, onChange, autoFocus = false }: NewPassphraseFieldsProps) {
  const names = useNamesToAvoid();
  const lacks = value.first === "" ? null : passphraseLacks(value.first, names);
  return (
    <>
      <TextField
        label="New passphrase for the notebook"
        help={
          lacks ??
          (value.first === ""
            ? "Four or five words that have nothing to do with each other, 16 characters or more. Another than the one you sign in with."
            : "Long enough.")
        }
        type="password"
        autoComplete="new-password"
        autoFocus={autoFocus}
        value={value.first}
        onChange={(first) => onChange({ ...value, first })}
      />
      <TextField
        label="The same once more"
        type="password"
        autoComplete="new-password"
        value={value.second}
        onChange={(second) => onChange({ ...value, second })}
      />
    </>
  );
}
