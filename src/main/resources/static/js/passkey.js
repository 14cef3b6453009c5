// Makes a passkey on the own page and signs in with one. Without this file, or where the browser knows no passkeys, the
// buttons stay hidden and the link by mail does.
const able = window.PublicKeyCredential?.parseCreationOptionsFromJSON && window.PublicKeyCredential.parseRequestOptionsFromJSON;

const send = (form, path, fields = {}) => fetch(path, {
    method: 'POST',
    body: new URLSearchParams({ _csrf: form.querySelector('[name="_csrf"]').value, ...fields }),
});

const asked = async (form, path) => {
    const answer = await send(form, path);
    if (!answer.ok) {
        throw new Error('No options');
    }
    return answer.json();
};

const make = async form => {
    const options = PublicKeyCredential.parseCreationOptionsFromJSON(await asked(form, form.dataset.options));
    const made = await navigator.credentials.create({ publicKey: options });
    const answer = await send(form, form.getAttribute('action'), { credential: JSON.stringify(made), name: form.elements.name.value });
    if (!answer.ok) {
        throw new Error('Not taken');
    }
    location.assign(form.getAttribute('action'));
};

const use = async form => {
    const options = PublicKeyCredential.parseRequestOptionsFromJSON(await asked(form, form.dataset.options));
    const signed = await navigator.credentials.get({ publicKey: options });
    const answer = await send(form, form.getAttribute('action'), { credential: JSON.stringify(signed), to: form.elements.to.value });
    if (!answer.ok) {
        throw new Error('Not recognised');
    }
    location.assign((await answer.json()).to);
};

const wire = (form, deed) => {
    form.hidden = false;
    document.querySelectorAll('[data-without-passkeys]').forEach(text => { text.hidden = true; });
    const said = form.querySelector('[role="alert"]');
    form.addEventListener('submit', async sent => {
        sent.preventDefault();
        said.hidden = true;
        try {
            await deed(form);
        } catch (failed) {
            said.hidden = false;
        }
    });
};

if (able) {
    document.querySelectorAll('form[data-passkey="make"]').forEach(form => wire(form, make));
    document.querySelectorAll('form[data-passkey="use"]').forEach(form => wire(form, use));
}
