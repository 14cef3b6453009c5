// Lets a text area grow with its text where the browser cannot do it from the style sheet (field-sizing).
if (!CSS.supports('field-sizing', 'content')) {
  document.addEventListener('input', ({ target }) => {
    if (target.tagName !== 'TEXTAREA') return
    target.rows = Math.max(target.rows, Math.min(24, target.value.split('\n').reduce((n, line) => n + 1 + Math.floor(line.length / 60), 1)))
  })
}
