import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import "./button.css";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "children" | "style" | "isPending"> {
  readonly children?: ReactNode;
  /** `main`: the one step that the page is about. `quiet`: without an edge. `danger`: cannot be undone. */
  readonly tone?: "main" | "plain" | "quiet" | "danger";
  readonly size?: "m" | "s";
  readonly icon?: IconName;
  /** Its work is on its way: it keeps the focus and does nothing. */
  readonly isPending?: boolean;
}

export function Button({ tone = "plain", size = "m", icon, isPending = false, children, ...rest }: ButtonProps) {
  return (
    // React Aria's own waiting state leaves an element behind that names nothing once the button is gone.
    <AriaButton
      {...rest}
      {...(isPending ? { "aria-disabled": true, type: "button", onPress: doNothing } : {})}
      className="button"
      data-tone={tone}
      data-size={size}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </AriaButton>
  );
}

function doNothing(): void {
  // Pressed again while it waits.
}

/** A button of one picture. The label is read out and shown as a hint. */
export function IconButton({
  label,
  icon,
  ...rest
}: Omit<ButtonProps, "children" | "icon" | "isPending"> & { readonly label: string; readonly icon: IconName }) {
  const { tone = "quiet", size = "m", ...others } = rest;
  return (
    <span className="icon-button" title={label}>
      <AriaButton {...others} aria-label={label} className="button" data-tone={tone} data-size={size} data-only-icon="">
        <Icon name={icon} />
      </AriaButton>
    </span>
  );
}
