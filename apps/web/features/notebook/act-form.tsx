import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import type { Act } from "./use-act.ts";

interface ActFormProps {
  readonly label: string;
  readonly act: Act;
  readonly onSubmit: () => void;
  readonly action: string;
  /** Said on the button meanwhile. */
  readonly busy: string;
  readonly children: ReactNode;
  /** One of several on a page: none of them is its one step. */
  readonly isOneOfMany?: boolean;
  readonly beside?: ReactNode;
}

/** Fields, one main step, and what was wrong with it. */
export function ActForm({ label, act, onSubmit, action, busy, children, isOneOfMany = false, beside }: ActFormProps) {
  return (
    <form
      className="form room-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <p className="field-error" role="alert" hidden={act.problem === null}>
        {act.problem}
      </p>
      <div className="form-foot">
        <Button tone={isOneOfMany ? "plain" : "main"} type="submit" isPending={act.isBusy}>
          {act.isBusy ? busy : action}
        </Button>
        {beside}
      </div>
    </form>
  );
}
