// Words selected in a text, with mouse or keyboard, go into the field for the quote.
for (const form of document.querySelectorAll("form[data-selection]")) {
  const text = form.querySelector("[data-selection-text]");
  const start = form.querySelector("[data-selection-start]");
  const status = form.querySelector("[data-selection-status]");
  const quote = form.elements.namedItem("quote");

  const take = () => {
    const words = text.value.slice(text.selectionStart, text.selectionEnd);
    if (words.trim() === "" || words === quote.value) return;
    quote.value = words;
    start.value = String(text.selectionStart);
    form.querySelectorAll("input[name=sentence]").forEach((choice) => (choice.checked = false));
    status.textContent = `${status.dataset.words} ${words}`;
  };

  // A field that cannot be written in has no caret in some browsers, and then no keyboard selects in it.
  text.readOnly = false;
  text.setAttribute("aria-readonly", "true");
  text.addEventListener("beforeinput", (event) => event.preventDefault());
  text.addEventListener("select", take);
  text.addEventListener("keyup", take);
  text.addEventListener("mouseup", take);
  form.addEventListener("change", (event) => {
    if (event.target.name === "sentence") quote.value = "";
  });
}
