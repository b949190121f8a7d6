// The way of an employee through the page: an invite in the address, a set-up to go on with, or neither.

import { button, el } from "./build.js";
import { inviteOf } from "./codes.js";
import * as join from "./join.js";
import { setUp } from "./memory.js";
import * as after from "./set-up.js";
import { keepWords, say, speak } from "./words.js";

// Takes the invite out of the address: no history, bookmark or screenshot keeps it.
function takeAddress() {
  const { hash } = location;
  if (hash) history.replaceState(null, "", location.pathname);
  return hash;
}

async function begin() {
  join.leave();
  const hash = takeAddress();
  const found = inviteOf(hash) ?? join.pending();
  if (found) await join.look(found);
  else if (setUp.id) await after.resume();
  else join.start(hash && say("link_broken"));
}

// Without the words: in every language at once. The invite stays in the address meanwhile.
function speechless() {
  const again = () => location.reload();
  const told = [
    ["en", "No connection"], ["de", "Keine Verbindung"], ["es", "Sin conexión"],
    ["fr", "Pas de connexion"], ["ar", "لا يوجد اتصال"],
    ["lt", "Nėra ryšio"], ["uk", "Немає з’єднання"],
  ].map(([lang, text]) => el("p", { lang, text, dir: "auto" }));
  const press = button("↻", again, "main");
  press.setAttribute("aria-label", "Try again");
  document.getElementById("screen").replaceChildren(el("section", { role: "alert" }, ...told, press));
  window.addEventListener("online", again, { once: true });
}

async function main() {
  join.prepare({ joined: after.goOn, resume: after.resume });
  after.prepare({ startAnew: join.start });
  try {
    await speak();
  } catch {
    speechless();
    return;
  }
  document.getElementById("product").textContent = say("product");
  navigator.serviceWorker?.addEventListener("controllerchange", keepWords);
  navigator.serviceWorker?.register("/app/sw.js", { scope: "/app" }).catch(() => {});
  window.addEventListener("hashchange", begin);
  await begin();
}

main();
