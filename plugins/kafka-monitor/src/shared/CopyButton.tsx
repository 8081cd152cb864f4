import { Button } from '@backstage/ui';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { RiCheckLine, RiFileCopyLine } from '@remixicon/react';
import { useEffect, useState } from 'react';
import { useTexts } from './useTexts';

const DONE_MS = 2_000;

/** Puts a text on the clipboard and says so. */
export function CopyButton(props: { text: string; label?: string }) {
  const { t } = useTexts();
  const toasts = useApi(toastApiRef);
  const [done, setDone] = useState(false);

  useEffect(() => {
    if (!done) {
      return undefined;
    }
    const timer = setTimeout(() => setDone(false), DONE_MS);
    return () => clearTimeout(timer);
  }, [done]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.text);
      setDone(true);
    } catch {
      toasts.post({
        title: t('shared.copy.failed'),
        status: 'danger',
        timeout: 10_000,
      });
    }
  };

  return (
    <Button
      size="small"
      variant="secondary"
      iconStart={done ? <RiCheckLine /> : <RiFileCopyLine />}
      onPress={copy}
    >
      {done ? t('shared.copy.done') : props.label ?? t('shared.copy.button')}
    </Button>
  );
}
