type Source = HTMLVideoElement | ImageBitmap;
/** The text of the first code in a picture, if there is any. */
export type Decode = (source: Source) => Promise<string | undefined>;

interface Detector {
  detect(source: Source): Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

/** Codes that carry a serial; a bar code of the shop does not. */
const FORMATS = ['qr_code', 'data_matrix', 'code_128', 'code_39'];
/** Finer than a code needs, and small enough for a telephone. */
const LONGEST_SIDE = 1600;
const PATIENCE_MS = 400;

/** The browser's own reader where it has one, else one in the page; neither sends anything anywhere. */
export async function makeDecoder(): Promise<Decode> {
  return (await nativeDecoder()) ?? pageDecoder();
}

async function nativeDecoder(): Promise<Decode | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  if (!BarcodeDetector) return undefined;
  try {
    const supported = await BarcodeDetector.getSupportedFormats();
    const formats = FORMATS.filter((format) => supported.includes(format));
    if (!formats.includes('qr_code')) return undefined;
    const detector = new BarcodeDetector({ formats });
    return async (source) => (await detector.detect(source))[0]?.rawValue;
  } catch {
    return undefined;
  }
}

async function pageDecoder(): Promise<Decode> {
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (source) => {
    const { width, height } = sizeOf(source);
    if (!context || width === 0 || height === 0) return undefined;
    const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    context.drawImage(source, 0, 0, canvas.width, canvas.height);
    try {
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return decodeQR({ width: canvas.width, height: canvas.height, data }, { timeLimit: PATIENCE_MS });
    } catch {
      return undefined;
    }
  };
}

const sizeOf = (source: Source): { width: number; height: number } =>
  source instanceof HTMLVideoElement
    ? { width: source.videoWidth, height: source.videoHeight }
    : { width: source.width, height: source.height };
