import { type Bytes, type KeyRing, VaultError } from "@goldthread/vault";
import type { PassphraseAnswered, PassphraseAsked } from "./passphrase-worker.ts";

export async function wrapByPassphrase(ring: KeyRing, passphrase: string): Promise<Bytes> {
  const answered = await ask({ act: "wrap", ring, passphrase });
  if (!("wrapped" in answered)) throw new Error("Cannot wrap the notebook's key");
  return answered.wrapped;
}

export async function unwrapByPassphrase(wrapped: Bytes, passphrase: string, author: string): Promise<KeyRing> {
  const answered = await ask({ act: "unwrap", wrapped, passphrase, author });
  if (!("ring" in answered)) throw new Error("Cannot unwrap the notebook's key");
  return answered.ring;
}

/** One worker for one question: its memory goes with it. */
async function ask(asked: PassphraseAsked): Promise<PassphraseAnswered> {
  const worker = new Worker(new URL("passphrase-worker.ts", import.meta.url), { type: "module" });
  try {
    const answered = await new Promise<PassphraseAnswered>((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<PassphraseAnswered>) => resolve(data));
      worker.addEventListener("error", () =>
        reject(new Error("This browser could not work on the passphrase. Try again.")),
      );
      worker.postMessage(asked);
    });
    if (!("problem" in answered)) return answered;
    if (answered.problem === null) throw new Error("This browser could not work on the passphrase. Try again.");
    throw new VaultError(answered.problem);
  } finally {
    worker.terminate();
  }
}
