import { generate } from 'lean-qr';

/** A code as a camera or a photo has it. */
export function drawn(text: string): HTMLCanvasElement {
  const small = document.createElement('canvas');
  generate(text).toCanvas(small, { pad: 4 });
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 480;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 640, 480);
  context.imageSmoothingEnabled = false;
  context.drawImage(small, 120, 40, 400, 400);
  return canvas;
}

export async function photoOf(canvas: HTMLCanvasElement): Promise<File> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return new File([blob!], 'label.png', { type: 'image/png' });
}

/** Gives the file to the field as a person does. */
export function choose(input: HTMLInputElement, file: File): void {
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Puts a camera into the browser, or what happens when there is none; `restore` takes it out. */
export function withCamera(answer: () => Promise<MediaStream>): { asked: () => number; restore: () => void } {
  const devices = { getUserMedia: () => (count++, answer()) };
  let count = 0;
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: devices });
  return {
    asked: () => count,
    restore: () => void Reflect.deleteProperty(navigator, 'mediaDevices'),
  };
}

/** A camera that looks at this picture: it goes on giving frames. */
export function filming(canvas: HTMLCanvasElement): MediaStream {
  const stream = canvas.captureStream();
  const context = canvas.getContext('2d')!;
  const timer = setInterval(() => {
    if (stream.getTracks().every((track) => track.readyState === 'ended')) clearInterval(timer);
    context.fillStyle = '#fefefe';
    context.fillRect(0, 0, 1, 1);
  }, 30);
  return stream;
}
