import { contactWords } from "@goldthread/clinical/contact/contact-words.ts";
import { Button } from "../../ui/button.tsx";
import { madeContacts } from "./made-contacts.ts";
import { useStartContact } from "./use-start-contact.ts";
import "./contacts.css";

/** Contacts that are no session, each one press away from its note. */
export function ContactButtons({ client }: { readonly client: { readonly id: string; readonly name: string } }) {
  const start = useStartContact();
  return (
    <section className="chart-aside" aria-labelledby="other-contacts">
      <h2 className="section-title" id="other-contacts">
        Write a contact
      </h2>
      <div className="contact-buttons">
        {madeContacts.map((kind) => (
          <Button key={kind} size="s" onPress={() => start(kind, client)}>
            {contactWords[kind]}
          </Button>
        ))}
      </div>
    </section>
  );
}
