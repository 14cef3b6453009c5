// Small comforts of an answer sheet: what is left to write, how far one has come, what a choice opens and closes.
const form = document.querySelector('form[data-answer]')
const LONGEST = 10000, NEAR = 8000

function count(area) {
  const place = document.getElementById(area.name + '-foot')
  const length = area.value.length
  place.hidden = length < NEAR
  place.toggleAttribute('data-over', length > LONGEST)
  place.textContent = length < NEAR ? '' : (length > LONGEST ? form.dataset.over : form.dataset.left).replace('{0}', Math.abs(LONGEST - length))
}

// The box of "jokin muu, mikä" is ticked by writing in it.
function tick(area) {
  const option = area.closest('[data-ticks]')?.dataset.ticks
  if (!option || !area.value.trim()) return
  const box = [...area.closest('fieldset').querySelectorAll('input[type=checkbox]')].find(input => input.value === option)
  if (!box.checked) box.click()
}

// "Kaikki" and "ei mitään" stand alone; before the sheet is kept, so that it is kept as it is seen.
function alone(event) {
  const box = event.target
  if (box.type !== 'checkbox' || !box.checked) return
  const others = [...box.closest('fieldset').querySelectorAll('input[type=checkbox]')].filter(other => other !== box && other.name === box.name)
  others.filter(other => box.dataset.exclusive || other.dataset.exclusive).forEach(other => { other.checked = false })
}

function shut(box) {
  box.closest('fieldset').querySelectorAll('textarea').forEach(area => { area.readOnly = box.checked })
}

function progress() {
  const questions = [...form.querySelectorAll('[data-question]')]
  const answered = questions.filter(question => [...question.querySelectorAll('textarea, input:checked')].some(input => input.value.trim())).length
  form.querySelector('[data-answered]').textContent = form.dataset.progress.replace('{0}', answered).replace('{1}', questions.length)
  form.querySelector('progress').value = answered
  for (const section of form.querySelectorAll('section[id]')) {
    const own = questions.filter(question => section.contains(question))
    const done = own.filter(question => [...question.querySelectorAll('textarea, input:checked')].some(input => input.value.trim())).length
    const place = document.querySelector('.toc a[href="#' + section.id + '"] .num')
    if (place) place.textContent = done + '/' + own.length
  }
}

function look(event) {
  const changed = event.target
  if (changed.tagName === 'TEXTAREA') { count(changed); if (event.type === 'input') tick(changed) }
  else changed.querySelectorAll?.('textarea').forEach(count)
  form.querySelectorAll('[data-shuts]').forEach(shut)
  progress()
}
form.addEventListener('input', alone, true)
form.addEventListener('input', look)
form.addEventListener('answer:changed', look)
form.querySelectorAll('textarea').forEach(count)
form.querySelectorAll('[data-shuts]').forEach(shut)
progress()
