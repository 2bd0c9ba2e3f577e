import type { Format } from "@goldthread/clinical/formats/format.ts";
import { useMe } from "../../shell/me.ts";
import { Icon } from "../../ui/icon.tsx";
import { offeredFormats } from "./offered-formats.ts";

interface FormatSelectProps {
  readonly format: Format;
  readonly isDisabled: boolean;
  readonly onChange: (format: string) => void;
}

/** A quiet choice: another format shows the same words in other sections. */
export function FormatSelect({ format, isDisabled, onChange }: FormatSelectProps) {
  const named = useMe().practice.formats;
  // One that was chosen before the practice left it out stays chosen.
  const offered = offeredFormats(named);
  const shown = offered.includes(format) ? offered : [...offered, format];
  return (
    <span className="select-wrap format-select">
      <select
        className="input"
        aria-label="Format"
        value={format.id}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.value)}
      >
        {shown.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
