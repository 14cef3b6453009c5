// Menus are plain <details>: this only closes them on Escape, on a click elsewhere and when focus moves away.
const opened = () => document.querySelectorAll('details.menu[open]')

document.addEventListener('click', event => opened().forEach(menu => menu.contains(event.target) || menu.removeAttribute('open')))
document.addEventListener('focusin', event => opened().forEach(menu => menu.contains(event.target) || menu.removeAttribute('open')))
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  opened().forEach(menu => {
    const inside = menu.contains(document.activeElement)
    menu.removeAttribute('open')
    if (inside) menu.querySelector('summary').focus()
  })
})
