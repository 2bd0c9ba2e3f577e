import type { Readable } from "node:stream";

/** Documented in README.md; scripts rely on them. */
export const exitCode = { done: 0, refused: 1, usage: 2, fault: 70 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

export type Writer = {
  write(text: string | Uint8Array): unknown;
  /** True where a person looks at it. */
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
};

/** All that a command may touch of the process that it runs in. */
export type Io = {
  readonly stdout: Writer;
  readonly stderr: Writer;
  readonly stdin: Readable & { readonly isTTY?: boolean | undefined };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From this call on the program ends itself when asked to stop; the promise settles when it is. */
  readonly untilStopRequested: () => Promise<void>;
};

export type Option = {
  readonly type: "string" | "boolean";
  /** What stands for the value in the help text. */
  readonly value?: string;
  readonly summary: string;
};

export type Args = {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
  /** True when results are wanted as JSON, one object a line. */
  readonly json: boolean;
};

export type Command = {
  /** One or two words, as typed: `start`, `export note`. The file is named after it, with a hyphen. */
  readonly name: string;
  readonly summary: string;
  /** What else `--help` says, where the summary is not enough. */
  readonly details?: string;
  /** The values it needs after its name, in order. */
  readonly positionals: readonly string[];
  /** One that may follow them and changes what the command looks at. */
  readonly optional?: string;
  readonly options: Readonly<Record<string, Option>>;
  run(args: Args, io: Io): Promise<ExitCode>;
};

/** Wrong input: one line naming the field and what was expected. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Something expected stands in the way: the message is all there is to say. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
