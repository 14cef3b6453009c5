// Tells towards the end how many characters are left: <p class="left" id="x" data-text="{0} merkkiä jäljellä" hidden> for a
// field with data-max that is described by it. One can write past the end: maxlength would cut what is pasted, unseen.
const number = new Intl.NumberFormat(document.documentElement.lang)

function count(field) {
  const max = Number(field.dataset.max)
  const left = (field.getAttribute('aria-describedby') ?? '').split(' ')
    .map(id => document.getElementById(id)).find(part => part?.matches('.left[data-text]'))
  if (!left || !max) return
  const rest = max - field.value.length
  left.textContent = left.dataset.text.replace('{0}', number.format(rest))
  left.toggleAttribute('data-over', rest < 0)
  left.hidden = rest > max / 5
}

document.addEventListener('input', event => count(event.target))
