/** @jsxImportSource react */
import type { ReactNode } from 'react';

/** The files of a section that holds no entries: the settings, the vocabulary. */
export function FileList({
  name,
  files,
}: {
  name: string;
  files: { name: string; label: string }[];
}): ReactNode {
  return (
    <ul className="desk-list">
      {files.map((file) => (
        <li key={file.name}>
          <a href={`#/collections/${name}/entries/${file.name}`}>{file.label}</a>
        </li>
      ))}
    </ul>
  );
}
