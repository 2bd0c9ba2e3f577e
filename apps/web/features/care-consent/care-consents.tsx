import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ClientContact } from "../../api-types.ts";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { AddCareConsentDialog } from "./add-care-consent-dialog.tsx";
import { careConsentsQuery, type CareConsent } from "./api.ts";
import { consentTitle, consentUnder } from "./consent-words.ts";
import { EndCareConsentDialog } from "./end-care-consent-dialog.tsx";

interface CareConsentsProps {
  readonly clientId: string;
  readonly contacts: readonly ClientContact[];
}

/** Of a minor: who consented to their care, and so whose the record of it is. Nothing of a client of age who never was one. */
export function CareConsents({ clientId, contacts }: CareConsentsProps) {
  const { data } = useQuery(careConsentsQuery(clientId));
  const [open, setOpen] = useState<"add" | CareConsent | null>(null);
  if (data === undefined || (!data.isMinor && data.consents.length === 0)) return null;
  return (
    <>
      <h3 className="section-title">Consent to care</h3>
      {data.consents.length === 0 ? (
        <p className="quiet">
          Nobody yet. Put down who consented: a parent, a court, or the minor alone where the state lets them. It
          decides who sees and releases the record of this care.
        </p>
      ) : (
        <ul className="fact-list">
          {data.consents.map((one) => (
            <li key={one.id}>
              <span>
                <bdi>{consentTitle(one)}</bdi>
                <span className="fact-under">{consentUnder(one)}</span>
              </span>
              {one.until === null ? (
                <Menu
                  label={`More for ${consentTitle(one)}`}
                  actions={[{ id: "end", label: "End it", run: () => setOpen(one) }]}
                />
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {data.isMinor ? (
        <span>
          <Button size="s" icon="plus" onPress={() => setOpen("add")}>
            Put down a consent
          </Button>
        </span>
      ) : null}
      {open === "add" ? (
        <AddCareConsentDialog clientId={clientId} contacts={contacts} onClose={() => setOpen(null)} />
      ) : open === null ? null : (
        <EndCareConsentDialog consent={open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
