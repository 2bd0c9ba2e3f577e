import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { Refusal, UsageError, type Io } from "../command.ts";

/** Longer than any passphrase that is taken; a file given by mistake ends here. */
const mostBytes = 4096;

/**
 * A passphrase: asked for without echo in a terminal, else the first line of standard input. Never an argument, which
 * everybody on the machine could read in the list of processes.
 */
export async function readPassphrase(io: Io, question: string): Promise<string> {
  return io.stdin.isTTY === true ? await ask(io, question) : await firstLine(io.stdin);
}

/** A new passphrase is asked for twice in a terminal, where nobody sees what they type. */
export async function readNewPassphrase(io: Io, question: string): Promise<string> {
  const passphrase = await readPassphrase(io, question);
  if (io.stdin.isTTY === true && (await ask(io, "Once more: ")) !== passphrase)
    throw new UsageError("passphrase: the two were not the same; nothing was changed");
  return passphrase;
}

async function ask({ stdin, stderr }: Io, question: string): Promise<string> {
  stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  // As a terminal, so that it takes echo away and knows backspace; its history would keep the passphrase.
  const lines = createInterface({ input: stdin, output: nowhere, terminal: true, historySize: 0 });
  try {
    return await new Promise((resolve, reject) => {
      lines.once("line", resolve);
      lines.once("SIGINT", () => reject(new Refusal("stopped", "Stopped; nothing was changed.")));
      lines.once("close", () => reject(new UsageError("passphrase: expected one line")));
    });
  } finally {
    lines.close();
    stderr.write("\n");
  }
}

async function firstLine(stdin: Io["stdin"]): Promise<string> {
  let bytes = Buffer.alloc(0);
  for await (const chunk of stdin) {
    bytes = Buffer.concat([bytes, Buffer.from(chunk)]);
    if (bytes.includes("\n") || bytes.length > mostBytes) break;
  }
  const [line = ""] = bytes.toString("utf8").split(/\r?\n/, 1);
  if (line === "" || bytes.length > mostBytes)
    throw new UsageError("passphrase: expected one line on standard input, or a terminal to ask in");
  return line;
}
