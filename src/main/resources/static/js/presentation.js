// Steps from one part of a card to the next, for the meeting hall. Without it the parts are scrolled.
const slides = [...document.querySelectorAll('.slide')];
const steps = new Map([['ArrowRight', 1], ['ArrowDown', 1], ['PageDown', 1], [' ', 1], ['ArrowLeft', -1], ['ArrowUp', -1],
    ['PageUp', -1], ['Home', -slides.length], ['End', slides.length]]);

function current() {
    const middle = window.innerHeight / 2;
    return Math.max(0, slides.findIndex(slide => slide.getBoundingClientRect().bottom > middle));
}

document.addEventListener('keydown', event => {
    const step = steps.get(event.key);
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.target.closest('a, .table-wrap')) return;
    event.preventDefault();
    const next = slides[Math.min(slides.length - 1, Math.max(0, current() + step))];
    next.scrollIntoView();
    next.focus({ preventScroll: true });
});
