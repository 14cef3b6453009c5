// Tells how many characters are left: <p class="left" id="x" data-text="{} merkkiä jäljellä"> for a field with maxlength
// (or data-max, which lets one write past the end) that is described by it. Works on fields that come later, too.
const number = new Intl.NumberFormat(document.documentElement.lang)

function count(field) {
  const max = Number(field.dataset.max ?? field.getAttribute('maxlength'))
  const left = (field.getAttribute('aria-describedby') ?? '').split(' ')
    .map(id => document.getElementById(id)).find(part => part?.matches('.left[data-text]'))
  if (!left || !max) return
  const rest = max - field.value.length
  left.textContent = left.dataset.text.replace('{}', number.format(rest))
  left.toggleAttribute('data-over', rest < 0)
}

document.addEventListener('input', event => count(event.target))
