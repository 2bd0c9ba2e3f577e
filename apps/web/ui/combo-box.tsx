import { type KeyboardEvent, useEffect, useLayoutEffect, useReducer, useRef } from "react";
import { Field, type FieldWords } from "./field.tsx";
import { closedList, moveOfKey, optionListReducer } from "./option-list.ts";
import { placeUnder } from "./place-under.ts";
import "./combo-box.css";

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
}

interface ComboBoxProps extends FieldWords {
  /** What stands in the field. It is never taken away: an unknown name stays and is asked about. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly chosen: Choice | null;
  readonly onChoose: (choice: Choice | null) => void;
  /** Already narrowed to the text. */
  readonly choices: readonly Choice[];
  /** Said where no choice fits. */
  readonly empty: string;
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
}

/** Type to narrow, arrows to move, Enter to choose. */
export function ComboBox({
  text,
  onText,
  chosen,
  onChoose,
  choices,
  empty,
  autoFocus,
  placeholder,
  ...words
}: ComboBoxProps) {
  const [list, dispatch] = useReducer(optionListReducer, closedList);
  const input = useRef<HTMLInputElement>(null);
  const popup = useRef<HTMLDivElement>(null);

  // With the list and not after it is drawn: a key between the two would meet the old place in the new list.
  useLayoutEffect(
    () => dispatch({ type: "listed", count: choices.length, first: text !== "" && chosen === null }),
    [choices, text, chosen],
  );
  useEffect(() => {
    if (!list.isOpen || input.current === null || popup.current === null) return undefined;
    return placeUnder(input.current, popup.current);
  }, [list.isOpen]);

  const choose = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    onChoose(choice);
    onText(choice.label);
    dispatch({ type: "closed" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOfKey(event.key);
    if (move !== null) {
      event.preventDefault();
      dispatch({ type: "moved", by: move });
    } else if (event.key === "Enter" && list.isOpen && list.active >= 0) {
      event.preventDefault();
      choose(choices[list.active]);
    } else if (event.key === "Escape" && list.isOpen) {
      // The first Escape closes the list, the next one the dialog around it.
      event.stopPropagation();
      dispatch({ type: "closed" });
    }
  };

  return (
    <Field {...words}>
      {(ties) => (
        <div className="combo">
          <input
            {...ties}
            ref={input}
            className="input"
            dir="auto"
            role="combobox"
            aria-expanded={list.isOpen}
            aria-controls={`${ties.id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={list.active >= 0 ? `${ties.id}-${list.active}` : undefined}
            autoComplete="off"
            spellCheck={false}
            autoFocus={autoFocus}
            placeholder={placeholder}
            value={text}
            onChange={(event) => {
              onText(event.target.value);
              if (chosen !== null) onChoose(null);
              dispatch({ type: "opened" });
            }}
            onClick={() => dispatch({ type: "opened" })}
            onBlur={() => dispatch({ type: "closed" })}
            onKeyDown={onKeyDown}
          />
          {list.isOpen ? (
            <div
              ref={popup}
              id={`${ties.id}-list`}
              className="combo-list"
              role="listbox"
              aria-label={words.label}
              popover="manual"
            >
              {choices.length === 0 ? <div className="combo-empty">{empty}</div> : null}
              {choices.map((choice, index) => (
                <OptionRow
                  key={choice.id}
                  id={`${ties.id}-${index}`}
                  choice={choice}
                  isActive={index === list.active}
                  onPoint={() => dispatch({ type: "pointed", at: index })}
                  onPick={() => choose(choice)}
                />
              ))}
            </div>
          ) : null}
        </div>
      )}
    </Field>
  );
}

interface OptionRowProps {
  readonly id: string;
  readonly choice: Choice;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onPick: () => void;
}

function OptionRow({ id, choice, isActive, onPoint, onPick }: OptionRowProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the field's, which keeps the focus
    <div
      ref={row}
      tabIndex={-1}
      id={id}
      className="combo-option"
      role="option"
      aria-selected={isActive}
      onMouseMove={isActive ? undefined : onPoint}
      // Before the field loses its focus, which would close the list.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <bdi>{choice.label}</bdi>
      {choice.detail === undefined ? null : <span className="combo-detail">{choice.detail}</span>}
    </div>
  );
}
