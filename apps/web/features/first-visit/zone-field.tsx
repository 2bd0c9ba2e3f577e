import { useMemo, useState } from "react";
import { type Choice, ComboBox } from "../../ui/combo-box.tsx";
import type { FieldWords } from "../../ui/field.tsx";
import { knownZones, zonesLike } from "./zones.ts";

interface ZoneFieldProps extends FieldWords {
  /** The zone's IANA name; empty while none is chosen. */
  readonly value: string;
  readonly onChange: (zone: string) => void;
}

const allZones = knownZones(Intl.supportedValuesOf("timeZone"));

export function ZoneField({ value, onChange, ...words }: ZoneFieldProps) {
  const [text, setText] = useState(value);
  // Pressed with a zone in it, the list shows all of them: the one that stands there is rarely the one looked for.
  const choices = useMemo(
    () => zonesLike(text === value ? "" : text, allZones).map((zone): Choice => ({ id: zone, label: zone })),
    [text, value],
  );
  return (
    <ComboBox
      {...words}
      text={text}
      onText={setText}
      chosen={value === "" ? null : { id: value, label: value }}
      onChoose={(choice) => onChange(choice?.id ?? "")}
      choices={choices}
      empty="No time zone has a name like this. Try the nearest large city."
    />
  );
}
