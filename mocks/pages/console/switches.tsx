/** Toggle buttons for slugs. Each one submits the resulting list. */
export function Switches({
  title,
  kind,
  user,
  organization,
  known,
  on,
}: {
  title: string;
  kind: 'permissions' | 'featureFlags' | 'entitlements';
  user: string;
  organization?: string;
  known: readonly string[];
  on: readonly string[];
}) {
  const slugs = [...new Set([...known, ...on])];
  return (
    <div className="group">
      <h3>{title}</h3>
      <div className="switches">
        {slugs.map((slug) => {
          const isOn = on.includes(slug);
          const result = isOn ? on.filter((other) => other !== slug) : [...on, slug];
          return (
            <form action="/console/grants" key={slug} method="post">
              <input name="user" type="hidden" value={user} />
              <input name="kind" type="hidden" value={kind} />
              {organization && <input name="organization" type="hidden" value={organization} />}
              {result.map((value) => (
                <input key={value} name={kind} type="hidden" value={value} />
              ))}
              <button aria-checked={isOn} className="switch" role="switch" type="submit">
                {slug}
              </button>
            </form>
          );
        })}
      </div>
    </div>
  );
}
