import { useState } from "react";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { toast } from "../../ui/toast.tsx";
import { type Share, takeShareBack } from "./api.ts";
import { levelWords } from "./share-words.ts";
import "./sharing.css";

/** Who is in, and the way to take it back. */
export function CurrentShares({ shares }: { readonly shares: readonly Share[] }) {
  if (shares.length === 0) return null;
  return (
    <section className="current-shares" aria-labelledby="current-shares">
      <h3 id="current-shares">Shared with</h3>
      <ul>
        {shares.map((share) => (
          <CurrentShare key={share.id} share={share} />
        ))}
      </ul>
    </section>
  );
}

function CurrentShare({ share }: { readonly share: Share }) {
  const refresh = useRefresh();
  const [isBusy, setBusy] = useState(false);
  const takeBack = async () => {
    setBusy(true);
    try {
      await takeShareBack(share.id);
      toast(`Taken back from ${share.name}. Their page is closed, and they are told.`);
    } catch (problem) {
      toast(problem instanceof Error ? problem.message : "It was not taken back.");
    }
    setBusy(false);
    refresh();
  };
  return (
    <li>
      <span>
        <bdi>{share.name}</bdi>
        <span className="small quiet">
          {levelWords[share.level]}, until {dayWords(share.until)}; by {share.givenBy}
        </span>
      </span>
      <Button size="s" isPending={isBusy} onPress={() => void takeBack()} aria-label={`Take back from ${share.name}`}>
        Take back
      </Button>
    </li>
  );
}
