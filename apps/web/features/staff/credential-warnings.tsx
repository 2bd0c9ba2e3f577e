import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { isAdministrator, useMe } from "../../shell/me.ts";
import { Notice } from "../../ui/notice.tsx";
import { credentialsQuery } from "./api.ts";
import { standingWords } from "./credential-words.ts";

/** Over the day: one's own credentials that end soon or have ended; for an administrator everybody's, as a number. */
export function CredentialWarnings() {
  const me = useMe();
  const { data } = useQuery(credentialsQuery);
  const due = (data?.credentials ?? []).filter(({ standing }) => standing !== "valid");
  const own = due.filter(({ staffId }) => staffId === me.staff.id);
  const others = isAdministrator(me) ? due.length - own.length : 0;
  if (own.length + others === 0) return null;
  return (
    <Notice tone={due.some(({ standing }) => standing === "ended") ? "late" : "warn"} title="Credentials">
      {own.map((credential) => (
        <p key={credential.id}>
          {credential.title}: {standingWords(credential)?.words.toLowerCase()}. <Link to="/you">Look at yours</Link>
        </p>
      ))}
      {others === 0 ? null : (
        <p>
          {others === 1
            ? "One of a colleague’s ends soon or has ended."
            : `${others} of colleagues end soon or have ended.`}{" "}
          <Link to="/settings">Look at them</Link>
        </p>
      )}
    </Notice>
  );
}
