-- How long customers waited for a first reply, by handle, on the SLA's clock. Those who still wait are counted in
-- (Kaplan-Meier): somebody who is never answered improves no figure. An empty figure: so few were answered that it was never reached.
WITH waits AS (
  SELECT coalesce(handle, '(none named)') AS handle,
    coalesce(waited_seconds, waiting_seconds) AS seconds,
    waited_seconds IS NOT NULL AS answered
  FROM measured
  WHERE rule = 'first-reply-sla' AND coalesce(waited_seconds, waiting_seconds) IS NOT NULL
),
steps AS (
  SELECT handle, seconds, sum(answered) AS answered,
    sum(count(*)) OVER (PARTITION BY handle ORDER BY seconds DESC) AS at_risk
  FROM waits
  GROUP BY handle, seconds
),
curve AS (
  -- A product, as a sum of logarithms; from the step at which nobody is left it is 0.
  SELECT handle, seconds,
    CASE WHEN min(at_risk - answered) OVER before = 0 THEN 0.0
      ELSE exp(sum(CASE WHEN answered < at_risk THEN ln(1.0 - 1.0 * answered / at_risk) ELSE 0 END) OVER before) END AS still_waiting
  FROM steps
  WHERE answered > 0
  WINDOW before AS (PARTITION BY handle ORDER BY seconds ROWS UNBOUNDED PRECEDING)
)
SELECT w.handle,
  count(*) AS mentions,
  sum(w.answered) AS answered,
  sum(NOT w.answered) AS still_waiting,
  (SELECT min(c.seconds) FROM curve AS c WHERE c.handle = w.handle AND c.still_waiting <= 0.5 + 1e-9) AS median_seconds,
  (SELECT min(c.seconds) FROM curve AS c WHERE c.handle = w.handle AND c.still_waiting <= 0.1 + 1e-9) AS p90_seconds,
  max(CASE WHEN NOT w.answered THEN w.seconds END) AS longest_still_waiting_seconds
FROM waits AS w
GROUP BY w.handle
ORDER BY mentions DESC, w.handle;
