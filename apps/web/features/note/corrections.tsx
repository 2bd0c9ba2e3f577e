import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { Notice } from "../../ui/notice.tsx";
import type { Output } from "../../api-types.ts";

type Note = Pick<Output<"GET /api/notes/:noteId">, "amendedCounts" | "corrections">;

/** What was corrected after the signature; the note itself stands as it was signed. */
export function Corrections({ amendedCounts, corrections }: Note) {
  const zone = useZone();
  const retraction = corrections.find(({ isRetraction }) => isRetraction);
  const others = corrections.filter(({ isRetraction }) => !isRetraction);
  const last = amendedCounts.at(-1);
  return (
    <>
      {retraction === undefined ? null : (
        <Notice tone="block" title="Retracted">
          <p>
            {retraction.by} retracted this note on {momentWords(retraction.at, zone)}: {retraction.because} It stands
            here as it was signed, and counts for nothing.
          </p>
        </Notice>
      )}
      {last === undefined && others.length === 0 ? null : (
        <Notice tone="hint" title="Amended since">
          {others.map(({ at, by, because }) => (
            <p key={at}>
              Attendance corrected by {by} on {momentWords(at, zone)}: {because}
            </p>
          ))}
          {last === undefined ? null : (
            <p>
              The session’s count, amended on {momentWords(last.at, zone)}: {last.present} present, {last.absent}{" "}
              absent.
            </p>
          )}
        </Notice>
      )}
    </>
  );
}
