// Finds while one types: asks for the same page with what stands in the form and puts its list in place.
// Without this file the form is sent with its button.
const form = document.querySelector('form[data-search]');

if (form) {
    const WAIT = 250;
    let waiting;
    let asked;

    const address = () => {
        const fields = new URLSearchParams(new FormData(form));
        [...fields].filter(([, value]) => !value).forEach(([name]) => fields.delete(name));
        return form.action + (fields.size ? '?' + fields : '');
    };

    const find = async () => {
        asked?.abort();
        asked = new AbortController();
        const to = address();
        try {
            const answer = await fetch(to, { signal: asked.signal });
            if (!answer.ok) {
                return;
            }
            const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
            const fresh = page.getElementById(form.dataset.search);
            if (fresh) {
                document.getElementById(form.dataset.search).replaceWith(fresh);
                history.replaceState(null, '', to);
            }
        } catch (failed) {
            if (failed.name !== 'AbortError') {
                console.warn(failed);
            }
        }
    };

    const soon = () => {
        clearTimeout(waiting);
        waiting = setTimeout(find, WAIT);
    };

    form.addEventListener('input', soon);
}
