import { Link } from "@tanstack/react-router";
import type { Output } from "../../api-types.ts";
import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { Notice } from "../../ui/notice.tsx";
import type { PlacedAddition } from "./api.ts";
import { retractionOf } from "./marked-text.ts";

type Note = Pick<Output<"GET /api/notes/:noteId">, "amendedCounts" | "corrections"> & {
  readonly additions: readonly PlacedAddition[];
};

/** What a reader must know before the first word: the note was taken back, or something was added to it. */
export function Corrections({ amendedCounts, corrections, additions }: Note) {
  const zone = useZone();
  const own = retractionOf(additions);
  const absent = corrections.find(({ isRetraction }) => isRetraction);
  const retraction = own === null ? absent : { by: own.author.name, at: own.at, because: own.because };
  const others = corrections.filter(({ isRetraction }) => !isRetraction);
  const last = amendedCounts.at(-1);
  const copy = additions.findLast((one) => one.kind === "moved" || (one.kind === "retraction" && one.movedTo !== null));
  const movedTo = copy !== undefined && "movedTo" in copy ? copy.movedTo : null;
  return (
    <>
      {retraction === undefined ? null : (
        <Notice tone="block" title="Retracted">
          <p>
            <bdi>{retraction.by}</bdi> retracted this note on {momentWords(retraction.at, zone)}. It stands here as it
            was signed, and counts for nothing. The reason: <bdi>{retraction.because}</bdi>
          </p>
          {movedTo === null ? null : (
            <p>
              <Link to="/notes/$noteId" params={{ noteId: movedTo }}>
                The note in the right chart
              </Link>
            </p>
          )}
        </Notice>
      )}
      {last === undefined && others.length === 0 ? null : (
        <Notice tone="hint" title="Amended since">
          {others.map(({ at, by, because }) => (
            <p key={at}>
              Attendance corrected by <bdi>{by}</bdi> on {momentWords(at, zone)}: <bdi>{because}</bdi>
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
      {additions.length === 0 ? null : (
        <Notice tone="hint">
          <p>
            {additions.length === 1 ? "Something was" : `${additions.length} things were`} added since it was signed:{" "}
            <a href="#history">see the history</a>.{" "}
            {additions.some(({ kind }) => kind === "correction")
              ? "Below, corrected words are struck through; the rest is as it was signed."
              : "The words below are as they were signed."}
          </p>
        </Notice>
      )}
    </>
  );
}
