-- First replies in time, by week: of all that were due, how many came within the target?
-- due = in_time + late. What was waived, disputed or ruled to be no fault is in neither half and stands apart, as do
-- excused ones, those not due yet, and those that nobody can judge. Look at the days that are missing before comparing weeks.
WITH weeks AS (
  SELECT week FROM days UNION SELECT week FROM missing_days
),
first_replies AS (
  SELECT week,
    sum(is_opportunity) AS due,
    sum(verdict = 'kept') AS in_time,
    sum(is_against) AS late,
    sum(verdict = 'broken' AND NOT is_against) AS set_aside,
    sum(verdict = 'excused') AS excused,
    sum(verdict = 'pending') AS not_due_yet,
    sum(verdict = 'unknown') AS unknown
  FROM measured
  WHERE rule = 'first-reply-sla'
  GROUP BY week
)
SELECT w.week,
  coalesce(f.in_time, 0) AS in_time,
  coalesce(f.due, 0) AS due,
  round(100.0 * f.in_time / nullif(f.due, 0), 1) AS percent_in_time,
  coalesce(f.late, 0) AS late,
  coalesce(f.set_aside, 0) AS set_aside,
  coalesce(f.excused, 0) AS excused,
  coalesce(f.not_due_yet, 0) AS not_due_yet,
  coalesce(f.unknown, 0) AS unknown,
  (SELECT count(*) FROM days AS d WHERE d.week = w.week) AS days_judged,
  (SELECT count(*) FROM days AS d WHERE d.week = w.week AND d.complete = 0) AS of_them_incomplete,
  (SELECT count(*) FROM days AS d WHERE d.week = w.week AND d.rows_kept = 0) AS of_them_without_rows,
  (SELECT count(*) FROM missing_days AS m WHERE m.week = w.week) AS days_missing
FROM weeks AS w
LEFT JOIN first_replies AS f ON f.week = w.week
ORDER BY w.week;
