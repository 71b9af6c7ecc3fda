import { Alert, Button, Group, Stack, Switch, Text } from '@mantine/core';
import { IconCamera, IconCameraOff } from '@tabler/icons-react';
import { useText } from '../../i18n/use-text.js';
import styles from './check-in.module.css';
import { useCamera } from './use-camera.js';

/** Asks for the camera in words first; without one there are the scanner and the names. */
export function CameraBox({ onCode }: { onCode: (code: string) => void }) {
  const t = useText('checkIn');
  const { video, running, refused, start, stop, torch } = useCamera(onCode);
  return (
    <Stack gap={8}>
      {running && <video ref={video} className={styles.camera} muted playsInline aria-label={t('cameraView')} />}
      {refused && <Alert color="lotus">{t('cameraRefused')}</Alert>}
      <Group gap={12}>
        {running ? (
          <Button variant="default" leftSection={<IconCameraOff size={18} />} onClick={stop}>
            {t('cameraOff')}
          </Button>
        ) : (
          <Button leftSection={<IconCamera size={18} />} onClick={() => void start()}>
            {t('camera')}
          </Button>
        )}
        {torch && <Switch label={t('torch')} onChange={({ currentTarget }) => torch(currentTarget.checked)} />}
      </Group>
      {!running && (
        <Text size="sm" c="dimmed">
          {t('cameraBody')}
        </Text>
      )}
    </Stack>
  );
}
