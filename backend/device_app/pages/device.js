// What this device says of itself, and what it may be allowed.

const SYSTEMS = [
  [/Android ([\d.]+)/, (found) => `Android ${found[1]}`],
  [/(?:iPhone|CPU) OS ([\d_]+)/, (found) => `iOS ${found[1].replaceAll("_", ".")}`],
  [/Windows NT/, () => "Windows"],
  [/CrOS/, () => "ChromeOS"],
  [/Mac OS X/, () => "macOS"],
  [/Linux/, () => "Linux"],
];
const BROWSERS = [
  [/Edg/, "Edge"],
  [/OPR\//, "Opera"],
  [/SamsungBrowser/, "Samsung Internet"],
  [/Firefox|FxiOS/, "Firefox"],
  [/CriOS|Chrome/, "Chrome"],
  [/Safari/, "Safari"],
];

export function describe(id) {
  const agent = navigator.userAgent;
  const system = SYSTEMS.find(([pattern]) => pattern.test(agent));
  const os = system ? system[1](agent.match(system[0])) : "";
  const browser = BROWSERS.find(([pattern]) => pattern.test(agent))?.[1] ?? "";
  const version = document.querySelector("meta[name=version]").content;
  const name = browser && os ? `${browser}, ${os.split(" ")[0]}` : browser || os;
  return { id, name, os, app_version: version };
}

// Each returns "granted", "denied", or "unknown" where there is nothing to ask for.
export async function askMicrophone() {
  if (!navigator.mediaDevices?.getUserMedia) return "unknown";
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    for (const track of stream.getTracks()) track.stop();
    return "granted";
  } catch (failure) {
    return failure.name === "NotFoundError" ? "unknown" : "denied";
  }
}

export async function askNotifications(words) {
  if (!("Notification" in window)) return "unknown";
  const answer = await Notification.requestPermission();
  if (answer === "granted") await show(words);
  return answer === "default" ? "denied" : answer;
}

// Push messages would come the same way; until a phone service sends any, this shows that they can.
async function show(words) {
  const worker = await navigator.serviceWorker?.getRegistration("/app");
  try {
    await worker?.showNotification(words.title, { body: words.body, icon: "/app/icon-192.png" });
  } catch {
    // The permission counts; a browser may show its first notification later.
  }
}
