// Starts the page; where it is served by a running JVM, keeps it up to date and offers the buttons.
const LIVE = document.documentElement.dataset.live !== undefined;

/** Takes over what changed; cards that are open stay open, and what is typed stays. */
function takeOver(fresh) {
  const cards = byId('leak-cards');
  const opened = new Set([...cards.querySelectorAll('details[open]')].map(d => d.closest('.card').id));
  const old = new Map([...cards.children].map(card => [card.id, card]));
  const focus = document.activeElement;
  const next = [...fresh.querySelectorAll('#leak-cards>.card')].map(card => {
    const before = old.get(card.id);
    if (before && before.dataset.text === card.outerHTML) return before;
    const text = card.outerHTML;
    const shown = document.adoptNode(card);
    shown.dataset.text = text;
    const details = shown.querySelector('details');
    if (details && opened.has(card.id)) details.open = true;
    const growth = shown.querySelector('[data-growth]');
    const growthBefore = before && before.querySelector('[data-growth]');
    if (growth && growthBefore) growth.replaceWith(growthBefore);
    if (before && before.contains(focus)) requestAnimationFrame(() => focusAlike(shown, focus));
    return shown;
  });
  let at = cards.firstElementChild;
  for (const card of next) {
    if (card === at) at = at.nextElementSibling;
    else cards.insertBefore(card, at);
  }
  const stay = new Set(next);
  [...cards.children].forEach(card => {
    if (!stay.has(card)) card.remove();
  });
  for (const part of ['head', 'no-leaks', 'verdicts', 'suspect-cards', 'totals']) {
    const shown = byId(part);
    const other = fresh.getElementById(part);
    if (shown && other && shown.innerHTML !== other.innerHTML) {
      const open = [...shown.querySelectorAll('details')].map(d => d.open);
      shown.innerHTML = other.innerHTML;
      shown.querySelectorAll('details').forEach((d, i) => { d.open = !!open[i]; });
    }
  }
  document.title = fresh.title;
  byId('data').textContent = fresh.getElementById('data').textContent;
}

function focusAlike(card, element) {
  const alike = card.querySelector(element.tagName + (element.className ? '.' + element.className.split(' ')[0] : ''));
  if (alike) alike.focus({preventScroll: true});
}

async function update() {
  const page = await (await fetch('/', {cache: 'no-store'})).text();
  takeOver(new DOMParser().parseFromString(page, 'text/html'));
  content = data();
  table.sites = readSites(content);
  fillFilters();
  drawSites(table.page);
  past = content.history;
  byId('time').hidden = !past || past.at.length < 2;
  document.querySelectorAll('[data-growth]').forEach(watchGrowth);
  if (past && past.at.length > 1) {
    drawTimeline();
    redrawPlots();
  }
  if (byId('leak-search')) filterCards();
}

function listen() {
  const state = byId('live-state');
  const events = new EventSource('/events');
  let busy = false;
  events.onopen = () => { state.className = 'on'; state.textContent = 'Live'; };
  events.onerror = () => { state.className = ''; state.textContent = 'Not connected; the page shows what was last seen'; };
  events.onmessage = async () => {
    if (busy) return;
    busy = true;
    try {
      await update();
      document.documentElement.dataset.updates = 1 + +(document.documentElement.dataset.updates || 0);
    } catch (e) {
      events.onerror();
    }
    busy = false;
  };
}

/** The token comes in the part of the address that no server sees, and does not stay there. */
function token() {
  const given = /(?:^#|&)token=([\w-]+)/.exec(location.hash);
  if (given) {
    sessionStorage.setItem('leash-token', given[1]);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem('leash-token');
}

async function ask(path) {
  const answer = await fetch(path, {method: 'POST', headers: {'X-Leash-Token': token()}});
  const text = await answer.text();
  if (!answer.ok) throw new Error(text.trim());
  return text.trim();
}

/** Tells what something would do, and does it when that is confirmed. */
async function confirmed(title, yes, query) {
  const box = byId('release-box');
  const button = byId('release-yes');
  const say = text => { byId('release-text').textContent = text; };
  byId('release-title').textContent = title;
  button.textContent = yes;
  button.hidden = true;
  say('');
  box.showModal();
  try {
    say(await ask(query + 'dryRun=true'));
    button.hidden = false;
    button.onclick = async () => {
      button.hidden = true;
      try {
        say(await ask(query + 'dryRun=false'));
        await update();
      } catch (e) {
        say(e.message);
      }
    };
  } catch (e) {
    say(e.message);
  }
}

function startControl() {
  const tools = byId('control-tools');
  if (!tools || !token()) return;
  tools.hidden = false;
  document.documentElement.classList.add('control');
  byId('collect').addEventListener('click', async event => {
    event.target.disabled = true;
    try {
      byId('control-text').textContent = await ask('/collect');
      await update();
    } catch (e) {
      byId('control-text').textContent = e.message;
    }
    event.target.disabled = false;
  });
  byId('prove').addEventListener('click', () => {
    confirmed('Look at the heap', 'Write the dump', '/prove?');
  });
  document.addEventListener('click', event => {
    const button = event.target.closest('button[data-release]');
    if (!button) return;
    const query = '/release?by=site&value=' + encodeURIComponent(button.dataset.release) + '&';
    confirmed('Release', 'Release them', query);
  });
  byId('release-no').addEventListener('click', () => byId('release-box').close());
}

content = data();
startCards();
startSites(content);
startPlots(content);
if (LIVE) {
  startControl();
  listen();
}
document.documentElement.dataset.ready = Math.round(performance.now());
