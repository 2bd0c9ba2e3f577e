import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useToday, useZone } from "../../shell/me.ts";
import { dayAndWeekday } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import "./session.css";

/** The way back to the day's list, a single Enter away. */
export function BackToDay({ start }: { readonly start: string | null }) {
  const today = useToday();
  const zone = useZone();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.focus({ preventScroll: true }), []);
  const day = start === null ? today : zonedTime(start, zone).day;
  return (
    <Link
      ref={link}
      className="button session-back"
      data-tone="main"
      to="/"
      search={{ day: day === today ? undefined : day }}
    >
      {day === today ? "Back to Today" : `Back to ${dayAndWeekday(day)}`}
    </Link>
  );
}
