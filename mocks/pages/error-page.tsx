import { Document } from './document';

/** Where WorkOS stops: a request that cannot safely be answered with a redirect. */
export function ErrorPage({ title, text }: { title: string; text: string }) {
  return (
    <Document title={title}>
      <p className="hint">{text}</p>
    </Document>
  );
}
