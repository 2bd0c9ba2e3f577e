import { Readable } from "node:stream";
import type { FastifyRequest } from "fastify";
import { refuse } from "../errors.ts";
import { tooLarge, type DocumentStore, type Taken } from "./document-store.ts";

/** The file that a request brings. One that says itself that it is too large is refused before a byte of it is read. */
export async function takeDocument(store: DocumentStore, { headers, body }: FastifyRequest): Promise<Taken> {
  const said = Number(headers["content-length"] ?? 0);
  if (said > store.mostBytes) refuse("too_large", [tooLarge(store.mostBytes)]);
  if (!(body instanceof Readable)) refuse("invalid_input", [{ field: "file", expected: "expected a file" }]);
  try {
    return await store.take(body);
  } catch (error) {
    // What is still under way is read and forgotten, so that the refusal reaches whoever sent it.
    body.resume();
    throw error;
  }
}
