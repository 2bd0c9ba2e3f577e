import { useQuery } from "@tanstack/react-query";
import { saveFile } from "../../save-file.ts";
import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { checkpointQuery, keysQuery } from "./api.ts";
import "./proof-section.css";

/** What can be given to somebody outside so that a rewritten history would be seen: the newest checkpoint, and the key. */
export function ProofSection() {
  const checkpoint = useQuery(checkpointQuery);
  const keys = useQuery(keysQuery);
  const zone = useZone();
  const problem = checkpoint.error ?? keys.error;
  if (problem !== null) return <NothingSigned words={problem.message} />;
  if (checkpoint.data === undefined || keys.data === undefined) return <Skeleton lines={6} />;
  const { size, signedAt, checkpoint: text } = checkpoint.data;
  const { vkey, keys: jwks } = keys.data;
  return (
    <section aria-labelledby="proof" className="proof">
      <h2 className="section-title" id="proof">
        A checkpoint to hand out
      </h2>
      <p className="settings-intro">
        Every signature and every act on the record stands in a ledger. Its checkpoint is one small signed text. Give it
        to somebody outside now and then, by file, by mail or on paper: a lawyer, an accrediting body, a colleague.
        Whoever keeps it can tell later whether anything before it was rewritten. It names no client and nobody at work
        here.
      </p>
      <pre className="proof-text" role="group" aria-label="Checkpoint">
        {text}
      </pre>
      <p className="quiet figures">
        {size} entries, signed {momentWords(signedAt, zone)}
      </p>
      <div className="proof-actions">
        <Button icon="download" onPress={() => save(`checkpoint-${size}.txt`, text)}>
          Download checkpoint
        </Button>
        <Button icon="print" tone="quiet" onPress={() => window.print()}>
          Print
        </Button>
      </div>
      <h2 className="section-title">The key that signs it</h2>
      <p className="settings-intro">
        Give it in another way than the notes that it is to check: on your letterhead, or over the telephone.
      </p>
      <pre className="proof-text" role="group" aria-label="Verifier key">
        {vkey}
      </pre>
      <Button icon="download" onPress={() => save("ledger-keys.json", `${JSON.stringify({ keys: jwks }, null, 2)}\n`)}>
        Download key as JWK
      </Button>
    </section>
  );
}

function NothingSigned({ words }: { readonly words: string }) {
  return (
    <Notice>
      <p>There is no checkpoint to hand out yet. The first signature makes one. ({words})</p>
    </Notice>
  );
}

function save(name: string, text: string): void {
  saveFile({ file: new Blob([text], { type: "text/plain" }), name });
}
