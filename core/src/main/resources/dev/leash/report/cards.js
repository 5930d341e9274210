// The cards of leaks: copying, filtering, printing, and lines that break where names do.
const byId = id => document.getElementById(id);

/** Reads what comes with the page. A number among the texts says how much of the one before begins the next. */
function data() {
  const read = JSON.parse(byId('data').textContent);
  const strings = [];
  let common = 0;
  for (const part of read.strings) {
    if (typeof part === 'number') {
      common = part;
    } else {
      strings.push((common ? strings[strings.length - 1].slice(0, common) : '') + part);
      common = 0;
    }
  }
  read.strings = strings;
  return read;
}

let content;
const number = n => n.toLocaleString('en-US');

/** A part of a name that is longer than this may break before its capital letters. */
const LONG = 26;

/** Lets a name break before its dots and dollar signs, and before its file, which stays together if it is short. */
function named(element, name) {
  const file = name.indexOf('(');
  const parts = (file < 0 ? name : name.slice(0, file)).split(/(?=\.)|(?<!\$)(?=\$)/);
  if (file >= 0) {
    parts.push(...(name.length - file > LONG ? name.slice(file).split(/(?=\.)/) : [name.slice(file)]));
  }
  parts.forEach((part, i) => {
    if (part.length > LONG) parts.splice(i, 1, ...part.split(/(?<=[a-z])(?=[A-Z])/));
  });
  parts.forEach((part, i) => {
    if (i) element.append(document.createElement('wbr'));
    element.append(part);
  });
  return element;
}

document.addEventListener('click', event => {
  const button = event.target.closest('button.copy');
  if (!button) return;
  const text = button.getAttribute('aria-label').slice('Copy '.length);
  const done = () => {
    const label = button.textContent;
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = label; }, 1500);
  };
  if (navigator.clipboard && window.isSecureContext) {
    navigator.clipboard.writeText(text).then(done, () => copyBySelection(text, done));
  } else {
    copyBySelection(text, done);
  }
});

/** For pages opened as a file, where browsers do not offer the clipboard. */
function copyBySelection(text, done) {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  if (document.execCommand('copy')) done();
  area.remove();
}

/** When a card is opened for the first time, its call stack gets lines that break, or is written. */
document.addEventListener('toggle', event => {
  if (event.target.open) prepare(event.target);
}, true);

function prepare(details) {
  const card = details.closest('.card');
  if (!card) return;
  const names = [...details.querySelectorAll('ol.stack code')];
  names.filter(code => !code.querySelector('wbr')).forEach(code => {
    const name = code.textContent;
    code.textContent = '';
    named(code, name);
  });
  const stack = !names.length && content.stacks[card.id];
  if (stack) writeStack(details, stack);
}

function writeStack(details, stack) {
  const title = document.createElement('h4');
  title.textContent = 'Call stack';
  const list = document.createElement('ol');
  list.className = 'stack';
  for (let i = 0; i + 1 < stack.length; i += 2) {
    const item = document.createElement('li');
    if (stack[i + 1]) item.className = 'own';
    item.append(named(document.createElement('code'), content.strings[stack[i]]));
    list.append(item);
  }
  details.append(title, list);
  if (stack.length % 2) {
    const more = document.createElement('p');
    more.className = 'soft';
    more.textContent = content.strings[stack[stack.length - 1]];
    details.append(more);
  }
}

function filterCards() {
  const words = byId('leak-search').value.toLowerCase();
  const level = byId('leak-level').value;
  let shown = 0;
  document.querySelectorAll('#leak-cards>.card').forEach(card => {
    const fits = (!level || card.dataset.level === level)
        && (!words || card.textContent.toLowerCase().includes(words));
    card.hidden = !fits;
    shown += fits ? 1 : 0;
  });
  byId('leak-shown').textContent = number(shown) + (shown === 1 ? ' leak' : ' leaks') + ' shown';
}

function startCards() {
  const tools = byId('leak-tools');
  if (!tools) return;
  tools.hidden = false;
  byId('leak-search').addEventListener('input', filterCards);
  byId('leak-level').addEventListener('change', filterCards);
}

/** On paper everything is open, in the colours of the light page, and plots are as wide as paper is. */
let openedForPrint = [];
window.addEventListener('beforeprint', () => {
  document.documentElement.classList.add('paper');
  openedForPrint = [...document.querySelectorAll('main details:not([open])')];
  openedForPrint.forEach(details => {
    details.open = true;
    prepare(details);
  });
  drawAllPlots();
});
window.addEventListener('afterprint', () => {
  document.documentElement.classList.remove('paper');
  openedForPrint.forEach(details => { details.open = false; });
  redrawPlots();
});
