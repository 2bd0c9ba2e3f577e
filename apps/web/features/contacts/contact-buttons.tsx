import { contactWords } from "@goldthread/clinical/contact/contact-words.ts";
import { Button } from "../../ui/button.tsx";
import { madeContacts } from "./made-contacts.ts";
import { useStartContact } from "./use-start-contact.ts";
import "./contacts.css";

/** Contacts that are no session, each one press away from its note. */
export function ContactButtons({ client }: { readonly client: { readonly id: string; readonly name: string } }) {
  const start = useStartContact();
  return (
    <div className="contact-buttons no-print" role="group" aria-label="Write a contact">
      <span className="small quiet" aria-hidden="true">
        Write a contact
      </span>
      {madeContacts.map((kind) => (
        <Button key={kind} size="s" tone="quiet" onPress={() => start(kind, client)}>
          {contactWords[kind]}
        </Button>
      ))}
    </div>
  );
}
