import { Document } from './document';

/** WorkOS's error page, for requests that can't safely be redirected. */
export function ErrorPage({ title, text }: { title: string; text: string }) {
  return (
    <Document title={title}>
      <p className="hint">{text}</p>
    </Document>
  );
}
