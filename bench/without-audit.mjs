// Loaded before the server whose throughput the trail is held against: the very same program, which writes no trail. No
// switch of the product does this.
import { registerHooks } from "node:module";

registerHooks({
  load(url, context, next) {
    if (!url.endsWith("/queries/audit-event.ts")) return next(url, context);
    const source = "export async function addAuditEvent() {}";
    return { format: "module", source, shortCircuit: true };
  },
});
