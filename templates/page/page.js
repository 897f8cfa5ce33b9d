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
  // Reading goes on from there; what is a control by itself keeps its place in the order.
  target.focus({ preventScroll: true });
}

addEventListener('hashchange', openTarget);

// The table of findings: filtered by choices and words, sorted by its headings. What is chosen stands in the address.
const severities = { error: '3', warning: '2', info: '1' };

function keyOf(row, name) {
  if (name === 'severity') return severities[row.dataset.severity] ?? '0';
  if (name === 'person') return row.cells[4].textContent;
  return row.dataset[name] ?? '';
}

function sortBy(table, heading) {
  const descending = heading.getAttribute('aria-sort') === 'ascending';
  for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  const body = table.tBodies[0];
  const name = heading.dataset.sort;
  const rows = [...body.rows].map((row) => ({ row, key: keyOf(row, name) }));
  const sign = descending ? -1 : 1;
  rows.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0));
  body.append(...rows.map(({ row }) => row));
}

function makeSortable(table) {
  for (const heading of table.tHead.rows[0].cells) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => sortBy(table, heading));
    heading.append(button);
  }
}

function makeFilter(filter, table) {
  const rows = [...table.tBodies[0].rows];
  const words = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  const fields = [...filter.querySelectorAll('select, input')];
  const count = filter.querySelector('output');

  function fits(row) {
    return fields.every(({ name, value }) => {
      if (value === '') return true;
      if (name === 'text')
        return value
          .toLowerCase()
          .split(/\s+/)
          .every((word) => words.get(row).includes(word));
      if (name === 'standing' && value === 'open') return row.dataset.open === 'yes';
      return row.dataset[name] === value;
    });
  }

  function apply() {
    let shown = 0;
    for (const row of rows) {
      row.hidden = !fits(row);
      if (!row.hidden) shown += 1;
    }
    count.textContent = `${shown} of ${rows.length} shown`;
  }

  function remember() {
    const chosen = fields.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
    const address = chosen.length === 0 ? 'findings' : `findings?${new URLSearchParams(chosen)}`;
    history.replaceState(null, '', `#${address}`);
  }

  function recall() {
    const hash = location.hash.slice(1);
    const chosen = new URLSearchParams(hash.startsWith('findings?') ? hash.slice('findings?'.length) : '');
    // A finding that a link names is shown, whatever was chosen before.
    const isElsewhere = hash !== '' && !hash.startsWith('findings?');
    for (const field of fields) field.value = isElsewhere ? '' : (chosen.get(field.name) ?? '');
    for (const field of fields) if (field.selectedIndex === -1) field.value = '';
    apply();
  }

  filter.addEventListener('input', () => {
    apply();
    remember();
  });
  filter.querySelector('button').addEventListener('click', () => {
    for (const field of fields) field.value = '';
    apply();
    remember();
  });
  addEventListener('hashchange', recall);
  filter.hidden = false;
  recall();
}

const findings = document.querySelector('table.findings');
if (findings !== null) {
  makeSortable(findings);
  makeFilter(document.querySelector('.filter'), findings);
}
openTarget();
