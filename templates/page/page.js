// Makes pages handier; they say everything without it.

// A link to something inside folded details unfolds it.
function openTarget() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  if (target === null) return;
  for (let at = target; at !== null; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  target.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();
