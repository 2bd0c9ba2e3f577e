import { useClientChoices } from "../clients/api.ts";
import { useOwnGroupChoices } from "../groups/api.ts";
import { type Choice, ComboBox } from "../../ui/combo-box.tsx";

interface WhoFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly chosen: Choice | null;
  readonly onChoose: (choice: Choice | null) => void;
  readonly error: string | undefined;
  readonly autoFocus?: boolean;
}

export function ClientField(props: WhoFieldProps) {
  const choices = useClientChoices(props.text);
  return (
    <ComboBox
      {...props}
      label="Client"
      choices={choices}
      empty="None of your clients has a name like this."
      placeholder="Type a name"
    />
  );
}

export function GroupField(props: WhoFieldProps) {
  const choices = useOwnGroupChoices(props.text);
  return (
    <ComboBox
      {...props}
      label="Group"
      choices={choices}
      empty="You lead no group of this name."
      placeholder="Type a name"
    />
  );
}
