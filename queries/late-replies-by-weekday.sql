-- What late first replies were spent on, by the weekday of the mention, in hours of calendar time. The five parts sum to hours:
-- until the ticket came (ingestion), outside business hours, until somebody took it up (queue), from the first who took it up to
-- the one who answered (handover), and from there to the answer (advocate). Replies that came late, and were answered; who still
-- waits is not in it. set_aside of them are waived, disputed or ruled to be no fault.
WITH late AS (
  SELECT f.date, f.fingerprint, d.weekday,
    f.decision IN ('waived', 'disputed', 'accepted') AS set_aside,
    max(CASE WHEN t.name = 'replied' THEN t.value END) AS replied,
    max(CASE WHEN t.name = 'calendarSeconds' THEN t.value END) AS calendar,
    max(CASE WHEN t.name = 'lagSeconds' THEN t.value END) AS lag,
    max(CASE WHEN t.name = 'offHoursSeconds' THEN t.value END) AS off_hours,
    max(CASE WHEN t.name = 'queueSeconds' THEN t.value END) AS queue,
    max(CASE WHEN t.name = 'handoverSeconds' THEN t.value END) AS handover,
    max(CASE WHEN t.name = 'advocateSeconds' THEN t.value END) AS advocate
  FROM findings AS f
  JOIN days AS d ON d.date = f.date
  JOIN finding_details AS t ON t.date = f.date AND t.fingerprint = f.fingerprint
  WHERE f.rule = 'first-reply-sla' AND f.is_over = 0
  GROUP BY f.date, f.fingerprint
)
SELECT weekday,
  count(*) AS late_replies,
  sum(coalesce(set_aside, 0)) AS set_aside,
  round(sum(calendar) / 3600.0, 2) AS hours,
  round(sum(lag) / 3600.0, 2) AS ingestion,
  round(sum(off_hours) / 3600.0, 2) AS outside_hours,
  round(sum(queue) / 3600.0, 2) AS queue,
  round(sum(handover) / 3600.0, 2) AS handover,
  round(sum(advocate) / 3600.0, 2) AS advocate,
  round(100.0 * sum(advocate) / nullif(sum(calendar), 0), 1) AS percent_advocate
FROM late
WHERE replied = 1
GROUP BY weekday
ORDER BY instr('mon tue wed thu fri sat sun', weekday);
