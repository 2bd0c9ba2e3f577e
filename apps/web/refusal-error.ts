import type { RefusalBody, RefusalCode } from "./api-types.ts";

/** The server said no, and why: something the person can act on. */
export class RefusalError extends Error {
  override readonly name = "RefusalError";
  readonly code: RefusalCode;
  readonly fields: readonly { readonly field: string; readonly expected: string }[];
  readonly body: RefusalBody;

  constructor(body: RefusalBody) {
    super(body.error.message);
    this.code = body.error.code;
    this.fields = body.error.fields ?? [];
    this.body = body;
  }
}

/** No answer came: the network or the server is away. What was typed stays where it is. */
export class UnreachableError extends Error {
  override readonly name = "UnreachableError";

  constructor(cause: unknown) {
    super("Goldthread cannot be reached just now. What you typed is still here; try again in a moment.", { cause });
  }
}
