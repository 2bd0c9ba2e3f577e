/** Said to both people, before the act. */
export function WhatGoes() {
  return (
    <>
      <p>
        Everything in it goes for good: notes, drafts, documents, plans, scores, the name. What stays is the proof that
        it was there, and who destroyed it, when and by which rule. It is not undone.
      </p>
      <p>
        <strong>Backups made before still hold it</strong>, and so does whatever left the practice. Destroy those
        backups too, and the record again should one of them be restored.
      </p>
    </>
  );
}
