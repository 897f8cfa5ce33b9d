-- Findings by rule and week, with how much there was to judge: found = waived + disputed + accepted + left_over.
-- percent_against is left_over / opportunities: what was kept, and what is held against it. Weeks in which a rule had nothing to judge are
-- not listed; one in which it could not judge has a count under unknown, or days under not_judged.
WITH found AS (
  SELECT d.week, f.rule,
    count(*) AS found,
    sum(f.decision IS 'waived') AS waived,
    sum(f.decision IS 'disputed') AS disputed,
    sum(f.decision IS 'accepted') AS accepted,
    sum(f.decision IS NULL OR f.decision = 'rejected') AS left_over,
    count(DISTINCT f.conversation) AS conversations
  FROM findings AS f JOIN days AS d ON d.date = f.date
  WHERE f.is_over = 0
  GROUP BY d.week, f.rule
),
judged AS (
  SELECT d.week, o.rule,
    sum(o.population) AS population,
    sum(o.kept) AS kept,
    sum(o.unknown) AS unknown,
    sum(o.status IN ('skipped', 'errored')) AS not_judged
  FROM outcomes AS o JOIN days AS d ON d.date = o.date
  GROUP BY d.week, o.rule
)
SELECT j.week, j.rule,
  j.population,
  coalesce(f.found, 0) AS found,
  coalesce(f.waived, 0) AS waived,
  coalesce(f.disputed, 0) AS disputed,
  coalesce(f.accepted, 0) AS accepted,
  coalesce(f.left_over, 0) AS left_over,
  coalesce(f.left_over, 0) + j.kept AS opportunities,
  round(100.0 * coalesce(f.left_over, 0) / nullif(coalesce(f.left_over, 0) + j.kept, 0), 1) AS percent_against,
  coalesce(f.conversations, 0) AS conversations,
  j.unknown,
  j.not_judged
FROM judged AS j
LEFT JOIN found AS f ON f.week = j.week AND f.rule = j.rule
WHERE j.population > 0 OR j.not_judged > 0 OR f.found > 0
ORDER BY j.week, left_over DESC, j.rule;
