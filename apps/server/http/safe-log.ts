import { StoreError } from "@goldthread/store/store-error.ts";
import { nameSource } from "./name-source.ts";

/** What a log line may say of an error. */
export interface ErrorFacts {
  readonly type: string;
  readonly code?: string;
  readonly sqlState?: string;
  readonly constraint?: string;
  /** Where it was thrown, without the message: a message may quote what somebody typed. */
  readonly frames?: readonly string[];
  readonly cause?: ErrorFacts;
}

/** The class and the place of an error, never its message: no client data may reach a log. */
export function errorFacts(error: unknown, depth = 0): ErrorFacts {
  if (!(error instanceof Error)) return { type: typeof error };
  return {
    type: error.name,
    ...codeOf(error),
    ...(error instanceof StoreError ? storeFacts(error) : {}),
    ...(error.stack === undefined ? {} : { frames: framesOf(error.stack) }),
    ...(error.cause === undefined || depth > 2 ? {} : { cause: errorFacts(error.cause, depth + 1) }),
  };
}

function codeOf(error: Error): { code?: string } {
  return "code" in error && typeof error.code === "string" && /^[\w.-]{1,60}$/.test(error.code)
    ? { code: error.code }
    : {};
}

function storeFacts({ sqlState, constraint }: StoreError): { sqlState?: string; constraint?: string } {
  return { ...(sqlState === undefined ? {} : { sqlState }), ...(constraint === undefined ? {} : { constraint }) };
}

/** Frames alone: the message that stands above them may run over several lines. */
function framesOf(stack: string): readonly string[] {
  return stack
    .split("\n")
    .filter((line) => /^ {4}at .*(:\d+:\d+\)?|<anonymous>\)?)$/.test(line))
    .slice(0, 8)
    .map((line) => nameSource(line.trim()));
}
