import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import type { NoteVersion } from "./book/note-content.ts";

interface VersionRowsProps {
  readonly label: string;
  /** The oldest first. */
  readonly versions: readonly NoteVersion[];
  readonly onTakeBack: (version: NoteVersion) => void;
}

/** What a note said at other times, the newest first. */
export function VersionRows({ label, versions, onTakeBack }: VersionRowsProps) {
  const zone = useZone();
  if (versions.length === 0) return null;
  return (
    <ul className="room-rows" aria-label={label}>
      {versions
        .map((version, at) => ({ version, at }))
        .toReversed()
        .map(({ version, at }) => (
          <li key={at} className="room-row">
            <details>
              <summary>{momentWords(version.at, zone)}</summary>
              {version.title === "" ? null : <p>{version.title}</p>}
              <p className="reading">{version.text}</p>
              <Button size="s" onPress={() => onTakeBack(version)}>
                Write it like this again
              </Button>
            </details>
          </li>
        ))}
    </ul>
  );
}
