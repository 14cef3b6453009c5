// Keeps an answer while it is written: field by field to the server, on this device when there is no connection, and
// together with others who write the same answer. Without this script the same form is saved with its button.
const form = document.querySelector('form[data-answer]')
const say = form.dataset
const status = form.querySelector('[data-status]')
const store = 'yhdyspinta.answer ' + say.answer + ' ' + say.organisation + ' ' + say.person
const PAUSE = 700, LONGEST = 3000, PRESENCE = 20000
const fields = new Map()
let token = form.elements._csrf.value
let change = Number(say.change)
let pause = 1000, again, sending = false, failed = false, submitting = false

class Field {
  constructor(box) {
    this.box = box
    this.name = box.dataset.field
    this.stamp = form.elements[this.name + '.r']
    this.text = box.querySelector('textarea[name="' + CSS.escape(this.name) + '"]')
    this.known = this.value
    this.ancestor = this.lost = this.clash = null
  }
  get inputs() { return [...form.querySelectorAll('input[name="' + CSS.escape(this.name) + '"]')] }
  get value() { return this.text ? this.text.value : this.inputs.filter(input => input.checked).map(input => input.value).join('\n') }
  set value(value) {
    if (this.text) place(this.text, value)
    else this.inputs.forEach(input => { input.checked = value.split('\n').includes(input.value) })
    this.box.dispatchEvent(new CustomEvent('answer:changed', { bubbles: true }))
  }
  get revision() { return Number(this.stamp.value) }
  set revision(revision) { this.stamp.value = revision; extra(this, '.a', this.ancestor); extra(this, '.l', this.lost) }
  get dirty() { return this.value !== this.known || this.clash !== null }
}

// What the plain form needs to know besides the revision.
function extra(field, suffix, value) {
  let input = form.elements[field.name + suffix]
  if (value === null) return input?.remove()
  if (!input) { input = document.createElement('input'); input.type = 'hidden'; input.name = field.name + suffix; field.stamp.after(input) }
  input.value = value
}

// Puts a text in its place without moving the writer's cursor away from the words it stands at.
function place(area, value) {
  const old = area.value
  if (old === value) return
  let same = 0
  while (same < Math.min(old.length, value.length) && old[same] === value[same]) same++
  const moved = point => point <= same ? point : Math.max(same, point + value.length - old.length)
  const [start, end] = [moved(area.selectionStart), moved(area.selectionEnd)]
  area.value = value
  if (document.activeElement === area) area.setSelectionRange(start, end)
}

// What was typed since (from → to), done to another text; null when that text differs in the same place.
function redo(from, to, onto) {
  const typed = stretch(from, to), other = stretch(from, onto)
  if (typed.end < other.start) return onto.slice(0, typed.start) + typed.text + onto.slice(typed.end)
  const shift = onto.length - from.length
  if (other.end < typed.start) return onto.slice(0, typed.start + shift) + typed.text + onto.slice(typed.end + shift)
  return null
}
function stretch(from, to) {
  let start = 0, end = 0
  const most = Math.min(from.length, to.length)
  while (start < most && from[start] === to[start]) start++
  while (end < most - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end++
  return { start, end: from.length - end, text: to.slice(start, to.length - end) }
}

/* ── On this device ── */
function kept() { try { return JSON.parse(localStorage.getItem(store)) ?? {} } catch { return {} } }
function keep(all) {
  try { Object.keys(all).length ? localStorage.setItem(store, JSON.stringify(all)) : localStorage.removeItem(store) } catch { /* full or forbidden: the server has what it has */ }
}
function remember(field) {
  keep({ ...kept(), [field.name]: { value: field.value, revision: field.revision, ancestor: field.ancestor, lost: field.lost, at: Date.now() } })
}
function forget(field) { const all = kept(); delete all[field.name]; keep(all) }
function recall() {
  for (const [name, entry] of Object.entries(kept())) {
    const field = fields.get(name)
    if (!field || entry.value === field.value || Date.now() - entry.at > 30 * 864e5) { if (field) forget(field); continue }
    field.ancestor = entry.ancestor
    field.lost = entry.lost
    field.revision = entry.revision
    field.value = entry.value
    plan(field, 0)
  }
}

/* ── To the server ── */
function plan(field, wait = PAUSE) {
  field.since ??= Date.now()
  clearTimeout(field.timer)
  field.timer = setTimeout(() => { field.due = true; send() }, Math.min(wait, Math.max(0, field.since + LONGEST - Date.now())))
}

// One at a time and in order, so that an answer always belongs to the text it answers.
async function send() {
  if (sending) return
  sending = true
  failed = false
  const slow = setTimeout(() => show('saving', say.saving), 1000)
  try {
    for (let field; (field = [...fields.values()].find(each => each.due));) await sendOne(field)
    pause = 1000
    clearTimeout(again)
  } catch (problem) {
    failed = true
    show('offline', problem.text ?? say.offline)
    clearTimeout(again)
    again = setTimeout(send, pause)
    pause = Math.min(pause * 2, 30000)
  } finally {
    clearTimeout(slow)
    sending = false
    form.dispatchEvent(new Event('answer:idle'))
  }
}

async function sendOne(field) {
  const sent = field.value
  const body = new URLSearchParams({ organisation: say.organisation, field: field.name, value: sent, revision: field.revision })
  if (field.ancestor !== null) body.set('ancestor', field.ancestor)
  if (field.lost !== null) body.set('lost', field.lost)
  if (field.clash !== null || field.settles) body.set('settles', 'true')
  let answer
  try {
    const response = await post('/fields', body)
    if (!response.ok) { const problem = new Error(response.status); problem.final = response.status < 500; problem.text = problem.final ? say.refused : say.offline; throw problem }
    answer = await response.json()
  } catch (problem) {
    if (!problem.final) { field.lost = sent; field.revision = field.revision; remember(field) }
    else field.due = false
    throw problem
  }
  field.due = field.settles = false
  field.since = undefined
  field.lost = null
  field.tooLong = answer.state === 'tooLong'
  if (field.tooLong) { remember(field); saved(answer.at) }
  else answer.state === 'conflict' ? clash(field, answer) : settle(field, sent, answer)
}

async function post(path, body) {
  const go = () => fetch(say.answer + path, { method: 'POST', body, headers: { 'X-CSRF-TOKEN': token, Accept: 'application/json' } })
  const response = await go()
  if (response.status !== 403) return response
  const renewed = await fetch(say.answer + '/token?organisation=' + say.organisation, { headers: { Accept: 'text/plain' } })
  if (!renewed.ok || renewed.redirected) { const problem = new Error('signed out'); problem.text = say.signedOut; throw problem }
  token = form.elements._csrf.value = await renewed.text()
  return go()
}

function settle(field, sent, answer) {
  const now = field.value
  unclash(field)
  field.ancestor = null
  field.known = answer.value
  if (now === sent) field.value = answer.value
  else if (answer.value !== sent) {
    const both = field.text ? redo(sent, now, answer.value) : now
    if (both === null) { field.ancestor = sent; field.known = sent }
    else field.value = both
  }
  field.revision = answer.revision
  if (field.value === field.known && field.ancestor === null) forget(field)
  else { remember(field); plan(field) }
  saved(answer.at)
}

// A text that is too long to be kept is told of until it is shorter, whatever else is saved meanwhile.
function saved(at) {
  const long = [...fields.values()].find(field => field.tooLong)
  if (long) show('offline', say.tooLong.replace('{0}', long.name.slice(1).split('.')[0]))
  else show('saved', say.savedAt.replace('{0}', at))
}

function show(state, text) {
  status.dataset.state = state
  if (status.textContent !== text) status.textContent = text
}

/* ── Two people in one place ── */
function clash(field, answer) {
  remember(field)
  saved(answer.at)
  field.clash = answer
  field.box.querySelectorAll('[data-clash], [data-waiting][data-own]').forEach(panel => panel.remove())
  const panel = element('div', { className: 'clash' })
  panel.dataset.clash = ''
  panel.setAttribute('role', 'alert')
  const difference = element('div', { className: 'clash-text' })
  for (const passage of answer.passages) difference.append(marked(passage))
  const buttons = element('div', { className: 'buttons' })
  buttons.append(
    button(say.keepMine, () => choose(field, field.value)),
    button(say.takeTheirs, () => choose(field, answer.value)),
    button(say.takeBoth, () => choose(field, field.value + '\n\n' + answer.value)))
  panel.append(
    element('p', { className: 'strong', textContent: say.theirs.replace('{0}', field.writer ?? '') }), element('div', { className: 'clash-text', textContent: answer.value }),
    element('p', { className: 'strong small', textContent: say.difference }), difference, buttons)
  field.text.after(panel)
}
function marked({ kind, text }) {
  if (kind === 'BOTH') return document.createTextNode(text)
  const passage = element(kind === 'MINE' ? 'del' : 'ins', {})
  passage.append(element('span', { className: 'visually-hidden', textContent: (kind === 'MINE' ? say.onlyMine : say.onlyTheirs) + ' ' }), text)
  return passage
}
function choose(field, value) {
  const { revision, value: theirs } = field.clash
  unclash(field)
  field.ancestor = null
  field.known = theirs
  field.revision = revision
  field.value = value
  field.text.focus()
  field.settles = true
  value === theirs ? forget(field) : remember(field)
  plan(field, 0)
}
function unclash(field) { field.clash = null; field.box.querySelector('[data-clash]')?.remove() }
function element(name, properties) { return Object.assign(document.createElement(name), properties) }
function button(text, deed) { const it = element('button', { type: 'button', className: 'button quiet small', textContent: text }); it.addEventListener('click', deed); return it }

/* ── The others ── */
function news({ change: latest, fields: changed, present }) {
  change = Math.max(change, latest)
  for (const each of changed) {
    const field = fields.get(each.field)
    if (!field || each.revision <= field.revision) continue
    field.writer = each.writer
    if (field.dirty || field.due) continue
    field.known = each.value
    field.value = each.value
    field.revision = each.revision
    const writer = field.box.querySelector('[data-writer]')
    if (writer && each.by !== say.person) writer.textContent = say.updated.replace('{0}', each.writer)
  }
  company(present.filter(each => each.id !== say.person))
}
function company(others) {
  const place = form.querySelector('[data-others]')
  place.hidden = others.length === 0
  place.textContent = others.length === 0 ? '' : others.length === 1 ? say.othersOne.replace('{0}', others[0].name) : say.othersMany.replace('{0}', others.length)
  place.title = others.map(each => each.name).join(', ')
}
async function present() {
  if (document.hidden) return
  try {
    const response = await post('/presence', new URLSearchParams({ organisation: say.organisation, since: change }))
    if (response.ok) news(await response.json())
  } catch { /* the next save says what is wrong */ }
}

form.querySelectorAll('[data-field]').forEach(box => fields.set(box.dataset.field, new Field(box)))
recall()
const field = event => fields.get(event.target.name)
form.addEventListener('input', event => {
  const changed = field(event)
  if (!changed) return
  remember(changed)
  plan(changed, event.target.type === 'radio' || event.target.type === 'checkbox' ? 0 : PAUSE)
})
// What is still unsent goes first. With nothing to send the browser submits at once: a form asked to submit while it is
// being submitted does nothing, and says nothing.
form.addEventListener('submit', async event => {
  if (submitting) return
  const submitter = event.submitter
  for (const each of fields.values()) { clearTimeout(each.timer); each.due = each.due || each.dirty && each.clash === null }
  submitting = !sending && ![...fields.values()].some(each => each.due)
  if (submitting) return
  event.preventDefault()
  while (sending) await idle()
  await send()
  while (sending) await idle()
  if (failed) return
  submitting = true
  setTimeout(() => form.requestSubmit(submitter))
})
const idle = () => new Promise(done => form.addEventListener('answer:idle', done, { once: true }))
addEventListener('online', send)
addEventListener('pagehide', () => navigator.sendBeacon(say.answer + '/absence', new URLSearchParams({ organisation: say.organisation, _csrf: token })))
document.addEventListener('visibilitychange', present)
new EventSource(say.answer + '/stream?organisation=' + say.organisation + '&since=' + change).addEventListener('news', event => news(JSON.parse(event.data)))
setInterval(present, PRESENCE)
present()
