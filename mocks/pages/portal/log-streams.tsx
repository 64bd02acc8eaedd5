import { streamDestinations } from '../../state/providers';
import { store } from '../../state/store';
import { Choices } from './choices';
import { PortalForm } from './portal-form';
import type { PortalProps } from './portal-props';

export function LogStreams({ visit, organization }: PortalProps) {
  const stream = store.logStreams.get(organization.id);
  return (
    <>
      {stream && (
        <section aria-label="Current stream" className="panel">
          <p className="who">
            <strong>{streamDestinations[stream.destination]}</strong>
            <small>{stream.isActive ? 'active' : 'off'}</small>
          </p>
        </section>
      )}
      <PortalForm action="save-stream" className="panel" visit={visit}>
        <Choices
          chosen={stream?.destination}
          labels={streamDestinations}
          legend="Destination"
          name="destination"
        />
        <div className="row">
          <button className="primary" name="state" type="submit" value="active">
            Turn on
          </button>
          <button name="state" type="submit" value="off">
            Turn off
          </button>
        </div>
      </PortalForm>
    </>
  );
}
