import { attendanceKinds } from "@goldthread/clinical/patterns/patterns.ts";
import type { LoadedPatterns } from "./api.ts";
import { Count } from "./counted.tsx";
import { attendanceWords, monthTitle } from "./pattern-words.ts";

/** A line a month: how many came, came late, or did not come. The bar shows what the words beside it say. */
export function AttendanceMonths({ attendance }: Pick<LoadedPatterns, "attendance">) {
  const totals = attendance.map(({ kinds }) => attendanceKinds.reduce((sum, kind) => sum + kinds[kind].length, 0));
  const most = Math.max(1, ...totals);
  return (
    <section aria-labelledby="patterns-attendance">
      <h2 className="section-title" id="patterns-attendance">
        Attendance
      </h2>
      <ol className="month-lines">
        {attendance.map(({ month, kinds }, at) => {
          const here = attendanceKinds.filter((kind) => kinds[kind].length > 0);
          return (
            <li key={month}>
              <span className="month-name">{monthTitle(month)}</span>
              <span className="month-bar" aria-hidden="true">
                {here.map((kind) => (
                  <span key={kind} data-kind={kind} style={{ width: `${(kinds[kind].length / most) * 100}%` }} />
                ))}
              </span>
              <span className="month-counts">
                {totals[at] === 0 ? <span className="quiet">no session</span> : null}
                {here.map((kind) => (
                  <Count
                    key={kind}
                    places={kinds[kind]}
                    words={attendanceWords[kind]}
                    title={`${monthTitle(month)}, ${attendanceWords[kind]}`}
                  />
                ))}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
