import { createHub } from '#domain/hub.ts';
import { siteAddress } from './address.ts';
import { contentFolder, isDayPinned, reading, todayOfBuild } from './content.ts';

/** What the desk's editor is told of the site that it edits, as the content stands now. */
export function editedSite() {
  const { content } = reading();
  return {
    hub: createHub(content, todayOfBuild()),
    content,
    contentFolder: contentFolder(),
    address: siteAddress(),
    isDayPinned: isDayPinned(),
  };
}
