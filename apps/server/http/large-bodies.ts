import type { FastifyRequest } from "fastify";
import { refuse } from "../errors.ts";
import type { May } from "../route.ts";
import type { Server } from "../services.ts";

const mebibyte = 1024 * 1024;

/** What anybody may send. */
export const ordinaryBody = mebibyte;

/** What somebody signed in may send: a whole document pasted into a field is read, so that the refusal names the field. */
export const largestBody = 8 * mebibyte;

/** Before a body larger than an ordinary one is read: nobody who is not signed in has the server hold it. */
export function largeBodyOnlySignedIn({ signIn, clients }: Server, may: May | "client") {
  return async ({ headers }: FastifyRequest): Promise<void> => {
    const said = headers["content-length"];
    const mayBeLarge = said === undefined ? headers["transfer-encoding"] !== undefined : Number(said) > ordinaryBody;
    if (!mayBeLarge) return;
    const presence = await (may === "client" ? clients : signIn).read(headers.cookie);
    if (presence === undefined) refuse("sign_in_needed");
  };
}
