import type { Item, Measure } from "@goldthread/clinical/measures/measure.ts";
import { type KeyboardEvent, useId, useRef } from "react";
import "./measures.css";

type Answers = readonly (number | null)[];

interface QuestionnaireProps {
  readonly measure: Measure;
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
}

/**
 * The items of an instrument. A digit answers and goes on to the next item, Up and Down move between items, Left and Right
 * between answers, Backspace takes an answer back.
 */
export function Questionnaire({ measure, answers, onAnswers }: QuestionnaireProps) {
  const list = useRef<HTMLOListElement>(null);
  const items = measure.items ?? [];
  const answer = (at: number, value: number | null) =>
    onAnswers(items.map((_item, place) => (place === at ? value : (answers[place] ?? null))));
  const goTo = (at: number) => {
    if (at >= 0 && at < items.length) focusItem(list.current, at);
  };
  const onKey = (event: KeyboardEvent, at: number) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const digit = /^\d$/.test(event.key) ? Number(event.key) : null;
    const done = keyDone(event.key, { item: items[at], digit });
    if (done === null) return;
    event.preventDefault();
    if (done === "answer") answer(at, digit);
    if (done === "clear") answer(at, null);
    if (done !== "clear") goTo(done === "back" ? at - 1 : at + 1);
  };
  return (
    <div className="questionnaire">
      {measure.asks === null ? (
        <p className="quiet">
          The words of the {measure.name} may not be shown here. Enter each answer by its number, from the form on
          paper.
        </p>
      ) : (
        <p className="questionnaire-asks">{measure.asks}</p>
      )}
      <ol ref={list}>
        {items.map((item, at) => (
          <li key={at}>
            <OneItem
              item={item}
              number={at + 1}
              value={answers[at] ?? null}
              onAnswer={(value) => answer(at, value)}
              onKey={(event) => onKey(event, at)}
            />
          </li>
        ))}
      </ol>
      {measure.licence.notice === null ? null : <p className="small quiet">{measure.licence.notice}</p>}
    </div>
  );
}

function keyDone(
  key: string,
  { item, digit }: { item: Item | undefined; digit: number | null },
): "answer" | "clear" | "on" | "back" | null {
  if (digit !== null) return item?.options.some(({ value }) => value === digit) === true ? "answer" : null;
  if (key === "ArrowDown") return "on";
  if (key === "ArrowUp") return "back";
  return key === "Backspace" || key === "Delete" ? "clear" : null;
}

/** The chosen answer of an item, or its first: what the keyboard comes to in a group of radio buttons. */
function focusItem(list: HTMLElement | null, at: number): void {
  const item = list?.children[at];
  const target = item?.querySelector<HTMLElement>("input:checked") ?? item?.querySelector<HTMLElement>("input");
  target?.focus();
}

interface OneItemProps {
  readonly item: Item;
  readonly number: number;
  readonly value: number | null;
  readonly onAnswer: (value: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

function OneItem({ item, number, value, onAnswer, onKey }: OneItemProps) {
  const name = useId();
  return (
    <fieldset className="item" data-open={value === null || undefined}>
      <legend>
        <span className="item-number">{number}</span> {item.words ?? `Item ${number}`}
      </legend>
      <div className="item-answers" data-many={item.options.length > 6 || undefined}>
        {item.options.map((option) => (
          <label key={option.value} className="item-answer">
            <input
              type="radio"
              name={name}
              checked={value === option.value}
              onChange={() => onAnswer(option.value)}
              onKeyDown={onKey}
            />
            <span className="item-value">{option.value}</span>
            {option.words === "" ? null : <span className="item-words">{option.words}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
