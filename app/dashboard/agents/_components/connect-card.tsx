import { CommandLine } from '@/components/command-line';
import { Alert } from '@/components/ui/alert';
import { Card } from '@/components/ui/card';
import { getResource, missingDomain } from '@/lib/agents/resource';
import { listAuthkitDomains } from '@/lib/credentials/authkit-domains';
import { title } from '@/lib/site';

/** How an agent that speaks MCP gets in. */
export function ConnectCard() {
  const url = getResource();
  if (listAuthkitDomains().length === 0) {
    return (
      <Card title="Connect an agent">
        <Alert variant="warning">{missingDomain}</Alert>
      </Card>
    );
  }
  return (
    <Card title="Connect an agent">
      <p className="text-muted-foreground max-w-[68ch]">
        A connected agent acts on your behalf in one organization, with your permissions. It needs
        your approval to remove anyone.
      </p>
      <div className="grid gap-2">
        <p className="text-sm font-medium">URL</p>
        <CommandLine command={url} what="the URL" />
      </div>
      <div className="grid gap-2">
        <p className="text-sm font-medium">Claude Code</p>
        <CommandLine
          command={`claude mcp add --transport http ${toSlug(title)} ${url}`}
          what="the command"
        />
      </div>
    </Card>
  );
}

const toSlug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '') || 'app';
