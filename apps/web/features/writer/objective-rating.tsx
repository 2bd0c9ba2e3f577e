import { useId, useState } from "react";
import type * as Y from "yjs";
import {
  type MarkScore,
  type ProgressMark,
  progressRatings,
  ratingWords,
  readValue,
  signedRating,
} from "@goldthread/clinical/note/progress-mark.ts";
import { rateObjective, untieObjective } from "@goldthread/draft";
import { fieldProps } from "../../editor/field-props.ts";
import type { Objective } from "./api.ts";
import "./objective-rating.css";

interface ObjectiveRatingProps {
  readonly doc: Y.Doc;
  readonly objective: Objective;
  readonly mark: ProgressMark | undefined;
  /** A score may stand for the progress: the client's last ones. */
  readonly scores?: readonly MarkScore[];
}

/** How far one objective has come, said in this note: five steps, a count, or a score. */
export function ObjectiveRating({ doc, objective, mark, scores = [] }: ObjectiveRatingProps) {
  const name = useId();
  return (
    <div className="objective-rating">
      <fieldset className="rating-steps">
        <legend className="visually-hidden">Progress: {objective.text}</legend>
        {progressRatings.map((rating) => (
          <label key={rating} className="rating-step" title={ratingWords[rating]}>
            <input
              type="radio"
              name={name}
              checked={mark?.rating === rating}
              onChange={() => rateObjective(doc, objective, { rating })}
            />
            <span aria-hidden="true">{signedRating(rating)}</span>
            <span className="visually-hidden">
              {signedRating(rating)}, {ratingWords[rating]}
            </span>
          </label>
        ))}
      </fieldset>
      <CountField
        label={`Now, as a number: ${objective.text}`}
        value={mark?.value ?? ""}
        onChange={(value) => rateObjective(doc, objective, { value })}
      />
      {scores.length === 0 ? null : (
        <select
          className="input rating-score"
          aria-label={`By a measure: ${objective.text}`}
          value={mark?.score === null || mark === undefined ? "" : keyOf(mark.score)}
          onChange={({ target }) =>
            rateObjective(doc, objective, { score: scores.find((score) => keyOf(score) === target.value) ?? null })
          }
        >
          <option value="">By a measure</option>
          {scores.map((score) => (
            <option key={keyOf(score)} value={keyOf(score)}>
              {score.measure} {score.total} ({score.on})
            </option>
          ))}
        </select>
      )}
      {mark === undefined ? null : (
        <button
          type="button"
          className="rating-back"
          aria-label={`Take back: ${objective.text}`}
          onClick={() => untieObjective(doc, objective.id)}
        >
          Take back
        </button>
      )}
    </div>
  );
}

function keyOf({ measure, total, on }: MarkScore): string {
  return `${measure} ${total} ${on}`;
}

interface CountFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string | null) => void;
}

/** A number is kept when the field is left; what is no number stays in the field and says so. */
function CountField({ label, value, onChange }: CountFieldProps) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  // Kept elsewhere, or taken back: the field follows, and keeps the focus that it has.
  if (known !== value) {
    setKnown(value);
    setText(value);
  }
  const isEmpty = text.trim() === "";
  const isWrong = !isEmpty && readValue(text) === null;
  const keep = () => {
    const read = readValue(text);
    if (isEmpty && value !== "") onChange(null);
    else if (read !== null && read !== value) onChange(read);
  };
  return (
    <>
      <input
        {...fieldProps}
        className="input rating-count"
        inputMode="decimal"
        placeholder="Number"
        aria-label={label}
        aria-invalid={isWrong}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
      />
      {isWrong ? <span className="field-error">Enter a number, such as 4 or 6.5.</span> : null}
    </>
  );
}
