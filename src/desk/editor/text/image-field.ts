import { List, Map } from 'immutable';
import type { Lang } from '#schemas/fields.ts';
import { publishableImage } from '../images.ts';
import type { MountedControl, MountedControls } from '../mounted-controls.ts';

type Field = Map<string, unknown>;

/** What a control can do with files. */
export interface MediaProps {
  collection: Map<string, unknown>;
  onPersistMedia: (file: File, options: { field: Field }) => Promise<unknown>;
}

/** Where the entries of a collection have their image. */
export interface ImageField {
  label: string;
  /** Path of the field in the form. */
  path: readonly string[];
  /** The field that holds the file itself. */
  file: Field;
  /** Name of the field for the file within an item, and of the one for its words; none where the field is the file. */
  within?: { file: string; words: string | undefined };
}

/** Undefined for kinds of entries that have no image. */
export function imagePlaceOf(collection: MediaProps['collection']): ImageField | undefined {
  return imageIn(collection.get('fields') as List<Field> | undefined, []);
}

function imageIn(fields: List<Field> | undefined, around: readonly string[]): ImageField | undefined {
  for (const field of fields ?? List<Field>()) {
    const path = [...around, String(field.get('name'))];
    const label = String(field.get('label'));
    if (field.get('widget') === 'image') return { label, path, file: field };
    const inner = field.get('fields') as List<Field> | undefined;
    if (field.get('widget') === 'object') {
      const found = imageIn(inner, path);
      if (found) return found;
    }
    const file = inner?.find((one) => one.get('widget') === 'image');
    if (field.get('widget') !== 'list' || !file) continue;
    const words = inner?.find((one) => one.get('widget') === 'string')?.get('name');
    const within = { file: String(file.get('name')), words: words === undefined ? undefined : String(words) };
    return { label, path, file, within };
  }
  return undefined;
}

interface Taken {
  file: File;
  /** What is to be seen. */
  alt: string;
  field: ImageField;
  controls: MountedControls;
  lang: Lang;
  props: MediaProps;
}

interface ImageControl extends MountedControl {
  props: MountedControl['props'] & { value?: unknown; onChange: (value: unknown) => void };
  /** Of a list. */
  addItem?: (item: unknown) => void;
}

/**
 * Puts an image into the field of the entry that is made for it.
 * @returns its name
 * @throws Error in words for a file that is no publishable image
 */
export async function takeImage({ file, alt, field, controls, lang, props }: Taken): Promise<string> {
  const image = await publishableImage(file, lang);
  const control = controls.ownerOf(field.path) as ImageControl | undefined;
  if (!control) throw new Error(field.label);
  await props.onPersistMedia(image, { field: field.file });
  const { within } = field;
  if (!within) {
    control.props.onChange(image.name);
    return image.name;
  }
  const said = {
    [within.file]: image.name,
    ...(within.words !== undefined && alt !== '' && { [within.words]: alt }),
  };
  const items = control.props.value as List<Map<string, unknown>> | undefined;
  if (items && items.size > 0) control.props.onChange(items.update(0, (item) => Map(item ?? {}).merge(said)));
  else control.addItem?.(Map(said));
  return image.name;
}

/** Whether an image stands in the field already. */
export function hasImage(controls: MountedControls, { path, within }: ImageField): boolean {
  const control = controls.ownerOf(path) as ImageControl | undefined;
  const value = control?.props.value;
  return within ? List.isList(value) && value.size > 0 : typeof value === 'string' && value !== '';
}
