import type { FormEvent, ReactNode } from "react";
import type { DraftSession } from "../../../drafts/draft-session.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PassphraseField } from "../../../ui/passphrase-field.tsx";
import { SavedDifference } from "./saved-difference.tsx";
import type { Signing } from "./use-sign.ts";
import "./sign-sheet.css";

interface SignSheetProps {
  readonly title: string;
  readonly signing: Signing;
  readonly parts: readonly DraftSession[];
  /** Exactly what is about to be signed. */
  readonly children: ReactNode;
  /** Why it cannot be signed as it stands; null where it can. */
  readonly hindrance: string | null;
  readonly action: string;
  readonly onClose: () => void;
}

/** The one place where something cannot be undone: it shows what is about to happen, and Enter does it. */
export function SignSheet({ title, signing, parts, children, hindrance, action, onClose }: SignSheetProps) {
  const { state, byPasskey } = signing;
  const needsPassphrase = state.needsProof && !byPasskey;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void signing.sign();
  };
  return (
    <Dialog title={title} isOpen onClose={onClose} size="m">
      <form className="sign-sheet" onSubmit={submit} noValidate>
        {children}
        {state.problem === null ? null : (
          <Notice tone="block" isAlert>
            <p>{state.problem}</p>
            {state.saved.length === 0 ? null : <SavedDifference saved={state.saved} sessions={parts} />}
          </Notice>
        )}
        {hindrance === null ? (
          <div className="sign-act">
            {needsPassphrase ? (
              <PassphraseField
                autoFocus
                value={state.passphrase}
                onChange={signing.type}
                error={state.passphraseError}
              />
            ) : null}
            <div className="sign-foot">
              <Button
                key={String(needsPassphrase)}
                type="submit"
                tone="main"
                autoFocus={!needsPassphrase}
                isPending={state.step === "signing"}
              >
                {action}
              </Button>
              <Button tone="quiet" onPress={onClose}>
                Go on writing
              </Button>
              <p className="sign-warning">A signed note never changes.</p>
            </div>
            {byPasskey ? (
              <p className="small quiet">
                Signed with your passkey: your device asks for you.{" "}
                <Button size="s" tone="quiet" onPress={signing.usePassphrase}>
                  Use the passphrase instead
                </Button>
              </p>
            ) : null}
          </div>
        ) : (
          <div className="sign-act">
            <Notice tone="warn">
              <p>{hindrance}</p>
            </Notice>
            <div className="sign-foot">
              <Button tone="main" autoFocus onPress={onClose}>
                Go on writing
              </Button>
            </div>
          </div>
        )}
      </form>
    </Dialog>
  );
}
