import { useQuery } from "@tanstack/react-query";
import { useMe, useZone } from "../../shell/me.ts";
import { momentSpan, momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { openingsQuery, type Opening } from "./api.ts";
import { useCloseOpening } from "./use-close-opening.ts";
import "./break-glass.css";

/** Over a chart: that it is open in an emergency and until when; to the care team, who opened it and why. */
export function ChartOpenings({ clientId }: { readonly clientId: string }) {
  const { staff } = useMe();
  const { data } = useQuery(openingsQuery(clientId));
  const openings = data?.openings ?? [];
  const own = openings.find(({ staffId, isLasting }) => isLasting && staffId === staff.id);
  const others = openings.filter(
    ({ staffId, isLasting, review }) => staffId !== staff.id && (isLasting || review === null),
  );
  if (own === undefined && others.length === 0) return null;
  return (
    <div className="emergency-notice">
      {own === undefined ? <OthersOpenings openings={others} /> : <OwnOpening opening={own} />}
    </div>
  );
}

function OwnOpening({ opening }: { readonly opening: Opening }) {
  const [zone, close] = [useZone(), useCloseOpening()];
  return (
    <Notice tone="block" title="Open in an emergency">
      <p>
        Until {momentWords(opening.until, zone)}. Your reason: {opening.reason}
      </p>
      <p>
        <Button size="s" onPress={() => close(opening.id)}>
          Close it now
        </Button>
      </p>
    </Notice>
  );
}

function OthersOpenings({ openings }: { readonly openings: readonly Opening[] }) {
  const zone = useZone();
  return (
    <Notice tone="warn" title="Opened in an emergency">
      {openings.map(({ id, by, at, until, endedAt, reason }) => (
        <p key={id}>
          {by}, {momentSpan(at, endedAt ?? until, zone)}: {reason}
        </p>
      ))}
    </Notice>
  );
}
