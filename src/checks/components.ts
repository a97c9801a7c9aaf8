/** What the value of an attribute must be. */
export type AttributeValue = 'text' | 'date' | 'https' | 'organisation' | readonly string[];

interface Attribute {
  value: AttributeValue;
  isRequired?: true;
}

/** The components that the desk's pages may use, and everything that may be written on them. */
export const components = {
  Callout: { type: { value: ['info', 'warning', 'success', 'danger'] }, title: { value: 'text' } },
  Deadline: { date: { value: 'date', isRequired: true }, label: { value: 'text' } },
  Sources: {},
  Contact: { organisation: { value: 'organisation', isRequired: true } },
  Steps: {},
  Download: {
    href: { value: 'https', isRequired: true },
    label: { value: 'text', isRequired: true },
    size: { value: 'text' },
  },
} as const satisfies Record<string, Record<string, Attribute>>;

/** Between the tags of these stands Markdown; the others close themselves. */
export const withContent: readonly ComponentName[] = ['Callout', 'Sources', 'Steps'];

export type ComponentName = keyof typeof components;
export const componentNames = Object.keys(components) as ComponentName[];

export function attributesOf(name: ComponentName): Record<string, Attribute> {
  return components[name];
}
