import { Link } from "@tanstack/react-router";
import { useZone } from "../../shell/me.ts";
import { clockWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import type { SignResult, Writer } from "../writer/api.ts";
import { SignedView } from "../writer/sign/signed-view.tsx";

interface SignedGroupProps {
  readonly writer: Writer;
  readonly result: SignResult;
  readonly onGoOn: () => void;
}

export function SignedGroup({ writer, result, onGoOn }: SignedGroupProps) {
  const zone = useZone();
  const { notes, absent, left } = result;
  // In the order of the page, not of the record's ids.
  const order = writer.members.map(({ client }) => client.id);
  const inOrder = notes.toSorted((a, b) => order.indexOf(a.clientId) - order.indexOf(b.clientId));
  const nameOf = (clientId: string) =>
    writer.members.find(({ client }) => client.id === clientId)?.client.name ?? "A member";
  return (
    <SignedView
      title={writer.session.name}
      links={
        left.length === 0 ? null : (
          <Button onPress={onGoOn}>
            {left.length === 1 ? "Go on with the 1 row left" : `Go on with the ${left.length} rows left`}
          </Button>
        )
      }
    >
      <p>
        Signed at {clockWords(result.signedAt, zone)}: {count(notes.length, "note", "notes")}
        {absent.length === 0 ? "" : `, ${count(absent.length, "status", "statuses")}`}. Each stands in that member's own
        chart.
      </p>
      <ul className="signed-notes">
        {inOrder.map(({ noteId, clientId }) => (
          <li key={noteId}>
            <Link to="/notes/$noteId" params={{ noteId }}>
              {nameOf(clientId)}
            </Link>
          </li>
        ))}
      </ul>
    </SignedView>
  );
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
