import { siteAddress } from './address.ts';
import { contentFolder, isDayPinned, reading } from './content.ts';
import { hubOfBuild } from './hub.ts';

/** What the desk's editor is told of the site that it edits, as the content stands now. */
export function editedSite() {
  const { content } = reading();
  return {
    hub: hubOfBuild(),
    content,
    contentFolder: contentFolder(),
    address: siteAddress(),
    isDayPinned: isDayPinned(),
  };
}
