import Callout from './Callout.astro';
import Contact from './Contact.astro';
import Deadline from './Deadline.astro';
import Download from './Download.astro';
import Sources from './Sources.astro';
import Steps from './Steps.astro';

/** The only components that the desk's texts may use. */
export const mdxComponents = { Callout, Contact, Deadline, Download, Sources, Steps };
