/** The heading of a dashboard page, and which pattern the page shows. */
export function PageTitle({ title, children }: { title: string; children: string }) {
  return (
    <div className="grid gap-1">
      <h1 className="text-title font-semibold">{title}</h1>
      <p className="text-muted-foreground">{children}</p>
    </div>
  );
}
