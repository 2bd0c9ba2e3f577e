import { listPasskeys as endpoint } from "@goldthread/api/nouns/passkey.ts";
import { listPasskeys as readPasskeys } from "@goldthread/store/queries/passkey.ts";
import { passkeySite } from "../../passkeys/passkey-site.ts";
import { defineRoute } from "../../route.ts";

export const listPasskeys = defineRoute({
  endpoint,
  may: "everyone-here",
  async run({ tx, server }) {
    const site = passkeySite(server.settings.publicUrl);
    const passkeys = await readPasskeys(tx);
    return {
      isAvailable: site !== null,
      rpId: site?.rpId ?? "",
      passkeys: passkeys.map(({ id, name, addedAt, usedAt, rpId, version }) => ({
        id,
        name,
        addedAt,
        usedAt,
        isOfHere: rpId === site?.rpId,
        version,
      })),
    };
  },
});
