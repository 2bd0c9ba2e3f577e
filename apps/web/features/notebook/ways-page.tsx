import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { AddPasskey } from "./add-passkey.tsx";
import type { Standing } from "./api.ts";
import type { Book } from "./book/open-book.ts";
import { ChangePassphrase } from "./change-passphrase.tsx";
import { Locking, ThisDevice } from "./locking-and-keeping.tsx";
import { NewPaper } from "./new-paper.tsx";
import type { NotebookSession } from "./notebook-session.ts";
import { TryPaper } from "./try-paper.tsx";
import { useAct } from "./use-act.ts";
import { mayHavePasskeys } from "./ways-in.ts";

interface WaysPageProps {
  readonly session: NotebookSession;
  readonly standing: Standing;
  readonly book: Book;
  readonly onNewPaper: (recoveryKey: string) => void;
}

/** How the notebook is opened, and how that is changed. Each change asks once more who is there. */
export function WaysPage({ session, standing, book, onNewPaper }: WaysPageProps) {
  return (
    <section className="room-column" aria-labelledby="ways-title">
      <h2 id="ways-title">How your notebook is opened</h2>
      <Ways session={session} standing={standing} />
      <ChangePassphrase session={session} standing={standing} />
      {mayHavePasskeys() ? <AddPasskey session={session} /> : null}
      {standing.recoveryProvenAt === null ? <TryPaper session={session} /> : null}
      <NewPaper session={session} standing={standing} onNewPaper={onNewPaper} />
      <Locking book={book} session={session} />
      <ThisDevice session={session} />
    </section>
  );
}

const kindTitles = { passphrase: "Passphrase", passkey: "Passkey", recovery: "Printed recovery key" } as const;

function Ways({ session, standing }: Pick<WaysPageProps, "session" | "standing">) {
  const act = useAct();
  return (
    <>
      <ul className="room-rows" aria-label="Ways in">
        {standing.wraps.map(({ id, kind, label, createdAt }) => (
          <li key={id} className="room-row">
            <span>
              {kind === "passkey" ? `Passkey “${label}”` : kindTitles[kind]}
              <span className="quiet small"> since {dayWords(createdAt.slice(0, 10))}</span>
            </span>
            {kind === "passkey" && !standing.isHeld ? (
              <Button size="s" tone="quiet" isPending={act.isBusy} onPress={() => act.run(() => session.removeWay(id))}>
                Take away
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="field-error" role="alert" hidden={act.problem === null}>
        {act.problem}
      </p>
      <p className="small quiet">
        A lost device: take its passkey away here. Someone who copied both the sealed notes and your passphrase keeps
        what they have; new keys under “Make all keys new” close the notebook to them from then on.
      </p>
    </>
  );
}
