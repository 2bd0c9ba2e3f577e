/** How much of the schedule is shown at once. */
export type ScheduleView = "day" | "week" | "month";
export const scheduleViews: readonly ScheduleView[] = ["day", "week", "month"];
