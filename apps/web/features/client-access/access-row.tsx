import { useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { toast } from "../../ui/toast.tsx";
import { type ClientAccess, type ClientLink, renewLink } from "./api.ts";

interface AccessRowProps {
  readonly access: ClientAccess;
  readonly mayChange: boolean;
  readonly onLink: (link: ClientLink) => void;
  readonly onEnd: () => void;
}

export function AccessRow({ access, mayChange, onLink, onEnd }: AccessRowProps) {
  const [zone, refresh] = [useZone(), useRefresh()];
  const renew = async () => {
    try {
      onLink(await renewLink(access.id));
      refresh();
    } catch (error) {
      toast(error instanceof Error ? error.message : "The link could not be made. Try again.");
    }
  };
  const { holderName, relation, ground, givenBy, givenAt, ended } = access;
  return (
    <li className="own-view-row">
      <p>
        <strong>
          <bdi>{holderName}</bdi>
        </strong>
        {relation === "" ? "" : `, ${relation}`}: {stateWords(access, zone)}
      </p>
      <p className="quiet">
        Given by {givenBy}, {momentWords(givenAt, zone)}
        {ground === "" ? "." : <bdi>: {ground}</bdi>}
      </p>
      {ended === null && mayChange ? (
        <p className="own-view-acts">
          <Button size="s" tone="quiet" onPress={() => void renew()}>
            New link
          </Button>
          <Button size="s" tone="quiet" onPress={onEnd}>
            End it
          </Button>
        </p>
      ) : null}
    </li>
  );
}

function stateWords({ ended, stands, signInName, linkExpiresAt }: ClientAccess, zone: string): string {
  if (ended !== null) return `ended by ${ended.by}, ${momentWords(ended.at, zone)}: ${ended.because}`;
  if (!stands) return "opens nothing any more: they act for the client no longer, or the client came of age";
  if (signInName !== null) return `signs in as ${signInName}`;
  if (linkExpiresAt !== null) return `has a link that works until ${momentWords(linkExpiresAt, zone)}`;
  return "never came in, and the link is too old";
}
