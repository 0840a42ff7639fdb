export interface Camera {
  readonly stream: MediaStream;
  /** Where the device has a lamp. */
  readonly torch: ((on: boolean) => Promise<void>) | undefined;
  stop(): void;
}

export type CameraRefusal = 'denied' | 'absent';

/** The camera at the back, where there is one. The browser asks the person; a refusal says what else to do. */
export async function openCamera(): Promise<Camera | CameraRefusal> {
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices?.getUserMedia) return 'absent';
  try {
    const stream = await devices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
    });
    return cameraOf(stream);
  } catch (reason) {
    const isDenied = reason instanceof DOMException && reason.name === 'NotAllowedError';
    return isDenied ? 'denied' : 'absent';
  }
}

type Lamp = MediaTrackCapabilities & { torch?: boolean };

function cameraOf(stream: MediaStream): Camera {
  const [track] = stream.getVideoTracks();
  const hasLamp = (track?.getCapabilities?.() as Lamp | undefined)?.torch === true;
  return {
    stream,
    torch: hasLamp
      ? (on) => track!.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] })
      : undefined,
    stop: () => stream.getTracks().forEach((one) => one.stop()),
  };
}
