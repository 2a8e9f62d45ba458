/** Why a camera can't be used. */
export type CameraProblem =
  /** The page came over plain http: browsers give a camera to secure pages only. */
  | 'insecure'
  | 'no-camera'
  /** The visitor or the browser said no. */
  | 'refused'
  /** Another program has it. */
  | 'busy'
  | 'failed';

export type CameraStart = { kind: 'running'; stop: () => void } | { kind: 'problem'; problem: CameraProblem };

type Decode = (image: ImageData) => string | null;

/** Milliseconds between two looks: a phone has to draw its preview too. */
const lookEvery = 150;
/** Longest side of what is searched, in pixels. */
const longestSide = { video: 1400, photo: 1800 } as const;

/**
 * Shows what the camera sees in the given element and calls back with the text of each QR code in view. Nothing is
 * recorded and nothing leaves the page. The camera goes off with `stop`.
 */
export async function startCamera(video: HTMLVideoElement, onText: (text: string) => void): Promise<CameraStart> {
  const { mediaDevices } = navigator as Partial<Navigator>;
  if (!mediaDevices) return { kind: 'problem', problem: isSecureContext ? 'no-camera' : 'insecure' };
  let stream: MediaStream;
  try {
    // A full scan makes a fine code: the more the camera sees, the sooner it is read.
    const video = { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } };
    stream = await mediaDevices.getUserMedia({ audio: false, video });
  } catch (cause) {
    return { kind: 'problem', problem: problemOf(cause) };
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    clearTimeout(timer);
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  try {
    video.srcObject = stream;
    const [decode] = await Promise.all([loadDecoder(), video.play()]);
    const look = () => {
      if (isStopped) return;
      const image = video.videoWidth > 0 ? drawn(video, video.videoWidth, video.videoHeight, longestSide.video) : null;
      const text = image && decode(image);
      if (text) onText(text);
      timer = setTimeout(look, lookEvery);
    };
    look();
  } catch {
    stop();
    return { kind: 'problem', problem: 'failed' };
  }
  return { kind: 'running', stop };
}

/** The text of the QR code on a photo; null when there is none to read. */
export async function readQrPhoto(file: Blob): Promise<string | null> {
  let photo: ImageBitmap;
  try {
    photo = await createImageBitmap(file);
  } catch {
    return null;
  }
  const decode = await loadDecoder();
  // A code that fills a small part of a large photo shows at full size, a blurred one when it is smaller.
  for (const side of [longestSide.photo, longestSide.video, Math.max(photo.width, photo.height)]) {
    const image = drawn(photo, photo.width, photo.height, side);
    const text = image && decode(image);
    if (text) return text;
  }
  return null;
}

async function loadDecoder(): Promise<Decode> {
  const { decodeQR } = await import('qr/decode.js');
  return (image) => {
    try {
      return decodeQR(image) || null;
    } catch {
      // It throws when there is no code in view.
      return null;
    }
  };
}

function drawn(source: CanvasImageSource, width: number, height: number, longest: number): ImageData | null {
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || canvas.width === 0 || canvas.height === 0) return null;
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function problemOf(cause: unknown): CameraProblem {
  const name = cause instanceof DOMException ? cause.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return isSecureContext ? 'refused' : 'insecure';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'no-camera';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'failed';
}
