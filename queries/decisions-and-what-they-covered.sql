-- What people decided, and which findings that spoke of; one that spoke of nothing stands with 0. marked are the findings that
-- bear the decision's mark now: a later word, or its end, takes the mark away. The last row, if any, is what the policy's own
-- exceptions waived, which no note said.
WITH spoken_of AS (
  SELECT d.*, f.date AS day, f.fingerprint AS finding, f.decision AS mark
  FROM decisions AS d
  LEFT JOIN findings AS f ON f.date = d.date AND f.is_over = 0 AND (
    f.fingerprint = d.fingerprint
    OR (d.fingerprint IS NULL
      AND f.rule IN (SELECT value FROM json_each(d.rules))
      AND d.start <= f.at AND f.at < d."end"
      AND (json_array_length(d.handles) = 0
        OR lower(f.handle) IN (SELECT lower(ltrim(trim(value), '@＠')) FROM json_each(d.handles))
        -- A day whose rows were not kept does not know handles; its marks do.
        OR (f.decision = 'waived' AND f.date IN (SELECT date FROM days WHERE rows_kept = 0)))
      AND (f.person IS NULL OR f.person NOT IN (SELECT value FROM json_each(d.not_of))))
  )
)
-- A permission over a span stands with every day judged since: here it is one.
SELECT at, kind,
  coalesce(fingerprint, (SELECT group_concat(value, ', ') FROM json_each(rules))) AS about,
  "by", reason, until,
  count(finding) AS findings,
  coalesce(sum(mark IS CASE kind WHEN 'waive' THEN 'waived' WHEN 'dispute' THEN 'disputed'
    WHEN 'accept' THEN 'accepted' WHEN 'reject' THEN 'rejected' END AND finding IS NOT NULL), 0) AS marked,
  min(day) AS first_day,
  max(day) AS last_day
FROM spoken_of
GROUP BY at, kind, fingerprint, rules, handles, start, "end", not_of, claim, "by", reason, until, note_id
UNION ALL
SELECT NULL, 'waive', group_concat(DISTINCT f.rule), 'the policy', 'its exceptions', NULL,
  count(*), count(*), min(f.date), max(f.date)
FROM findings AS f
WHERE f.decision = 'waived' AND f.is_over = 0
  AND NOT EXISTS (SELECT 1 FROM spoken_of AS s WHERE s.kind = 'waive' AND s.day = f.date AND s.finding = f.fingerprint)
HAVING count(*) > 0
ORDER BY at NULLS LAST, kind, about;
