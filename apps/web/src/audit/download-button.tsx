import { useTranslation } from 'react-i18next';
import { download } from '../api/download.js';
import { useWrite } from '../api/use-write.js';
import { Button } from '../ui/button.js';
import { Failed } from '../ui/states.js';
import { say } from '../ui/toasts.js';

/** Fetches a file once, however often it is pressed, and says that it came or why not. */
export function DownloadButton({
  path,
  text,
  label,
}: {
  readonly path: string;
  readonly text: string;
  /** What it is called to whoever does not see what stands around it. */
  readonly label?: string;
}) {
  const { t } = useTranslation('audit');
  const file = useWrite((from: string) => download(from), []);
  const fetchFile = async () => {
    const name = await file.send(path);
    if (name !== null) say(t('fetched', { name }));
  };
  return (
    <>
      <Button
        className="no-print"
        aria-disabled={file.isSending}
        {...(label !== undefined && { 'aria-label': label })}
        onClick={() => void fetchFile()}
      >
        {file.isSending ? t('fetching') : text}
      </Button>
      {file.problem !== null && <Failed error={file.problem} retry={() => void fetchFile()} />}
    </>
  );
}
