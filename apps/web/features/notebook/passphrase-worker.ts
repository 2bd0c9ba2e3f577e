import {
  type Bytes,
  type KeyRing,
  unwrapWithPassphrase,
  VaultError,
  type VaultProblem,
  wrapWithPassphrase,
} from "@goldthread/vault";

/** Making a passphrase slow to guess takes a second and 128 MB: beside the page, and gone with its worker. */
export type PassphraseAsked =
  | { readonly act: "wrap"; readonly ring: KeyRing; readonly passphrase: string }
  | { readonly act: "unwrap"; readonly wrapped: Bytes; readonly passphrase: string; readonly author: string };

export type PassphraseAnswered =
  | { readonly wrapped: Bytes }
  | { readonly ring: KeyRing }
  | { readonly problem: VaultProblem | null };

globalThis.addEventListener("message", ({ data }: MessageEvent<PassphraseAsked>) => {
  void answer(data).then((answered) => globalThis.postMessage(answered));
});

async function answer(asked: PassphraseAsked): Promise<PassphraseAnswered> {
  try {
    if (asked.act === "wrap") return { wrapped: await wrapWithPassphrase(asked.ring, asked.passphrase) };
    return { ring: await unwrapWithPassphrase(asked.wrapped, asked.passphrase, asked.author) };
  } catch (problem) {
    return { problem: problem instanceof VaultError ? problem.problem : null };
  }
}
