import { useEffect, useState } from "react";
import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { listReleases, type Release } from "./api.ts";

export function PastReleases() {
  const zone = useZone();
  const [releases, setReleases] = useState<readonly Release[]>([]);
  useEffect(() => {
    let isHere = true;
    void listReleases()
      .then((answer) => {
        if (isHere) setReleases(answer.releases);
      })
      // Out of reach: the list is only looked back at.
      .catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, []);
  if (releases.length === 0) return null;
  return (
    <>
      <h3>Given out before</h3>
      <ul className="room-rows">
        {releases.map(({ id, at, recipient, purpose, citation }) => (
          <li key={id} className="room-row">
            <span>
              {momentWords(at, zone)}: {recipient}
              <span className="quiet small">
                {" "}
                {purpose}. {citation}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
