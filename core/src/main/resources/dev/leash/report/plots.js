// The plots: how each leak grew, and the JVM over time. Drawn when they come into view.
const plots = new Map();
let past = null;

const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** A vertical line wherever a garbage collection was seen since the moment before. */
function collectionMarks(plot) {
  const at = past.collections;
  const context = plot.ctx;
  context.save();
  context.strokeStyle = colour('--soft');
  context.globalAlpha = 0.45;
  context.setLineDash([2, 4]);
  context.beginPath();
  for (let i = 1; i < at.length; i++) {
    if (at[i] > at[i - 1]) {
      const x = Math.round(plot.valToPos(past.at[i] - past.at[0], 'x', true)) + 0.5;
      context.moveTo(x, plot.bbox.top);
      context.lineTo(x, plot.bbox.top + plot.bbox.height);
    }
  }
  context.stroke();
  context.restore();
}

/** A solid line wherever the number of leaks that were found changed. */
function verdictMarks(plot) {
  const context = plot.ctx;
  context.save();
  context.strokeStyle = colour('--red');
  context.lineWidth = 2;
  context.beginPath();
  past.leaks.forEach((leaks, i) => {
    if (leaks !== (i ? past.leaks[i - 1] : 0)) {
      const x = Math.round(plot.valToPos(past.at[i] - past.at[0], 'x', true));
      context.moveTo(x, plot.bbox.top);
      context.lineTo(x, plot.bbox.top + plot.bbox.height);
    }
  });
  context.stroke();
  context.restore();
}

function axis(side, scale, values, size) {
  return {side, scale, size, values, incrs: scale === 'x' ? STEPS : scale === 'heap' ? STEPS_OF_BYTES : undefined, stroke: colour('--soft'), font: '12px system-ui, sans-serif',
    grid: {stroke: colour('--grid'), width: 1, show: side !== 1}, ticks: {stroke: colour('--grid'), width: 1}};
}

const short = value => (value >= 1e9 ? +(value / 1e9).toFixed(1) + 'G'
  : value >= 1e6 ? +(value / 1e6).toFixed(1) + 'M' : value >= 1e4 ? +(value / 1e3).toFixed(1) + 'k' : '' + value);
const counts = (plot, ticks) => ticks.map(v => (Number.isInteger(v) ? short(v) : ''));
const bytes = (plot, ticks) => ticks.map(v => Math.round(v / 1048576) + ' MB');

/** Seconds and minutes since the first moment, which says more of a test than the time of day. */
function elapsed(plot, ticks) {
  return ticks.map(s => {
    const two = n => String(Math.floor(n)).padStart(2, '0');
    return s < 3600 ? Math.floor(s / 60) + ':' + two(s % 60)
      : s < 172800 ? Math.floor(s / 3600) + ':' + two(s / 60 % 60) + ' h'
      : Math.floor(s / 86400) + ' d' + (s % 86400 < 3600 ? '' : ' ' + Math.floor(s % 86400 / 3600) + ' h');
  });
}

const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200, 86400, 172800, 604800, 1209600, 2592000];
const STEPS_OF_BYTES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000].map(mb => mb * 1048576);

function line(label, value, stroke, more) {
  return Object.assign({label, stroke: colour(stroke), width: 2, spanGaps: true,
    points: {show: past.at.length < 40, size: 5}, value: (plot, v) => (v == null ? '–' : number(v))}, more);
}

/** Where nothing is pointed at, the legend has the numbers of the last moment. */
function lastInLegend(plot) {
  if (!(plot.cursor.left >= 0)) plot.setLegend({idx: past.at.length - 1}, false);
}

const PAPER = {card: 620, page: 680};

/** What is being printed is not laid out for the paper yet. */
function widthOf(place) {
  if (document.documentElement.classList.contains('paper')) return place.dataset.growth ? PAPER.card : PAPER.page;
  return Math.max(place.clientWidth, 200);
}

function draw(place, height, series, rows, axes, legend, marks = [collectionMarks]) {
  const drawn = plots.get(place);
  if (drawn) drawn.destroy();
  const scales = {x: {time: false}, live: {range: (plot, low, high) => [0, Math.max(high || 0, 1) * 1.05]},
    heap: {range: (plot, low, high) => [0, Math.max(high || 0, 1) * 1.1]}};
  const options = {width: widthOf(place), height, scales, axes, legend: {show: legend},
    cursor: Object.assign({drag: {x: false, y: false}}, legend ? {} : {show: false}),
    series: [{label: 'Time', value: (plot, v) => (v == null ? '–' : elapsed(plot, [v])[0])}, ...series],
    hooks: {drawAxes: marks, setLegend: legend ? [lastInLegend] : []}};
  const plot = new uPlot(options, [past.at.map(at => at - past.at[0]), ...rows], place);
  plots.set(place, plot);
  if (legend) lastInLegend(plot);
  place.querySelectorAll('canvas').forEach(canvas => canvas.setAttribute('aria-hidden', 'true'));
}

function drawGrowth(place) {
  const live = past.sites[place.dataset.growth];
  if (!live) return;
  draw(place, 144, [line('Live', live, '--s1', {scale: 'live', fill: colour('--s1') + '22'})], [live],
    [axis(2, 'x', elapsed, 28), axis(3, 'live', counts, 52)], false);
}

function drawTimeline() {
  const place = byId('timeline');
  const apis = Object.entries(past.apis);
  const series = [line('Live, all', past.live, '--s0', {scale: 'live', width: 3})];
  const rows = [past.live];
  apis.forEach(([api, live], i) => {
    series.push(line(api, live, '--s' + (1 + i % 5), {scale: 'live', width: 1.5}));
    rows.push(live);
  });
  const axes = [axis(2, 'x', elapsed, 32), axis(3, 'live', counts, 56)];
  if (past.heap.some(v => v != null)) {
    series.push(line('Heap after collection', past.heap, '--soft',
      {scale: 'heap', dash: [6, 4], value: (plot, v) => (v == null ? '–' : bytes(plot, [v])[0])}));
    rows.push(past.heap);
    axes.push(axis(1, 'heap', bytes, 64));
  }
  draw(place, 288, series, rows, axes, true, [collectionMarks, verdictMarks]);
  drawFlow();
  drawOwners();
}

/** How fast a count grew, in a minute; over half a step at least, since the last moment comes at any time. */
function perMinute(total) {
  const at = past.at;
  const least = (at[at.length - 1] - at[0]) / (at.length - 1) / 2;
  return total.map((n, i) => {
    let before = i - 1;
    while (before > 0 && at[i] - at[before] < least) before--;
    const time = before < 0 ? 0 : at[i] - at[before];
    return time > 0 ? Math.max(0, (n - total[before]) * 60 / time) : null;
  });
}

function drawFlow() {
  const otherwise = past.registered.map((n, i) => n - past.live[i] - past.released[i]);
  const series = [];
  const rows = [];
  const add = (label, total, stroke, more) => {
    series.push(line(label, total, stroke, Object.assign({scale: 'live',
      value: (plot, v) => (v == null ? '–' : number(Math.round(v)))}, more)));
    rows.push(perMinute(total));
  };
  add('Registered', past.registered, '--s1');
  add('Released', past.released, '--s2', {dash: [6, 3]});
  if (otherwise.some(n => n > 0)) add('Ended otherwise', otherwise, '--s3', {dash: [2, 3]});
  draw(byId('flow'), 170, series, rows, [axis(2, 'x', elapsed, 32), axis(3, 'live', counts, 56)], true);
}

/** Only where registrations have owners. */
function drawOwners() {
  const sorts = Object.entries(past.owners);
  byId('owner-time').hidden = !sorts.length;
  if (!sorts.length) return;
  const series = sorts.map(([sort, live], i) => line(sort, live, '--s' + (1 + i % 5), {scale: 'live'}));
  draw(byId('owner-plot'), 170, series, sorts.map(([, live]) => live),
    [axis(2, 'x', elapsed, 32), axis(3, 'live', counts, 56)], true);
}

const inView = new IntersectionObserver(entries => entries.forEach(entry => {
  if (entry.isIntersecting && !plots.has(entry.target)) drawGrowth(entry.target);
}), {rootMargin: '200px'});

function watchGrowth(place) {
  if (past && past.at.length > 1 && past.sites[place.dataset.growth]) {
    place.hidden = false;
    inView.observe(place);
  }
}

function startPlots(content) {
  past = content.history;
  const enough = past && past.at.length > 1;
  byId('time').hidden = !enough;
  if (!enough) return;
  document.querySelectorAll('[data-growth]').forEach(watchGrowth);
  drawTimeline();
}

function forget(place) {
  inView.unobserve(place);
  const drawn = plots.get(place);
  if (drawn) drawn.destroy();
  plots.delete(place);
}

function redrawPlots() {
  for (const place of [...plots.keys()]) {
    if (!place.isConnected) forget(place);
    else if (place.id === 'timeline') drawTimeline();
    else if (place.dataset.growth) drawGrowth(place);
  }
}

function drawAllPlots() {
  if (!past || past.at.length < 2) return;
  document.querySelectorAll('[data-growth]:not([hidden])').forEach(drawGrowth);
  drawTimeline();
}

let resizing;
window.addEventListener('resize', () => {
  clearTimeout(resizing);
  resizing = setTimeout(redrawPlots, 150);
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redrawPlots);
