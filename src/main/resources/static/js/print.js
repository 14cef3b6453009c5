// A print button is of use only when the browser can print: the template hides it, this shows it.
document.querySelectorAll('[data-print]').forEach(button => {
  button.hidden = false
  button.addEventListener('click', () => window.print())
})
