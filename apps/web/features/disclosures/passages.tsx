import { CheckField } from "../../ui/check-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Decided } from "./api.ts";
import { type LeftIn, type Passage, placeOf, reasonFor, withReason } from "./left-in.ts";

interface PassagesProps {
  readonly one: Decided;
  readonly leftIn: readonly LeftIn[];
  /** Something is to be sent: a place without a reason is said to need one. */
  readonly isChecked: boolean;
  readonly onLeaveIn: (leftIn: readonly LeftIn[]) => void;
}

/** Each place of an item that is about somebody else, in the words around it: out, unless a reason says why it stays. */
export function Passages({ one, leftIn, isChecked, onLeaveIn }: PassagesProps) {
  return (
    <ul className="passages" aria-label={`Other people in: ${one.title}`}>
      {one.passages.map((passage) => {
        const place = placeOf(one.itemId, passage);
        const reason = reasonFor(leftIn, place);
        return (
          <li key={`${passage.section} ${passage.start} ${passage.end}`}>
            <Quoted passage={passage} isOut={passage.leftInBecause === null} />
            {passage.how === "by-hand" ? (
              <p className="quiet small">Taken out by name, as you wrote below.</p>
            ) : (
              <CheckField
                label={`Take out “${passage.words}”`}
                value={reason === null}
                onChange={(isOut) => onLeaveIn(withReason(leftIn, place, isOut ? null : ""))}
              />
            )}
            {reason === null ? null : (
              <TextField
                label={`Why “${passage.words}” stays in`}
                help="Kept with the release. Until a reason stands here it is taken out."
                autoComplete="off"
                autoFocus={reason === ""}
                value={reason}
                onChange={(words) => onLeaveIn(withReason(leftIn, place, words))}
                error={isChecked && reason.trim() === "" ? "Say why it stays in, or take it out." : undefined}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface QuotedProps {
  readonly passage: Passage;
  readonly isOut: boolean;
}

function Quoted({ passage: { title, before, words, after }, isOut }: QuotedProps) {
  return (
    <p>
      <span className="disclosure-facts">{title}</span>
      <bdi>
        {before}
        {isOut ? <del>{words}</del> : <mark>{words}</mark>}
        {after}
      </bdi>
    </p>
  );
}
