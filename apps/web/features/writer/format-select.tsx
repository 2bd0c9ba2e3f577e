import { clientFormats } from "@goldthread/clinical/formats/index.ts";
import type { Format } from "@goldthread/clinical/formats/format.ts";
import { Icon } from "../../ui/icon.tsx";

interface FormatSelectProps {
  readonly format: Format;
  readonly isDisabled: boolean;
  readonly onChange: (format: string) => void;
}

/** A quiet choice: another format shows the same words in other sections. */
export function FormatSelect({ format, isDisabled, onChange }: FormatSelectProps) {
  return (
    <span className="select-wrap format-select">
      <select
        className="input"
        aria-label="Format"
        value={format.id}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.value)}
      >
        {clientFormats.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
