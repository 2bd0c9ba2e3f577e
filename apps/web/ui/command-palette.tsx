import { type KeyboardEvent, useId, useLayoutEffect, useReducer } from "react";
import { Dialog as AriaDialog, Modal, ModalOverlay } from "react-aria-components/Modal";
import { FocusBack } from "./focus-back.tsx";
import { Icon } from "./icon.tsx";
import { closedList, moveOfKey, optionListReducer } from "./option-list.ts";
import "./combo-box.css";
import "./command-palette.css";

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** The heading it stands under. */
  readonly group: string;
  readonly run: () => void;
}

interface CommandPaletteProps {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** In order, those of one group together. */
  readonly commands: readonly Command[];
  readonly isLooking: boolean;
  readonly empty: string;
  readonly onClose: () => void;
}

/** One field from which everything can be reached. */
export function CommandPalette({
  label,
  placeholder,
  text,
  onText,
  commands,
  isLooking,
  empty,
  onClose,
}: CommandPaletteProps) {
  const id = useId();
  const [list, dispatch] = useReducer(optionListReducer, { ...closedList, isOpen: true });
  // With the list and not after it is drawn: a key between the two would meet the old place in the new list.
  useLayoutEffect(() => dispatch({ type: "listed", count: commands.length, first: true }), [commands]);

  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOfKey(event.key);
    if (move !== null) {
      event.preventDefault();
      dispatch({ type: "moved", by: move });
    } else if (event.key === "Enter") {
      event.preventDefault();
      run(commands[list.active]);
    }
  };

  return (
    <ModalOverlay
      className="veil palette-veil"
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className="palette">
        <AriaDialog className="palette-inner" aria-label={label}>
          <FocusBack />
          <div className="palette-field">
            <Icon name="search" />
            <input
              className="palette-input"
              role="combobox"
              aria-label={label}
              aria-expanded="true"
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              aria-activedescendant={list.active >= 0 ? `${id}-${list.active}` : undefined}
              autoFocus
              autoComplete="off"
              spellCheck={false}
              placeholder={placeholder}
              value={text}
              onChange={(event) => onText(event.target.value)}
              onKeyDown={onKeyDown}
            />
          </div>
          <div
            id={`${id}-list`}
            className="palette-list"
            role="listbox"
            aria-label={label}
            data-looking={isLooking || undefined}
          >
            {commands.map((command, index) => (
              <CommandRow
                key={command.id}
                id={`${id}-${index}`}
                command={command}
                heading={commands[index - 1]?.group === command.group ? null : command.group}
                isActive={index === list.active}
                onPoint={() => dispatch({ type: "pointed", at: index })}
                onPick={() => run(command)}
              />
            ))}
          </div>
          <p className="palette-note" role="status">
            {commands.length === 0 && !isLooking ? empty : ""}
          </p>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface CommandRowProps {
  readonly id: string;
  readonly command: Command;
  readonly heading: string | null;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onPick: () => void;
}

function CommandRow({ id, command, heading, isActive, onPoint, onPick }: CommandRowProps) {
  return (
    <>
      {heading === null ? null : (
        <div className="palette-heading" role="presentation">
          {heading}
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the field's, which keeps the focus */}
      <div
        ref={(row) => {
          if (isActive) row?.scrollIntoView({ block: "nearest" });
        }}
        id={id}
        tabIndex={-1}
        className="combo-option"
        role="option"
        aria-selected={isActive}
        onMouseMove={isActive ? undefined : onPoint}
        onClick={onPick}
      >
        <bdi>{command.label}</bdi>
        <span className="combo-detail">{command.detail}</span>
      </div>
    </>
  );
}
