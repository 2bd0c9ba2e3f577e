import type { SessionToSign } from "./a-session.ts";
import type { Ask } from "./bench-http.ts";

/** Signing as the page asks for it, by somebody signed in. */
export function signByRequest(ask: Ask): (session: SessionToSign) => () => Promise<void> {
  return ({ sessionId, shown }) =>
    async () =>
      void (await ask("POST", `/api/sessions/${sessionId}/sign`, { parts: shown }));
}
