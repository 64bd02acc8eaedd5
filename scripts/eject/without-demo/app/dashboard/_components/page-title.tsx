/** The heading of a dashboard page, and what the page is for. */
export function PageTitle({ title, children }: { title: string; children: string }) {
  return (
    <div className="grid gap-1">
      <h1 className="text-title font-semibold">{title}</h1>
      <p className="text-muted-foreground max-w-[68ch]">{children}</p>
    </div>
  );
}
