import { useMe } from "../../shell/me.ts";
import { Button } from "../../ui/button.tsx";
import { toast } from "../../ui/toast.tsx";
import { openingAddress, openingWords } from "./opening-words.ts";
import type { Leaving } from "./sealing.ts";

interface HowToOpenProps {
  readonly leaving: Leaving;
  /** As it was saved; null before. */
  readonly name: string | null;
  readonly mayPrint?: boolean;
}

/** How the recipient opens it, in words to hand on, and the page they open it with. Neither says anything of a client. */
export function HowToOpen({ leaving, name, mayPrint = false }: HowToOpenProps) {
  const { practice } = useMe();
  const words = openingWords({ leaving, name, practice: practice.name, address: openingAddress(location) });
  if (words === null) return null;
  return (
    <div className="how-to-open">
      <p className="no-print">They need no program. Hand on these words:</p>
      <blockquote>{words}</blockquote>
      <div className="how-to-open-acts no-print">
        <a className="button" data-tone="plain" data-size="s" href="/open-packet.html" download="open-packet.html">
          Save open-packet.html
        </a>
        <Button size="s" tone="quiet" onPress={() => void copy(words)}>
          Copy the words
        </Button>
        {mayPrint ? (
          <Button size="s" tone="quiet" icon="print" onPress={() => window.print()}>
            Print them
          </Button>
        ) : null}
      </div>
      <p className="quiet small no-print">
        open-packet.html holds nothing of any client: send it with the file. With the program age it is:{" "}
        <code>age -d {leaving === "key" ? "-i key.txt " : ""}-o records.tar FILE</code>
      </p>
    </div>
  );
}

async function copy(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    toast("Copied.");
  } catch {
    toast("This browser does not let it be copied. Select the words and copy them.", { tone: "problem" });
  }
}
