import { Form, type FormProps } from "../form/form";
import { SubmitBar, type SubmitButton } from "../form/submit-bar";

/** A step's button and, behind it, the step's questions. Works without JavaScript. */
export function StepPanel({
  label,
  main,
  submit,
  children,
  ...form
}: Omit<FormProps, "panel"> & {
  label: string;
  /** The one button of the page that matters. */
  main?: boolean;
  submit: SubmitButton;
}) {
  return (
    <Form {...form} panel={{ label, main }}>
      <div className="fields">{children}</div>
      <SubmitBar main={submit} />
    </Form>
  );
}
