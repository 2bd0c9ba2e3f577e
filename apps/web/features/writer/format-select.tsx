import { clientFormats } from "@goldthread/clinical/formats/index.ts";
import type { Format } from "@goldthread/clinical/formats/format.ts";
import { useMe } from "../../shell/me.ts";
import { Icon } from "../../ui/icon.tsx";

interface FormatSelectProps {
  readonly format: Format;
  readonly isDisabled: boolean;
  readonly onChange: (format: string) => void;
}

/** A quiet choice: another format shows the same words in other sections. */
export function FormatSelect({ format, isDisabled, onChange }: FormatSelectProps) {
  const { formats } = useMe().practice;
  // One that was chosen before the practice left it out stays chosen.
  const offered = clientFormats.filter(({ id }) => formats.length === 0 || formats.includes(id) || id === format.id);
  return (
    <span className="select-wrap format-select">
      <select
        className="input"
        aria-label="Format"
        value={format.id}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.value)}
      >
        {offered.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
