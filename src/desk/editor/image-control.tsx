/** @jsxImportSource react */
import type { Map } from 'immutable';
import type { Component, ComponentClass, DragEvent, ReactNode, SyntheticEvent } from 'react';
import type { Lang } from '#schemas/fields.ts';
import { publishableImage } from './images.ts';
import type { ControlProps, MountedControl, MountedControls } from './mounted-controls.ts';

interface Props extends ControlProps {
  value?: unknown;
  onChange: (value: unknown) => void;
  onClearMediaControl: (id: string) => void;
  onPersistMedia: (file: File, options: { field: unknown }) => Promise<unknown>;
}
interface Control extends Component<Props> {
  controlID: string;
  handleRemove?: (event: SyntheticEvent) => void;
}
type ControlClass = new (props: Props) => Control;

interface ListControl extends MountedControl {
  props: MountedControl['props'] & { value?: { size: number } };
  handleRemove?: (index: number, event: SyntheticEvent) => void;
}

/**
 * Decap's control of an image, which also takes a file that is dropped on it. Who takes an image away takes away the
 * words that describe it: alone they would keep the entry from being saved.
 */
export function imageControl(BaseControl: ComponentClass<never>, controls: MountedControls, lang: Lang) {
  const Base = BaseControl as unknown as ControlClass;
  return class ImageControl extends Base {
    constructor(props: Props) {
      super(props);
      const remove = this.handleRemove;
      this.handleRemove = (event) => {
        remove?.(event);
        const list = controls.parentOf(this as unknown as MountedControl) as ListControl | undefined;
        if (list?.props.value?.size === 1) list.handleRemove?.(0, event);
      };
    }
    take = async (file: File): Promise<void> => {
      const { onPersistMedia, onChange, field } = this.props;
      const image = await publishableImage(file, lang);
      await onPersistMedia(image, { field: field as Map<string, unknown> });
      onChange(image.name);
    };
    onDrop = (event: DragEvent): void => {
      const [file] = event.dataTransfer.files;
      if (!file) return;
      event.preventDefault();
      this.take(file).catch((error: unknown) => this.setState({ refusal: String((error as Error).message) }));
    };
    override render(): ReactNode {
      const { refusal } = (this.state ?? {}) as { refusal?: string };
      return (
        <div onDragOver={(event) => event.preventDefault()} onDrop={this.onDrop}>
          {super.render()}
          {refusal && <p role="alert">{refusal}</p>}
        </div>
      );
    }
  };
}
