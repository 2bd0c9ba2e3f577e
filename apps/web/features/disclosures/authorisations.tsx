import { recipientClassWords } from "@goldthread/clinical/disclosure/recipient-class.ts";
import { useState } from "react";
import { problemWords } from "../../forms/form-state.ts";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { ended } from "../../ui/ended.ts";
import { toast } from "../../ui/toast.tsx";
import { Tag } from "../../ui/tag.tsx";
import { copyAuthorisation, type KeptAuthorisation } from "./api.ts";
import { kindWords, sourceWords } from "./disclosure-words.ts";
import { EndAuthorisationDialog } from "./end-authorisation-dialog.tsx";

/** What the client agreed to, and whether it holds today. */
export function Authorisations({ authorisations }: { readonly authorisations: readonly KeptAuthorisation[] }) {
  const [ending, setEnding] = useState<KeptAuthorisation | null>(null);
  return (
    <section className="disclosures" aria-labelledby="authorisations">
      <h2 className="section-title" id="authorisations">
        Authorisations
      </h2>
      {authorisations.length === 0 ? (
        <p className="quiet">
          None yet. Record one when the client has signed it: who may receive what, for what, and until when.
        </p>
      ) : (
        <ul className="disclosure-list">
          {authorisations.map((one) => (
            <li key={one.id}>
              <Agreed one={one} />
              <span className="release-again">
                <Button size="s" tone="quiet" onPress={() => void copy(one.id)}>
                  Copy
                </Button>
                {one.ended === null ? (
                  <Button size="s" tone="quiet" onPress={() => setEnding(one)}>
                    End it
                  </Button>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      )}
      {ending === null ? null : <EndAuthorisationDialog one={ending} onClose={() => setEnding(null)} />}
    </section>
  );
}

async function copy(id: string): Promise<void> {
  try {
    await copyAuthorisation(id);
  } catch (problem) {
    toast(problemWords(problem, []).message ?? "The copy did not come. Try again.", { tone: "problem" });
  }
}

function Agreed({ one }: { readonly one: KeptAuthorisation }) {
  const until = one.expiresOn === null ? one.expiresWhen : dayWords(one.expiresOn);
  return (
    <span>
      <strong>
        <bdi>{one.recipient}</bdi>
      </strong>{" "}
      {one.defects.length === 0 ? <Tag tone="done">Holds</Tag> : <Tag tone="late">Does not hold</Tag>}{" "}
      {one.form === "part2" ? <Tag>Part 2 consent</Tag> : null}
      <span className="disclosure-facts">
        {one.kinds.map(kindWords).join(", ")}: {ended(one.describes)} {ended(one.purpose)} Signed{" "}
        {dayWords(one.signedOn)} by <bdi>{one.signedBy}</bdi>
        {one.authority === "" ? "" : ` (${one.authority})`}
        {one.clientSignedToo ? ", and by the client" : ""}
        {one.isOnScreen ? ", on the screen" : ""}; until {until}.
        {one.recipientClasses.length === 0
          ? ""
          : ` Also to: ${one.recipientClasses.map((each) => recipientClassWords[each]).join(", ")}.`}
      </span>
      {one.intermediary === null ? null : (
        <span className="disclosure-facts">
          An intermediary, who passes it on to: {one.intermediary.members}
          {one.intermediary.areNamed ? "" : " (of these, those who treat the client)"}.
        </span>
      )}
      {one.defects.map(({ says, source }) => (
        <span key={says} className="disclosure-facts">
          {says} {sourceWords(source)}.{one.ended !== null && one.ended.because !== "" ? ` ${one.ended.because}` : ""}
        </span>
      ))}
    </span>
  );
}
