import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";
import { isOfApi } from "./is-of-api.ts";

export interface PagePolicy {
  readonly styleNonce?: string;
  /** Of the page's list of what its modules must be, `sha256-...`: the one inline script there is, and it runs nothing. */
  readonly importMapDigest?: string | undefined;
}

/** Styles are our own files, and elements that CodeMirror makes with the page's nonce. No inline script that runs. */
export function contentSecurityPolicy(publicUrl: string, { styleNonce, importMapDigest }: PagePolicy = {}): string {
  const socket = new URL(publicUrl).origin.replace(/^http/, "ws");
  return [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval'${importMapDigest === undefined ? "" : ` '${importMapDigest}'`}`,
    "worker-src 'self'",
    `connect-src 'self' ${socket}`,
    styleNonce === undefined ? "style-src 'self'" : `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join("; ");
}

export async function addSecurityHeaders(app: FastifyInstance, publicUrl: () => string): Promise<void> {
  // The policy is ours, because the page's carries a nonce for styles alone and helmet would give it to scripts too.
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: publicUrl().startsWith("https:"),
    xFrameOptions: { action: "deny" },
  });
  app.addHook("onRequest", async (request, reply) => {
    reply.header("content-security-policy", contentSecurityPolicy(publicUrl()));
    if (isOfApi(request)) reply.header("cache-control", "no-store");
  });
}
