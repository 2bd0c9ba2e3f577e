import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useForm, type Form } from "../../../forms/use-form.ts";
import { RefusalError } from "../../../refusal-error.ts";
import { useMe } from "../../../shell/me.ts";
import { serverNow } from "../../../shell/server-clock.ts";
import { useRefresh } from "../../../shell/use-refresh.ts";
import { toast } from "../../../ui/toast.tsx";
import { passkeysQuery } from "../../passkeys/api.ts";
import { signsByPasskey } from "../../passkeys/ask-authenticator.ts";
import { type ActPasskey, sendByPasskey } from "../../passkeys/send-by-passkey.ts";

const proofHolds = 10 * 60_000;

/** What every act on a signed note carries: which press it was, and its passkey, or the passphrase where the last is old. */
export interface Press {
  readonly actId: string;
  readonly passphrase?: string;
  readonly passkey?: ActPasskey;
}

export interface ActOptions<Values extends object> {
  readonly initial: Values;
  readonly check?: (values: Values) => Readonly<Record<string, string>>;
  readonly send: (values: Values, press: Press) => Promise<unknown>;
  /** Said when it is done. */
  readonly done: string;
  readonly onDone: () => void;
  readonly onRefused?: (problem: RefusalError) => boolean;
}

export interface Act<Values extends object> {
  readonly form: Form<Values>;
  /** Null where the last one still holds. */
  readonly proof: {
    readonly value: string;
    readonly onChange: (passphrase: string) => void;
    readonly error: string | undefined;
  } | null;
  /** Signed by passkey, unless the passphrase is wanted this time. */
  readonly byPasskey: { readonly usePassphrase: () => void } | null;
}

/** A form whose sending is a signature: the same proof as signing, and sent twice it is done once. */
export function useAct<Values extends object>({
  initial,
  check,
  send,
  done,
  onDone,
  onRefused,
}: ActOptions<Values>): Act<Values> {
  const { provenAt } = useMe();
  const refresh = useRefresh();
  const [actId] = useState(() => crypto.randomUUID());
  // A minute early: a passphrase field that comes only after the press would cost another one.
  const [needsProof, setNeedsProof] = useState(
    () => Date.parse(serverNow()) - Date.parse(provenAt) > proofHolds - 60_000,
  );
  const [passphrase, setPassphrase] = useState("");
  const queries = useQueryClient();
  const passkeys = useQuery(passkeysQuery).data;
  const [isByPassphrase, setByPassphrase] = useState(false);
  const byPasskey = passkeys !== undefined && signsByPasskey(passkeys) && !isByPassphrase;
  const isMissing = needsProof && !byPasskey && passphrase === "";
  const form = useForm<Values, unknown>({
    initial,
    check: (values) => ({
      ...check?.(values),
      ...(isMissing ? { passphrase: "Enter your passphrase." } : {}),
    }),
    // Whoever presses before it is known waits for it: one who has a passkey signs with it.
    send: async (values) => {
      const known = isByPassphrase ? undefined : await queries.ensureQueryData(passkeysQuery).catch(() => undefined);
      if (known !== undefined && signsByPasskey(known))
        return await sendByPasskey((passkey) => send(values, { actId, passkey }));
      return await send(values, { actId, ...(needsProof ? { passphrase } : {}) });
    },
    onDone: () => {
      refresh();
      toast(done);
      onDone();
    },
    onRefused: (problem) => {
      if (!(problem instanceof RefusalError)) return false;
      if (problem.code === "proof_needed") setNeedsProof(true);
      // Perhaps for what somebody else did to the note meanwhile: behind the message the page shows it as it is now.
      else void queries.invalidateQueries({ queryKey: ["note"] });
      return onRefused?.(problem) ?? false;
    },
  });
  const error = isMissing ? form.errors["passphrase"] : undefined;
  return {
    form,
    proof: needsProof && !byPasskey ? { value: passphrase, onChange: setPassphrase, error } : null,
    byPasskey: byPasskey ? { usePassphrase: () => setByPassphrase(true) } : null,
  };
}
