import type { ReactNode } from 'react';

type Props = {
  id: string;
  /** Of the dialog and the button that opens it. */
  title: string;
  /** Of the button that sends the form. */
  submit: string;
  action: string;
  children: ReactNode;
};

/** A button and the form that it opens, without JavaScript. */
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
