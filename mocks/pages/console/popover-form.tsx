import type { ReactNode } from 'react';

type Props = {
  id: string;
  /** The title of the dialog and the label of the button that opens it. */
  title: string;
  /** The label of the submit button. */
  submit: string;
  action: string;
  children: ReactNode;
};

/** A button that opens a form, without JavaScript. */
export function PopoverForm({ id, title, submit, action, children }: Props) {
  return (
    <>
      <button popoverTarget={id} type="button">
        {title}…
      </button>
      <div aria-labelledby={`${id}-title`} className="popover" id={id} popover="auto" role="dialog">
        <form action={action} method="post">
          <h2 id={`${id}-title`}>{title}</h2>
          {children}
          <div className="buttons">
            <button popoverTarget={id} popoverTargetAction="hide" type="button">
              Cancel
            </button>
            <button className="primary" type="submit">
              {submit}
            </button>
          </div>
        </form>
      </div>
    </>
  );
}
