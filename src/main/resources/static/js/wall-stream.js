// Keeps the wall as everybody sees it: places notes by their DOM id, keeps focus, announces what is new in batches.
// Other scripts say "wall:place" with a note's article when they have one to show, and hear "wall:online".
const wall = document.querySelector('main[data-wall]')
const own = new Set([...wall.querySelectorAll('.note[data-own]')].map(note => note.id))
const liked = new Set([...wall.querySelectorAll('.like[aria-pressed="true"]')].map(like => like.value))
const news = document.getElementById('wall-news')
const link = document.getElementById('wall-link')
let revision = wall.dataset.revision
let unheard = 0
let lost = false

const parse = html => {
  const box = document.createElement('template')
  box.innerHTML = html
  return box.content.firstElementChild
}

function dress(note) {
  if (own.has(note.id)) note.dataset.own = 'true'
  const like = note.querySelector('.like')
  if (like) like.setAttribute('aria-pressed', liked.has(like.value))
  note.hidden = Boolean(wall.dataset.group) && wall.dataset.group !== note.dataset.group
}

function replace(before, note) {
  const focused = before.contains(document.activeElement) ? document.activeElement : null
  const again = focused && (focused === before ? note : note.querySelector('.' + focused.classList[0]))
  before.replaceWith(note)
  again?.focus({ preventScroll: true })
}

function place(note) {
  const before = document.getElementById(note.id)
  const column = wall.querySelector(`[data-notes="${CSS.escape(note.dataset.column)}"]`)
  dress(note)
  if (before?.matches('.note') && column?.contains(before)) replace(before, note)
  else {
    before?.remove()
    if (!column) return
    if (wall.dataset.sort === 'new') column.prepend(note)
    else column.append(note)
    if (!before && !note.dataset.state) {
      note.classList.add('arriving')
      if (!own.has(note.id)) announce()
    }
  }
  count()
}

function count() {
  wall.querySelectorAll('.wall-column').forEach(column =>
    column.querySelector('.count').textContent = column.querySelectorAll('.note:not([data-state])').length)
}

function announce() {
  if (unheard++ === 0) setTimeout(() => {
    news.textContent = unheard === 1 ? wall.dataset.newsOne : wall.dataset.newsMany.replace('{}', unheard)
    unheard = 0
  }, 3000)
}

function gone(id) {
  const note = document.getElementById(id)
  if (!note?.matches('.note')) return
  if (note.contains(document.activeElement)) wall.focus({ preventScroll: true })
  note.remove()
  count()
}

// Somewhat later and not all at once: a thousand readers would otherwise fetch the page in the same moment.
function shape(head) {
  const before = document.getElementById('wall-head')
  const changed = before.dataset.shape !== head.dataset.shape
  before.replaceWith(head)
  document.dispatchEvent(new Event('wall:head'))
  if (changed) setTimeout(reload, Math.random() * 1500)
}

function reload() {
  if (document.querySelector('dialog[open]')) setTimeout(reload, 2000)
  else location.reload()
}

function say(online) {
  if (online === !lost) return
  lost = !online
  link.hidden = false
  link.dataset.state = online ? 'saved' : 'offline'
  link.textContent = online ? link.dataset.online : link.dataset.offline
  if (online) setTimeout(() => { link.hidden = !lost }, 5000)
}

let stream
let wait = 1000

function connect() {
  stream?.close()
  stream = new EventSource(`${wall.dataset.stream}?since=${revision}`)
  const on = (name, deed) => stream.addEventListener(name, event => {
    deed(event.data)
    if (event.lastEventId) revision = event.lastEventId
  })
  on('note', html => place(parse(html)))
  on('gone', gone)
  on('shape', html => shape(parse(html)))
  stream.onopen = () => {
    wait = 1000
    say(true)
    document.dispatchEvent(new Event('wall:online'))
  }
  stream.onerror = () => {
    say(false)
    if (stream.readyState !== EventSource.CLOSED) return
    setTimeout(connect, wait)
    wait = Math.min(wait * 2, 15000)
  }
}

document.addEventListener('wall:place', event => place(event.detail))
document.addEventListener('wall:own', event => own.add(event.detail))
document.addEventListener('wall:liked', event => event.detail.on ? liked.add(event.detail.note) : liked.delete(event.detail.note))
if (wall.dataset.stream) {
  connect()
  addEventListener('online', connect)
  addEventListener('offline', () => say(false))
}
