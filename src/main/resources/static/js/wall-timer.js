// Counts down to the moment the server has set, by the server's clock.
const wall = document.querySelector('main[data-wall]')
const ahead = Date.now() - Number(wall.dataset.now)

function tick() {
  const timer = wall.querySelector('.timer[data-ends]')
  if (!timer) return
  const rest = Math.max(0, Math.round((Number(timer.dataset.ends) + ahead - Date.now()) / 1000))
  const minutes = Math.floor(rest / 60)
  const seconds = String(rest % 60).padStart(2, '0')
  const label = timer.querySelector('span')
  timer.querySelector('time').textContent = `${minutes}.${seconds}`
  timer.querySelector('time').dateTime = `PT${minutes}M${seconds}S`
  label.textContent = rest ? label.dataset.left : label.dataset.late
  timer.toggleAttribute('data-late', !rest)
  if (rest) delete timer.dataset.state
  else timer.dataset.state = 'late'
}

tick()
setInterval(tick, 1000)
document.addEventListener('wall:head', tick)
