import { asPart } from "@goldthread/store/as-part.ts";
import { countPasskeysElsewhere } from "@goldthread/store/queries/passkey.ts";
import type { Server } from "../services.ts";
import { passkeySite } from "./passkey-site.ts";

/** Whoever moves Goldthread to another host leaves passkeys behind: said at the start, before somebody cannot sign in. */
export async function warnOfOtherHosts({ db, settings, log }: Server): Promise<void> {
  const host = passkeySite(settings.publicUrl)?.rpId ?? "";
  const passkeys = await asPart(db, "auth", (tx) => countPasskeysElsewhere(tx, host));
  if (passkeys === 0) return;
  log.warn({ passkeys, host }, "passkeys were made at another address and do not work at this one; passphrases do");
}
