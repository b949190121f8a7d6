// The camera: looks for a QR code until it is stopped. The browser's own detector reads the pictures
// where there is one; otherwise they go to the server, which keeps none.

import { scan } from "./api.js";

const PAUSE_MS = 300;
const SIDE = 720;

// Raises the DOMException of getUserMedia; a browser without a camera raises NotFoundError.
export async function openCamera() {
  if (!navigator.mediaDevices?.getUserMedia) {
    throw new DOMException("no camera", "NotFoundError");
  }
  return navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
}

// "granted", "denied" or "prompt"; the last also where the browser does not tell.
export async function cameraState() {
  try {
    return (await navigator.permissions.query({ name: "camera" })).state;
  } catch {
    return "prompt";
  }
}

async function detector() {
  try {
    const formats = await window.BarcodeDetector.getSupportedFormats();
    if (formats.includes("qr_code")) return new window.BarcodeDetector({ formats: ["qr_code"] });
  } catch {
    // There is none.
  }
  return null;
}

export class Scanner {
  #stream;
  #video;
  #over = false;

  constructor(stream, video) {
    this.#stream = stream;
    this.#video = video;
  }

  // Calls `found(text)` for each text; the caller stops it. `trouble(problem)` tells why it can't go on
  // for now; it goes on trying.
  async run(found, trouble) {
    this.#video.srcObject = this.#stream;
    await this.#video.play().catch(() => {});
    let own = await detector();
    while (!this.#over) {
      try {
        // A detector that fails is none: on some systems what it stands on is missing.
        const here = own && this.#readHere(own).catch(() => (own = null));
        const text = own ? await here : await this.#readThere();
        if (!this.#over && text) found(text);
        if (!this.#over) trouble(null);
      } catch (problem) {
        if (!this.#over) trouble(problem);
      }
      await new Promise((go) => setTimeout(go, PAUSE_MS));
    }
  }

  stop() {
    this.#over = true;
    for (const track of this.#stream.getTracks()) track.stop();
  }

  async #readHere(own) {
    if (!this.#video.videoWidth) return null;
    return (await own.detect(this.#video))[0]?.rawValue ?? null;
  }

  async #readThere() {
    const { videoWidth: width, videoHeight: height } = this.#video;
    if (!width || !height) return null;
    const scale = Math.min(1, SIDE / Math.min(width, height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext("2d").drawImage(this.#video, 0, 0, canvas.width, canvas.height);
    const picture = await new Promise((take) => canvas.toBlob(take, "image/jpeg", 0.8));
    return picture ? scan(picture) : null;
  }
}
