// Likes at once, and what can be done to a note in a dialog on the wall instead of on its own page.
const wall = document.querySelector('main[data-wall]')
const likes = document.getElementById('likes')
const dialog = document.getElementById('deeds')

async function like(button) {
  const on = button.getAttribute('aria-pressed') !== 'true'
  mark(button, on)
  const body = new URLSearchParams({ note: button.value, liked: on })
  const answer = await fetch(likes.action, { method: 'POST', body, redirect: 'manual', headers: { 'X-CSRF-TOKEN': token() } }).catch(() => null)
  if (!answer || answer.status >= 400) {
    mark(wall.querySelector(`.like[value="${button.value}"]`) ?? button, !on)
    if (answer) location.reload()
  }
}

function mark(button, on) {
  button.setAttribute('aria-pressed', on)
  document.dispatchEvent(new CustomEvent('wall:liked', { detail: { note: button.value, on } }))
}

const token = () => document.querySelector('[name=_csrf]').value

async function open(address) {
  const answer = await fetch(address, { headers: { 'X-Fragment': '1' } })
  if (!answer.ok) throw new Error(answer.status)
  dialog.innerHTML = await answer.text()
  dialog.showModal()
}

async function submit(form) {
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { 'X-CSRF-TOKEN': token() } })
  if (answer.ok) { dialog.close(); return }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const deeds = page.querySelector('.deeds')
  if (deeds) dialog.replaceChildren(deeds)
  else form.submit()
}

let opener

wall.addEventListener('click', event => {
  const button = event.target.closest('.like')
  if (button) { event.preventDefault(); like(button); return }
  const tools = event.target.closest('a.note-tools')
  if (!tools || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  opener = tools.closest('.note').id
  open(tools.href).catch(() => { location = tools.href })
})
dialog.addEventListener('click', event => {
  if (event.target.closest('[data-close]') || event.target === dialog) { event.preventDefault(); dialog.close() }
})
dialog.addEventListener('submit', event => {
  event.preventDefault()
  submit(event.target).catch(() => event.target.submit())
})
// The note may have been drawn anew or moved meanwhile: focus goes to where it is now.
dialog.addEventListener('close', () => {
  dialog.replaceChildren()
  setTimeout(() => document.getElementById(opener)?.querySelector('a.note-tools')?.focus(), 50)
})
