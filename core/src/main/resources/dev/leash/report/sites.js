// The table of all sites: search, filters, sorting, groups and pages. Only one page is in the document.
const PAGE = 50;
const FIELDS = ['id', 'api', 'kind', 'type', 'method', 'file', 'line', 'source', 'listener', 'service',
  'tags', 'owners', 'registered', 'released', 'completed', 'collected', 'cleaned', 'live', 'own', 'leak'];
const GROUPS = {
  package: site => [site.package], owner: site => site.owners, service: site => [site.service],
  tag: site => site.tags, api: site => [site.api], kind: site => [site.kind],
  own: site => [site.own ? 'own code' : 'frameworks']};
const NONE = '(none)';
const table = {sites: [], sort: 'live', down: true, page: 0};

function readSites(content) {
  const texts = content.strings;
  const text = at => (at < 0 ? '' : texts[at]);
  return content.sites.map(row => {
    const site = {};
    if (typeof row[0] === 'number') row[0] = 'site-' + row[0];
    FIELDS.forEach((field, i) => { site[field] = row[i]; });
    for (const field of ['api', 'kind', 'type', 'method', 'source', 'listener', 'service']) {
      site[field] = text(site[field]);
    }
    for (const field of ['tags', 'owners']) site[field] = site[field].map(text);
    const dot = site.type.lastIndexOf('.');
    site.package = dot < 0 ? '' : site.type.slice(0, dot);
    const simple = site.type.slice(dot + 1);
    const outer = simple.split(/[$/]/)[0] || simple;
    site.file = site.file === -1 ? outer + '.java' : text(site.file);
    site.at = site.type ? simple + '.' + site.method : 'unknown';
    site.text = [site.type, site.method, site.file, site.api, site.kind, site.source, site.listener,
      site.service, ...site.tags, ...site.owners, site.id].join('\n').toLowerCase();
    return site;
  });
}

function chosen() {
  const words = byId('site-search').value.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = Object.keys(GROUPS).map(name => [name, byId('filter-' + name)])
      .filter(([, box]) => box && box.value !== '').map(([name, box]) => [GROUPS[name], box.value]);
  return table.sites.filter(site => words.every(word => site.text.includes(word))
      && wanted.every(([of, value]) => {
        const values = of(site).filter(Boolean);
        return value === NONE ? values.length === 0 : values.includes(value);
      }));
}

/** Leaks first, then the application's own code; the column that was chosen decides within both. */
function sorted(sites) {
  const key = table.sort;
  const sign = table.down ? -1 : 1;
  return sites.sort((a, b) => (b.leak - a.leak && key === 'live' ? b.leak - a.leak : 0)
      || (key === 'live' ? b.own - a.own : 0)
      || sign * (typeof a[key] === 'number' ? a[key] - b[key] : a[key].localeCompare(b[key])));
}

function groupsOf(sites, of) {
  const groups = new Map();
  for (const site of sites) {
    const values = of(site).filter(Boolean);
    for (const value of values.length ? values : [NONE]) {
      let group = groups.get(value);
      if (!group) groups.set(value, group = {name: value, sites: 0, registered: 0, released: 0, live: 0, leak: 0});
      group.sites++;
      group.leak += site.leak;
      for (const count of ['registered', 'released', 'live']) group[count] += site[count];
    }
  }
  return [...groups.values()].sort((a, b) => b.live - a.live || a.name.localeCompare(b.name));
}

function cell(row, label, value, kind) {
  const td = document.createElement('td');
  td.dataset.label = label;
  td.className = kind || (typeof value === 'number' ? 'n' : '');
  if (typeof value === 'number') td.textContent = number(value);
  else named(td, value || '–');
  row.append(td);
}

function siteRow(site) {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  if (site.leak) {
    row.className = 'leak';
    const link = document.createElement('a');
    link.href = '#' + site.id;
    head.append(named(link, site.at));
  } else {
    named(head, site.at);
  }
  const where = document.createElement('div');
  where.className = 'soft';
  named(where, site.package + (site.line > 0 ? ' (' + site.file + ':' + site.line + ')' : ''));
  head.append(where);
  row.append(head);
  cell(row, 'API', site.api);
  cell(row, 'Listener', site.listener.slice(site.listener.lastIndexOf('.') + 1), 'wide');
  for (const [label, key] of [['Registered', 'registered'], ['Released', 'released'], ['Completed', 'completed'],
    ['Collected', 'collected'], ['Cleaned', 'cleaned'], ['Live', 'live']]) {
    cell(row, label, site[key]);
  }
  return row;
}

function groupRow(group, name) {
  const row = document.createElement('tr');
  if (group.leak) row.className = 'leak';
  const head = document.createElement('th');
  head.scope = 'row';
  const button = document.createElement('button');
  button.type = 'button';
  named(button, group.name);
  button.addEventListener('click', () => {
    byId('filter-' + name).value = group.name;
    byId('site-group').value = '';
    drawSites(0);
  });
  head.append(button);
  row.append(head);
  for (const [label, key] of [['Sites', 'sites'], ['Leaks', 'leak'], ['Registered', 'registered'],
    ['Released', 'released'], ['Live', 'live']]) {
    cell(row, label, group[key]);
  }
  return row;
}

function drawSites(page) {
  const name = byId('site-group').value;
  const sites = chosen();
  const rows = name ? groupsOf(sites, GROUPS[name]) : sorted(sites);
  table.page = Math.max(0, Math.min(page, Math.ceil(rows.length / PAGE) - 1));
  const first = table.page * PAGE;
  const body = byId(name ? 'group-rows' : 'site-rows');
  byId('site-table').hidden = !!name;
  byId('group-table').hidden = !name;
  body.replaceChildren(...rows.slice(first, first + PAGE).map(row => (name ? groupRow(row, name) : siteRow(row))));
  byId('site-shown').textContent = rows.length === 0 ? 'Nothing fits.'
      : number(first + 1) + '–' + number(Math.min(first + PAGE, rows.length)) + ' of '
        + number(rows.length) + (name ? ' groups' : ' sites');
  byId('site-before').disabled = table.page === 0;
  byId('site-after').disabled = first + PAGE >= rows.length;
  document.querySelectorAll('#site-table th[data-sort]').forEach(th => {
    const on = th.dataset.sort === table.sort;
    if (on) th.setAttribute('aria-sort', table.down ? 'descending' : 'ascending');
    else th.removeAttribute('aria-sort');
  });
}

function fillFilters() {
  for (const name of Object.keys(GROUPS)) {
    const box = byId('filter-' + name);
    const before = box.value;
    const groups = groupsOf(table.sites, GROUPS[name]);
    const known = groups.map(group => group.name).sort((a, b) => a.localeCompare(b)).slice(0, 500);
    if (before && !known.includes(before)) known.push(before);
    box.replaceChildren(new Option('all', ''), ...known.map(value => new Option(value, value)));
    box.value = before;
    box.parentElement.hidden = known.length < 2;
  }
}

function startSites(content) {
  table.sites = readSites(content);
  fillFilters();
  byId('site-tools').hidden = false;
  byId('site-pager').hidden = false;
  const redraw = () => drawSites(0);
  byId('site-search').addEventListener('input', redraw);
  document.querySelectorAll('#site-tools select').forEach(box => box.addEventListener('change', redraw));
  byId('site-before').addEventListener('click', () => drawSites(table.page - 1));
  byId('site-after').addEventListener('click', () => drawSites(table.page + 1));
  document.querySelectorAll('#site-table th[data-sort] button').forEach(button => {
    button.addEventListener('click', () => {
      const key = button.parentElement.dataset.sort;
      table.down = table.sort === key ? !table.down : !['at', 'api', 'listener'].includes(key);
      table.sort = key;
      drawSites(0);
    });
  });
  drawSites(0);
}
