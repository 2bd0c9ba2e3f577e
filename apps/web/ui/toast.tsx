import { type FocusEvent, type RefObject, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Button, IconButton } from "./button.tsx";
import { noToasts, type ToastEvent, type ToastMessage, toastReducer } from "./toast-state.ts";
import "./toast.css";

let state = noToasts;
const listeners = new Set<() => void>();

function dispatch(event: ToastEvent): void {
  state = toastReducer(state, event);
  listeners.forEach((listener) => listener());
}

/** Says what happened, at the foot of the page and to a screen reader; with `undo` it can be taken back there. */
export function toast(
  text: string,
  options: { readonly undo?: () => void; readonly tone?: ToastMessage["tone"] } = {},
): void {
  dispatch({ type: "said", text, tone: options.tone ?? "plain", undo: options.undo ?? null });
}

/** After a signature: what went before it is in the record, and no message offers to undo it. */
export function withdrawUndo(): void {
  dispatch({ type: "settled" });
}

/** Once in the page, outside of everything that comes and goes: a live region must be there before it speaks. */
export function Toasts() {
  const { shown } = useSyncExternalStore(subscribe, () => state);
  const place = useRef<HTMLDivElement>(null);
  useReservedPlace(place, shown.length > 0);
  return (
    <div ref={place} className="toasts" role="status" aria-live="polite" aria-label="Messages">
      {shown.map((message) => (
        <Toast key={message.id} message={message} />
      ))}
    </div>
  );
}

/** Tells the page how high the messages are, so that on a phone it ends above them. */
function useReservedPlace(place: RefObject<HTMLDivElement | null>, isShown: boolean): void {
  useEffect(() => {
    const { current } = place;
    if (!isShown || current === null) return undefined;
    const root = document.documentElement;
    const measure = () => root.style.setProperty("--toasts", `${current.offsetHeight}px`);
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    measure();
    root.dataset["toasts"] = "";
    return () => {
      watch.disconnect();
      root.style.removeProperty("--toasts");
      delete root.dataset["toasts"];
    };
  }, [place, isShown]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function Toast({ message }: { readonly message: ToastMessage }) {
  const [held, setHeld] = useState(false);
  const cameFrom = useRef<Element | null>(null);
  const close = () => {
    dispatch({ type: "closed", id: message.id });
    // What was pressed goes away with the message: the focus goes back to where it was before.
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(
      () => dispatch({ type: "closed", id: message.id }),
      message.undo === null ? 8_000 : 20_000,
    );
    return () => clearTimeout(timer);
  }, [held, message]);
  const hold = {
    onMouseEnter: () => setHeld(true),
    onMouseLeave: () => setHeld(false),
    onFocus: ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
      setHeld(true);
      if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
    },
    onBlur: () => setHeld(false),
  };
  return (
    <div className="toast" data-tone={message.tone} {...hold}>
      <p>{message.text}</p>
      {message.undo === null ? null : (
        <Button
          size="s"
          onPress={() => {
            message.undo?.();
            close();
          }}
        >
          Undo
        </Button>
      )}
      <IconButton label="Close message" icon="close" size="s" onPress={close} />
    </div>
  );
}
