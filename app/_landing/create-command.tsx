import { CommandLine } from '@/components/command-line';
import { hasRepository, repositoryUrl } from '@/lib/repository';
import { packageManagers } from './content';

/** The first command, for the package manager of choice. Switches without JavaScript. */
export function CreateCommand() {
  return (
    <fieldset className="group grid w-full gap-2">
      <legend className="sr-only">Package manager</legend>
      <div className="flex gap-1">
        {packageManagers.map(({ name }, index) => (
          <label
            className="text-muted-foreground has-checked:bg-muted has-checked:text-foreground has-focus-visible:outline-ring flex h-7 items-center rounded-sm px-2.5 text-sm font-medium has-focus-visible:outline-2 pointer-coarse:h-10"
            key={name}
          >
            <input
              className="sr-only"
              defaultChecked={index === 0}
              name="package-manager"
              type="radio"
              value={name}
            />
            {name}
          </label>
        ))}
      </div>
      <CommandLine command={hasRepository ? <Create /> : <Start />} what="the command" />
    </fieldset>
  );
}

/** Wraps between its parts. */
function Create() {
  return (
    <>
      <span className="inline-block">
        <Choice of="create" /> my-app -e
      </span>{' '}
      <span className="inline-block">{repositoryUrl}</span>{' '}
      <span className="inline-block">&& cd my-app</span>{' '}
      <span className="inline-block">
        && <Choice of="run" /> dev
      </span>
    </>
  );
}

/** In a copy whose repository isn't known. */
function Start() {
  return (
    <>
      <Choice of="install" /> && <Choice of="run" /> dev
    </>
  );
}

function Choice({ of }: { of: 'create' | 'install' | 'run' }) {
  return packageManagers.map(({ name, shown, [of]: text }) => (
    <span className={shown} key={name}>
      {text}
    </span>
  ));
}
