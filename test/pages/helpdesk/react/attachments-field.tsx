import { Field, File as FileBox, FileList, FileUpload, Input } from '@zendeskgarden/react-forms';
import { type DragEvent, useRef, useState } from 'react';
import { currentUserPath, uploadsPath } from '../addresses.ts';

interface Attachment {
  readonly id: string;
  readonly file_name: string;
  readonly url: string;
}

/** A file leaves the computer the moment it is chosen or dropped, long before Submit. */
export function AttachmentsField() {
  const [attached, setAttached] = useState<readonly Attachment[]>([]);
  const [isDragging, setDragging] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const upload = async (files: Iterable<File>) => {
    const { user } = (await (await fetch(currentUserPath)).json()) as { user: { authenticity_token: string } };
    for (const file of files) {
      const search = new URLSearchParams({ filename: file.name, locale: 'en-us' });
      const response = await fetch(`${uploadsPath}?${search}`, {
        method: 'POST',
        headers: { 'x-csrf-token': user.authenticity_token },
        body: file,
      });
      const stored = (await response.json()) as { upload: { attachment: Attachment } };
      setAttached((before) => [...before, stored.upload.attachment]);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    void upload(event.dataTransfer.files);
  };

  return (
    <Field>
      <Field.Label>Attachments</Field.Label>
      <FileUpload
        role="button"
        tabIndex={0}
        isDragging={isDragging}
        onClick={() => input.current?.click()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            input.current?.click();
          }
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setDragging(true);
        }}
        onDragLeave={() => setDragging(false)}
        onDrop={drop}
      >
        {isDragging ? 'Drop files here' : 'Choose a file or drag and drop here'}
        <Input
          ref={input}
          type="file"
          multiple
          tabIndex={-1}
          style={{ display: 'none' }}
          onClick={(event) => event.stopPropagation()}
          onChange={(event) => {
            void upload([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </FileUpload>
      <FileList>
        {attached.map((attachment) => (
          <AttachedFile
            key={attachment.id}
            attachment={attachment}
            onRemove={() => setAttached((before) => before.filter(({ id }) => id !== attachment.id))}
          />
        ))}
      </FileList>
    </Field>
  );
}

function AttachedFile({ attachment, onRemove }: { attachment: Attachment; onRemove: () => void }) {
  const label = `File: ${attachment.file_name}, press delete to remove`;
  return (
    <FileList.Item>
      <FileBox
        tabIndex={0}
        aria-label={label}
        onKeyDown={(event) => {
          if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
        }}
      >
        {attachment.file_name}
        <FileBox.Delete aria-hidden="true" tabIndex={-1} onClick={onRemove} />
      </FileBox>
      <input type="hidden" name="request[attachments][]" value={JSON.stringify(attachment)} />
    </FileList.Item>
  );
}
