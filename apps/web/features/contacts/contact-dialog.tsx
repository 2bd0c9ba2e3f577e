import { useState } from "react";
import { type Choice, ComboBox } from "../../ui/combo-box.tsx";
import { OneOf } from "../../ui/check-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useClientChoices } from "../clients/api.ts";
import { closeContact } from "./contact-store.ts";
import { contactOptions, type MadeContact } from "./made-contacts.ts";
import { useStartContact } from "./use-start-contact.ts";

/** What kind of contact, and with whom: choosing the client opens the note. */
export function ContactDialog({ kind: first }: { readonly kind: MadeContact }) {
  const [kind, setKind] = useState(first);
  const [text, setText] = useState("");
  const choices = useClientChoices(text);
  const start = useStartContact();
  const choose = (choice: Choice | null) => {
    if (choice === null) return;
    closeContact();
    start(kind, { id: choice.id, name: choice.label });
  };
  return (
    <Dialog title="Write a contact" isOpen onClose={closeContact}>
      <div className="form">
        <OneOf label="What it was" options={contactOptions} value={kind} onChange={setKind} />
        <ComboBox
          label="Client it is about"
          text={text}
          onText={setText}
          chosen={null}
          onChoose={choose}
          choices={choices}
          empty="None of your clients has a name like this."
          placeholder="Type a name; Enter opens the note"
          autoFocus
        />
        <p className="small quiet">A contact is no session: it has a short note of its own and is not billed.</p>
      </div>
    </Dialog>
  );
}
