import type { z } from "zod";
import type { Endpoint } from "@goldthread/api/endpoint.ts";
import type { Transaction } from "@goldthread/store/db.ts";
import type { Download } from "./download.ts";
import type { Holder, HolderPresence, HoldersPractice } from "./my/holder.ts";
import type { Call, Route } from "./route.ts";
import { serveClient } from "./serve-client-route.ts";

/** Before the transaction, of somebody who is signed in to their own view. */
export interface HolderCall<Input> extends Call<Input> {
  readonly holder: Holder;
  readonly practice: HoldersPractice;
  readonly presence: HolderPresence;
}

/** Inside the client's transaction: every query sees what is theirs, and no more. */
export interface ClientCall<Input, Prepared> extends HolderCall<Input> {
  readonly tx: Transaction;
  readonly prepared: Prepared;
  /** What the audit row names beside the client, such as a note's id. */
  readonly about: (subject: string) => void;
  /** Runs once the transaction is committed: for what the outside is told. */
  readonly afterCommit: (run: () => Promise<void> | void) => void;
}

export interface ClientRoute<Input extends z.ZodType, Output extends z.ZodType, Prepared> {
  readonly endpoint: Endpoint<Input, Output>;
  readonly may: "client";
  /** The trail's words without who did it: `note opened` becomes `note opened by the client`. */
  readonly audit?: { readonly act: string };
  prepare?(call: HolderCall<z.output<Input>>): Promise<Prepared>;
  run(call: ClientCall<z.output<Input>, Prepared>): Promise<z.input<Output> | Download>;
}

/**
 * One endpoint of a client's own view. The order is always: parse, authenticate by the clients' own cookie, run in
 * `asClient`, present, audit with the client as the reader. A session of the staff is nobody here, and the reverse.
 */
export function defineClientRoute<Input extends z.ZodType, Output extends z.ZodType, Prepared = undefined>(
  route: ClientRoute<Input, Output, Prepared>,
): Route {
  return Object.freeze({
    endpoint: route.endpoint,
    may: route.may,
    triesPerMinute: undefined,
    takesFile: false,
    serve: serveClient(route),
  });
}
