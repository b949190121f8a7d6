// Makes elements; texts go in as texts only, never as markup.

export function el(name, { text, on, ...attributes } = {}, ...children) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  for (const [event, act] of Object.entries(on ?? {})) made.addEventListener(event, act);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(attribute, "");
    else if (value !== undefined && value !== false && value !== null) {
      made.setAttribute(attribute, value);
    }
  }
  made.append(...children.filter(Boolean));
  return made;
}

// Does something once at a time: pressed again meanwhile, it waits.
async function once(made, act) {
  if (made.getAttribute("aria-disabled") === "true") return;
  made.setAttribute("aria-disabled", "true");
  try {
    await act();
  } finally {
    made.removeAttribute("aria-disabled");
  }
}

export function button(text, act, kind = "") {
  const made = el("button", { type: "button", text, class: kind });
  made.addEventListener("click", () => once(made, act));
  return made;
}

// Fields with their main button; Enter in a field presses it.
export function form(parts, text, act) {
  const press = el("button", { type: "submit", text, class: "main" });
  const made = el("form", { novalidate: true }, ...parts, press);
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    once(press, act);
  });
  return made;
}

// Puts a screen in place of the one before and takes the reader there.
export function show(title, step, ...children) {
  const heading = el("h1", { text: title, tabindex: "-1" });
  document.getElementById("screen").replaceChildren(el("section", {}, heading, ...children));
  document.getElementById("progress").textContent = step;
  document.title = title;
  announce("");
  heading.focus();
  window.scrollTo(0, 0);
}

export const screen = () => document.querySelector("#screen section");

export function announce(words) {
  document.getElementById("said").textContent = words;
}

// A place for what went wrong; hidden while nothing did.
export function trouble() {
  const made = el("p", { class: "trouble", role: "alert", hidden: true });
  made.tell = (words) => {
    made.hidden = !words;
    if (made.textContent !== words) made.textContent = words;
  };
  return made;
}

// A field with its label, hint, and what is wrong with it, read out together.
export function field(name, label, { hint, value = "", required = false, ...attributes } = {}) {
  const wrong = el("p", { class: "wrong", id: `${name}-wrong`, hidden: true });
  const told = hint ? el("p", { class: "quiet", id: `${name}-hint`, text: hint }) : null;
  const described = [told?.id, wrong.id].filter(Boolean).join(" ");
  const input = el("input", {
    id: name, name, type: "text", "aria-describedby": described, "aria-required": required && "true",
    ...attributes,
  });
  input.value = value;
  const refuse = (words) => {
    wrong.textContent = words;
    wrong.hidden = !words;
    if (words) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  };
  input.addEventListener("input", () => refuse(""));
  const parts = [el("label", { for: name, text: label }), told, input, wrong].filter(Boolean);
  return { input, refuse, parts };
}
