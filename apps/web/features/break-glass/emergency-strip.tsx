import { Link, useLocation } from "@tanstack/react-router";
import { useZone } from "../../shell/me.ts";
import { clockWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { Opening } from "./api.ts";
import { useCloseOpening } from "./use-close-opening.ts";
import { useWatchedOpenings } from "./use-watched-openings.ts";
import "./break-glass.css";

/** Over every page while it lasts: whose record is open to the reader in an emergency. Their chart says it with the reason. */
export function EmergencyStrip() {
  const { pathname } = useLocation();
  const openings = useWatchedOpenings().filter(({ clientId }) => pathname !== `/clients/${clientId}`);
  return openings.length === 0 ? null : (
    <aside className="emergency-strip" aria-label="Open in an emergency">
      {openings.map((opening) => (
        <OpenRecord key={opening.id} opening={opening} />
      ))}
    </aside>
  );
}

function OpenRecord({ opening }: { readonly opening: Opening }) {
  const [zone, close] = [useZone(), useCloseOpening()];
  const { id, clientId, clientName, until } = opening;
  return (
    <p>
      <Icon name="alert" />
      <span>
        <Link to="/clients/$clientId" params={{ clientId }}>
          <bdi>{clientName}</bdi>
        </Link>{" "}
        is open to you in an emergency until {clockWords(until, zone)}.
      </span>
      <Button size="s" onPress={() => close(id)}>
        Close it now
      </Button>
    </p>
  );
}
