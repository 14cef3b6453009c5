// Writing without waiting: a note gets its id here, stands in a queue on this device until the server has answered, and
// is sent again as often as needed; the id makes that harmless.
const wall = document.querySelector('main[data-wall]')
const form = document.getElementById('composer')
const queueKey = `wall:${wall.dataset.wall}:queue`
const draftKey = `wall:${wall.dataset.wall}:draft`
const choiceKey = `wall:${wall.dataset.wall}:choice`
const read = (key, empty) => { try { return JSON.parse(localStorage.getItem(key)) ?? empty } catch { return empty } }
const keep = (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)) } catch { /* private mode: memory only */ } }
let queue = read(queueKey, [])
let busy = false

function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = bytes[6] & 15 | 64
  bytes[8] = bytes[8] & 63 | 128
  return [...bytes].map((byte, at) => ([4, 6, 8, 10].includes(at) ? '-' : '') + byte.toString(16).padStart(2, '0')).join('')
}

// Another tab may have sent or added some: what it kept counts.
function change(deed) {
  queue = deed(read(queueKey, queue))
  keep(queueKey, queue)
}

function show(item, state, text) {
  const there = document.getElementById('note_' + item.id)
  if (there && !there.dataset.state) return
  const note = document.createElement('article')
  note.className = 'note'
  note.id = 'note_' + item.id
  note.tabIndex = -1
  Object.assign(note.dataset, { column: item.column, group: item.group ?? '', state, own: 'true' })
  note.append(Object.assign(document.createElement('p'), { textContent: item.text }))
  const foot = note.appendChild(document.createElement('footer'))
  foot.append(Object.assign(document.createElement('span'), { textContent: text }))
  if (state === 'refused') {
    const mend = Object.assign(document.createElement('button'), { className: 'linkish', type: 'button', textContent: form.dataset.mend })
    mend.addEventListener('click', () => take(item, note))
    foot.append(mend)
  }
  document.dispatchEvent(new CustomEvent('wall:place', { detail: note }))
}

// The server has it; the stream will bring the note as everybody sees it.
function settle(item) {
  const note = document.getElementById('note_' + item.id)
  if (!note?.dataset.state) return
  delete note.dataset.state
  note.querySelector('footer').textContent = ''
}

function take(item, note) {
  form.elements.text.value = item.text
  form.elements.text.focus()
  change(items => items.filter(other => other.id !== item.id))
  note.remove()
}

async function fresh() {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
  const token = page.querySelector('#composer [name=_csrf]')?.value
  if (token) document.querySelectorAll('[name=_csrf]').forEach(field => { field.value = token })
  return Boolean(token)
}

async function post(item, again = true) {
  const body = new URLSearchParams({ id: item.id, text: item.text, column: item.column, group: item.group ?? '' })
  if (item.shown) body.set('shown', 'true')
  const answer = await fetch(form.action, { method: 'POST', body, headers: { 'X-Fragment': '1', 'X-CSRF-TOKEN': form.elements._csrf.value } })
  return answer.status === 403 && again && await fresh() ? post(item, false) : answer
}

async function flush() {
  if (busy) return
  busy = true
  try {
    for (const item of queue.filter(waiting => !waiting.refused)) {
      show(item, 'sending', form.dataset.sending)
      const answer = await post(item)
      if (answer.ok) {
        change(items => items.filter(other => other.id !== item.id))
        settle(item)
      }
      else if ([409, 422].includes(answer.status)) {
        const why = new DOMParser().parseFromString(await answer.text(), 'text/html').body.textContent.trim()
        change(items => items.map(other => other.id === item.id ? { ...other, refused: why } : other))
        show(item, 'refused', `${form.dataset.refused} ${why}`)
      }
      else throw new Error(answer.status)
    }
  }
  catch {
    queue.filter(waiting => !waiting.refused).forEach(item => show(item, 'sending', form.dataset.queued))
    setTimeout(flush, 4000)
  }
  finally { busy = false }
}

function send() {
  const fields = form.elements
  if (!fields.text.value.trim()) { fields.text.focus(); return }
  const item = { id: uuid(), text: fields.text.value, column: fields.column.value, group: fields.group?.value, shown: fields.shown.checked }
  document.dispatchEvent(new CustomEvent('wall:own', { detail: 'note_' + item.id }))
  change(items => [...items, item])
  show(item, 'sending', form.dataset.sending)
  fields.text.value = ''
  localStorage.removeItem(draftKey)
  fields.text.focus()
  flush()
}

if (form) {
  const fields = form.elements
  if (!fields.text.value) fields.text.value = read(draftKey, '')
  const choice = read(choiceKey, {})
  for (const name of ['column', 'group']) if (fields[name] && [...fields[name].options].some(option => option.value === choice[name])) fields[name].value = choice[name]
  form.addEventListener('input', () => {
    keep(draftKey, fields.text.value)
    keep(choiceKey, { column: fields.column.value, group: fields.group?.value })
  })
  form.addEventListener('submit', event => { event.preventDefault(); send() })
  fields.text.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); send() }
  })
  queue.forEach(item => {
    document.dispatchEvent(new CustomEvent('wall:own', { detail: 'note_' + item.id }))
    if (item.refused) show(item, 'refused', `${form.dataset.refused} ${item.refused}`)
  })
  document.addEventListener('wall:online', flush)
  flush()
}
