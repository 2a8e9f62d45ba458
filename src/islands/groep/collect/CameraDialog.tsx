import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { cameraProblems, cameraWords } from '../../../messages/intake-camera';
import { $camera, closeCamera, openCamera } from '../../../stores/intake-camera';
import { addFiles } from '../../../stores/intake-read';
import { Dialog } from '../../../ui/Dialog';
import { FileField } from '../../../ui/FileField';

/** Scans QR codes one after another, until one stops. Without a camera a photo does. */
export function CameraDialog({ onClose }: { onClose: () => void }) {
  const camera = useStore($camera);
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) void openCamera(video.current);
    return closeCamera;
  }, []);
  const isOn = camera.state === 'starting' || camera.state === 'running';
  return (
    <Dialog title={cameraWords.title} onClose={onClose}>
      <p>{camera.state === 'starting' ? cameraWords.starting : isOn && cameraWords.running}</p>
      {/* It shows no words and makes no sound: what is read is said below. */}
      <video ref={video} class="camera" muted playsInline hidden={!isOn} aria-label={cameraWords.picture} />
      <p role="status" class={camera.state === 'problem' ? 'melding fout' : undefined}>
        {camera.state === 'problem' && cameraProblems[camera.problem]}
        {camera.state === 'running' && camera.read > 0 && `${cameraWords.read(camera.read)} `}
        {camera.state === 'running' && cameraWords.last[camera.last]}
      </p>
      {isOn && <p class="klein">{cameraWords.privacy}</p>}
      <div class="knoppen">
        <button type="button" class="knop" onClick={onClose}>
          {isOn ? cameraWords.stop : cameraWords.close}
        </button>
      </div>
      <FileField
        id="qr-foto"
        label={cameraWords.photo}
        accept="image/*"
        isMultiple
        onFiles={(files) => {
          void addFiles(files);
          onClose();
        }}
      />
    </Dialog>
  );
}
