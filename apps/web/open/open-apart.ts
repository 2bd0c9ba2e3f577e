import { checkFiles, type Checked } from "./check-files.ts";
import { openPacket, type Secret } from "./open-packet.ts";
import { PacketProblem, type PacketTrouble } from "./packet-problem.ts";
import type { ArchivedFile } from "./read-archive.ts";

export interface Opened {
  readonly files: readonly ArchivedFile[];
  readonly checked: Checked;
}

export interface ToOpen {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly secret: Secret;
}

type Answer = { readonly opened: Opened } | { readonly trouble: PacketTrouble };

async function open({ file, secret }: ToOpen): Promise<Opened> {
  const files = await openPacket(file, secret);
  return { files, checked: await checkFiles(files) };
}

/** A thread's own world, of which a page's types know nothing. */
interface ThreadScope {
  addEventListener(type: "message", listener: (event: MessageEvent<ToOpen>) => void): void;
  postMessage(answer: Answer): void;
}

/** What this script does where it has no page: it waits for a packet and opens it. */
export function openForPage(scope: ThreadScope): void {
  scope.addEventListener("message", ({ data }) => {
    void open(data).then(
      (opened) => scope.postMessage({ opened }),
      (problem: unknown) =>
        scope.postMessage({ trouble: problem instanceof PacketProblem ? problem.trouble : "damaged" }),
    );
  });
}

/**
 * On a thread made of the page's own script, so that the page answers while a passphrase is worked out; here, where the
 * browser makes none. Throws {@link PacketProblem}.
 */
export async function openApart(script: string, given: ToOpen): Promise<Opened> {
  const thread = threadOf(script);
  if (thread === undefined) return open(given);
  try {
    const answer = await new Promise<Answer | undefined>((done) => {
      thread.addEventListener("message", ({ data }: MessageEvent<Answer>) => done(data));
      thread.addEventListener("error", () => done(undefined));
      thread.postMessage(given);
    });
    if (answer === undefined) return await open(given);
    if ("trouble" in answer) throw new PacketProblem(answer.trouble);
    return answer.opened;
  } finally {
    thread.terminate();
  }
}

function threadOf(script: string): Worker | undefined {
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  try {
    return new Worker(address);
  } catch {
    return undefined;
  } finally {
    // The thread has taken it by then.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }
}
